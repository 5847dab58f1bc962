// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.parts.IconSwitch;

/** A switch for one kind of marks that is its legend too: icon, name, and the line the page paints below such words. */
final class MarkSwitch extends IconSwitch {

  private final MarkStyle style;
  private final String title;

  MarkSwitch(Composite parent, Images icon, String name, String tip, MarkStyle style, Runnable changed) {
    super(parent, icon, name, tip, changed);
    this.style = style;
    this.title = name;
  }

  MarkStyle style() {
    return style;
  }

  /** Says how many there are. */
  void setCount(int count) {
    if (setName(title + " " + count)) {
      requestLayout();
    }
  }

  @Override
  protected void decorate(GC gc, int x, int width, int height) {
    MarkPainter.paint(gc, style, x - 1, height - 4, width + 2, 1);
  }
}
