// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

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
import org.eclipse.swt.widgets.Event;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/**
 * A switch that is its legend too: icon and name. Pressed by click, space or Enter; a screen reader knows it as a box to be
 * checked. User interface thread only.
 */
public class IconSwitch extends Canvas {

  private static final int HEIGHT = 24;
  private static final int PAD = 7;
  private static final int GAP = 5;
  private static final int ICON = 16;

  private final Images icon;
  private String name;
  private final Runnable changed;
  private boolean on = true;
  private boolean iconOnly;
  private boolean hovered;

  /**
   * @param icon its icon, or null for none
   * @param tip what it switches, in a sentence
   * @param changed told after a person switched it
   */
  public IconSwitch(Composite parent, Images icon, String name, String tip, Runnable changed) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.icon = icon;
    this.name = name;
    this.changed = changed;
    setToolTipText(tip);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> {
      if (event.button == 1) {
        toggle();
      }
    });
    addListener(SWT.KeyDown, this::keyDown);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addAccessible(tip);
  }

  /** Whether it is on; at first it is. */
  public final boolean isOn() {
    return on;
  }

  /** Switches it without telling. */
  public final void setOn(boolean value) {
    if (on != value) {
      on = value;
      redraw();
    }
  }

  /** Gives it another name; true when it needs another width for it. */
  public final boolean setName(String other) {
    if (name.equals(other)) {
      return false;
    }
    int before = computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    name = other;
    redraw();
    return computeSize(SWT.DEFAULT, SWT.DEFAULT).x != before;
  }

  /** Shows the icon without the name, where there is little room; true when that is another width. It has to have an icon. */
  public final boolean setIconOnly(boolean value) {
    if (iconOnly == value) {
      return false;
    }
    iconOnly = value;
    redraw();
    return true;
  }

  /** What it is called now. */
  public final String name() {
    return name;
  }

  /** Paints what else belongs to the name while it is on; the name begins at x and is that wide. */
  protected void decorate(GC gc, int x, int width, int height) {
    // a plain switch has no more to show
  }

  private void hover(boolean value) {
    hovered = value;
    redraw();
  }

  private void keyDown(Event event) {
    if (event.character == ' ' || event.character == SWT.CR) {
      toggle();
    }
  }

  private void toggle() {
    on = !on;
    redraw();
    changed.run();
    getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, on ? 1 : 0});
  }

  private void addAccessible(String tip) {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }

      @Override
      public void getHelp(AccessibleEvent event) {
        event.result = tip;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_CHECKBUTTON;
      }

      @Override
      public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE | (on ? ACC.STATE_CHECKED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
      }
    });
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean flush) {
    return new Point(iconOnly ? PAD + ICON + PAD : namedWidth(), HEIGHT);
  }

  /** How wide it is with its name. */
  public final int namedWidth() {
    GC gc = new GC(this);
    gc.setFont(PlanFonts.CONTROL.font());
    int width = nameX() + gc.stringExtent(name).x + PAD + 2;
    gc.dispose();
    return width;
  }

  private int nameX() {
    return icon == null ? PAD : PAD + ICON + GAP;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(area);
    gc.setAntialias(SWT.ON);
    if (on || hovered) {
      gc.setBackground((on ? PlanColors.SELECTION : PlanColors.HOVER).color());
      gc.fillRoundRectangle(0, 0, area.width, area.height, 5, 5);
    }
    if (on || isFocusControl()) {
      gc.setForeground(PlanColors.ACCENT.color());
      gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 5, 5);
    }
    if (icon != null) {
      gc.drawImage(icon.image(), PAD, (area.height - ICON) / 2);
    }
    gc.setFont(PlanFonts.CONTROL.font());
    gc.setForeground((on ? PlanColors.TEXT : PlanColors.TEXT_SECOND).color());
    paintName(gc, area.height);
    if (isFocusControl()) {
      gc.setForeground(PlanColors.ACCENT.color());
      gc.setLineStyle(SWT.LINE_DOT);
      gc.drawRectangle(2, 2, area.width - 5, area.height - 5);
      gc.setLineStyle(SWT.LINE_SOLID);
    }
  }

  private void paintName(GC gc, int height) {
    int x = PAD;
    int width = ICON;
    if (!iconOnly) {
      x = nameX();
      Point size = gc.stringExtent(name);
      width = size.x;
      gc.drawString(name, x, (height - size.y) / 2 - 1, true);
    }
    if (on) {
      decorate(gc, x, width, height);
    }
  }
}
