// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowPainter;

/** A field of one choice out of a few, which opens as a menu; as low as the strip it stands in. */
final class ChoiceField extends Canvas {

  private static final int HEIGHT = 24;
  private static final int PADDING = 7;
  private static final int ARROW = 8;

  private final List<String> choices;
  private final IntConsumer chosen;
  private int current;

  /**
   * @param name what is chosen, for screen readers
   * @param chosen told the index of what the user chose
   */
  ChoiceField(Composite parent, String name, List<String> choices, IntConsumer chosen) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.choices = List.copyOf(choices);
    this.chosen = chosen;
    Panes.own(this);
    AccessibleNames.set(this, name);
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name + " " + choices.get(current);
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_COMBOBOX;
      }

      @Override
      public void getValue(AccessibleControlEvent event) {
        event.result = choices.get(current);
      }
    });
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> open());
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Traverse, event -> event.doit = true);
    addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.character == ' ') {
        open();
      }
    });
  }

  /** Shows a choice without telling of it. */
  void select(int index) {
    if (index != current) {
      current = index;
      redraw();
    }
  }

  /** The choice as users read it. */
  String text() {
    return choices.get(current);
  }

  private void open() {
    setFocus();
    Menu menu = new Menu(this);
    for (int i = 0; i < choices.size(); i++) {
      int index = i;
      MenuItem item = new MenuItem(menu, SWT.RADIO);
      item.setText(choices.get(i));
      item.setSelection(i == current);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection() && index != current) {
          select(index);
          chosen.accept(index);
        }
      });
    }
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    menu.setLocation(toDisplay(0, HEIGHT));
    menu.setVisible(true);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    GC gc = new GC(this);
    try {
      gc.setFont(PlanFonts.CONTROL.font());
      int widest = choices.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
      return new Point(wHint == SWT.DEFAULT ? widest + 3 * PADDING + ARROW + 4 : wHint, HEIGHT);
    } finally {
      gc.dispose();
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(area);
    gc.setBackground(PlanColors.FIELD.color());
    gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
    gc.setForeground((isFocusControl() ? PlanColors.ACCENT : PlanColors.FIELD_BORDER).color());
    gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
    RowPainter.text(gc, choices.get(current),
        new Rectangle(PADDING, 0, area.width - 3 * PADDING - ARROW, area.height), PlanFonts.CONTROL.font(),
        PlanColors.TEXT.color(), SWT.LEFT);
    int x = area.width - PADDING - ARROW;
    int y = (area.height - ARROW / 2) / 2;
    gc.setBackground(PlanColors.TEXT_SECOND.color());
    gc.fillPolygon(new int[] {x, y, x + ARROW, y, x + ARROW / 2, y + ARROW / 2 + 1});
  }
}
