// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** “第 1 处，共 51 处” with buttons to the hit before and the next one; takes no room while there are no hits. */
final class HitWalk extends Composite {

  private final PageCanvas page;
  private final Label counter;
  private final ToolBar buttons;

  HitWalk(Composite parent, PageCanvas page) {
    super(parent, SWT.NONE);
    this.page = page;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 4;
    setLayout(layout);
    counter = new Label(this, SWT.NONE);
    counter.setFont(PlanFonts.CONTROL.font());
    counter.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
    buttons = new ToolBar(this, SWT.FLAT);
    AccessibleNames.set(buttons, Messages.hitsName);
    button(Images.UP, Messages.hitBefore, false);
    button(Images.DOWN, Messages.hitNext, true);
    setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    show(false);
  }

  private void button(Images icon, String tip, boolean forward) {
    ToolItem item = new ToolItem(buttons, SWT.PUSH);
    item.setImage(icon.image());
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, event -> page.walkHits(forward));
  }

  /** Takes the colours of the theme. */
  void colour() {
    for (var control : new Control[] {this, counter, buttons}) {
      control.setBackground(PlanColors.SURFACE.color());
      control.setForeground(PlanColors.TEXT_SECOND.color());
    }
  }

  /** Shows how many hits there are now and which one is current. */
  void refresh() {
    int count = page.hits().count();
    int current = page.hits().current() + 1;
    String words =
        current > 0 ? Messages.bind(Messages.hitOf, current, count) : Messages.bind(Messages.hitsFound, count);
    boolean other = !words.equals(counter.getText());
    if (other) {
      counter.setText(words);
    }
    if (other && count > 0 || count > 0 != getVisible()) {
      show(count > 0);
      getParent().layout();
    }
  }

  private void show(boolean visible) {
    setVisible(visible);
    ((GridData) getLayoutData()).exclude = !visible;
  }
}
