// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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

/** The one box: what is typed into it is told at once. User interface thread only. */
final class QueryBox extends Composite {

  private static final int HEIGHT = 40;
  private static final int MARGIN = 10;
  private static final int ICON = 18;

  /** What the box asks of the view around it. */
  interface Owner {
    void typed(String text);

    /** Enter was pressed. */
    void open();

    /** The keyboard should go to the results. */
    void enterResults();

    /** Esc was pressed, or the button that empties the box. */
    void clear();
  }

  private final Owner owner;
  private final StyledText field;
  private final Label took;
  private final ToolBar clear;
  private boolean setting;

  QueryBox(Composite parent, Owner owner) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.owner = owner;
    Panes.own(this);
    setBackground(PlanColors.FIELD.color());
    GridLayout layout = new GridLayout(3, false);
    layout.marginHeight = 2;
    layout.marginWidth = 0;
    layout.marginLeft = MARGIN + ICON + 9;
    layout.marginRight = MARGIN;
    layout.horizontalSpacing = 6;
    setLayout(layout);
    // not a Text, which the system frames and fills as it likes
    field = Panes.own(new StyledText(this, SWT.SINGLE));
    field.setBackground(PlanColors.FIELD.color());
    field.setForeground(PlanColors.TEXT.color());
    field.setSelectionBackground(PlanColors.SELECTION.color());
    field.setSelectionForeground(PlanColors.TEXT.color());
    field.setFont(PlanFonts.QUERY.font());
    field.addListener(SWT.Paint, event -> {
      if (field.getCharCount() == 0) {
        event.gc.setForeground(PlanColors.TEXT_THIRD.color());
        event.gc.drawText(Messages.boxHint, 2, 0, SWT.DRAW_TRANSPARENT);
      }
    });
    AccessibleNames.set(field, Messages.boxName);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    took = Panes.label(this, "", PlanFonts.SMALL, PlanColors.TEXT_SECOND);
    took.setBackground(PlanColors.FIELD.color());
    took.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    clear = Panes.own(new ToolBar(this, SWT.FLAT));
    clear.setBackground(PlanColors.FIELD.color());
    AccessibleNames.set(clear, Messages.clear);
    clear.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
    ToolItem item = new ToolItem(clear, SWT.PUSH);
    item.setImage(Images.CLEAR.image());
    item.setToolTipText(Messages.clear);
    item.addListener(SWT.Selection, event -> {
      owner.clear();
      field.setFocus();
    });
    clear.setVisible(false);
    field.addListener(SWT.Modify, event -> modified());
    field.addVerifyKeyListener(this::key);
    field.addListener(SWT.FocusIn, event -> redraw());
    field.addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> field.setFocus());
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(super.computeSize(wHint, hHint, changed).x, HEIGHT);
  }

  /** Takes the keyboard, with its words selected, so that typing replaces them. */
  void enter() {
    field.setFocus();
    field.selectAll();
  }

  /** Takes the keyboard, the caret where it was. */
  void resume() {
    field.setFocus();
    field.setSelection(field.getText().length());
  }

  /** Shows other words without telling of them. */
  void setText(String text) {
    if (!text.equals(field.getText())) {
      setting = true;
      field.setText(text);
      field.setSelection(text.length());
      setting = false;
      clear.setVisible(!text.isEmpty());
    }
  }

  /** Says how long the search took, or nothing. */
  void setTook(Duration time) {
    String words = time == null ? ""
        : time.toMillis() < 1 ? Messages.tookNothing : Messages.bind(Messages.took, time.toMillis());
    if (!words.equals(took.getText())) {
      took.setText(words);
      layout(new Control[] {took});
    }
  }

  private void modified() {
    clear.setVisible(!field.getText().isEmpty());
    if (!setting) {
      owner.typed(field.getText());
    }
  }

  private void key(VerifyEvent event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
      switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> {
          event.doit = false;
          owner.open();
        }
        case SWT.ARROW_DOWN -> {
          event.doit = false;
          owner.enterResults();
        }
        case SWT.ESC -> {
          event.doit = false;
          owner.clear();
        }
        default -> {
          // typed
        }
      }
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(area);
    gc.setAntialias(SWT.ON);
    gc.setBackground(PlanColors.FIELD.color());
    boolean focus = field.isFocusControl();
    gc.setForeground((focus ? PlanColors.ACCENT : PlanColors.FIELD_BORDER).color());
    gc.setLineWidth(focus ? 2 : 1);
    gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, 6, 6);
    gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, 6, 6);
    var image = Images.SEARCH.image();
    gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, MARGIN + 2,
        (area.height - ICON) / 2, ICON, ICON);
  }
}
