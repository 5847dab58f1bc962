// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** The steps of an import in a row: what is done has a tick, the current one is bold. */
final class WizardSteps extends Canvas {

  /** A step, in the order they are taken. */
  enum Step {
    CHOOSE(Messages.stepChoose),
    READ(Messages.stepRead),
    REVIEW(Messages.stepReview),
    WRITE(Messages.stepWrite);

    private final String label;

    Step(String label) {
      this.label = label;
    }
  }

  private static final int HEIGHT = 28;
  private static final int CIRCLE = 20;
  private static final int GAP = 6;
  private static final int LINE = 26;

  private final Color ground;
  private Step current = Step.CHOOSE;

  /** @param ground the colour of what it stands on */
  WizardSteps(Composite parent, Color ground) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.ground = ground;
    setBackground(ground);
    addPaintListener(event -> paint(event.gc));
  }

  /** Shows which step is taken now. */
  void show(Step step) {
    current = step;
    AccessibleNames.set(this,
        Messages.bind(Messages.stepName, new Object[] {step.ordinal() + 1, Step.values().length, step.label}));
    redraw();
    // Before long work there is no other chance to paint.
    update();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    GC gc = new GC(this);
    gc.setFont(PlanFonts.CONTROL_BOLD.font());
    int width = 0;
    for (Step step : Step.values()) {
      width += widthOf(gc, step);
    }
    gc.dispose();
    return new Point(width + (Step.values().length - 1) * (LINE + 2 * GAP), HEIGHT);
  }

  private static int widthOf(GC gc, Step step) {
    return CIRCLE + GAP + gc.textExtent(step.label).x;
  }

  private void paint(GC gc) {
    gc.setBackground(ground);
    gc.fillRectangle(getClientArea());
    gc.setAntialias(SWT.ON);
    int x = 0;
    for (Step step : Step.values()) {
      gc.setFont(PlanFonts.CONTROL_BOLD.font());
      int width = widthOf(gc, step);
      circle(gc, x, step);
      gc.setFont((step == current ? PlanFonts.CONTROL_BOLD : PlanFonts.CONTROL).font());
      gc.setForeground((step == current ? PlanColors.TEXT : PlanColors.TEXT_SECOND).color());
      gc.drawText(step.label, x + CIRCLE + GAP, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
      x += width + GAP;
      if (step != Step.WRITE) {
        gc.setForeground(PlanColors.TEXT_THIRD.color());
        gc.drawLine(x, HEIGHT / 2, x + LINE, HEIGHT / 2);
        x += LINE + GAP;
      }
    }
  }

  private void circle(GC gc, int x, Step step) {
    int y = (HEIGHT - CIRCLE) / 2;
    boolean ahead = step.ordinal() > current.ordinal();
    if (ahead) {
      gc.setForeground(PlanColors.TEXT_SECOND.color());
      gc.drawOval(x, y, CIRCLE - 1, CIRCLE - 1);
    } else {
      gc.setBackground(PlanColors.ACCENT.color());
      gc.fillOval(x, y, CIRCLE, CIRCLE);
      gc.setForeground(PlanColors.ON_ACCENT.color());
    }
    if (step.ordinal() < current.ordinal()) {
      gc.setLineWidth(2);
      gc.drawPolyline(new int[] {x + 5, y + 10, x + 9, y + 14, x + 15, y + 6});
      gc.setLineWidth(1);
    } else {
      gc.setFont(PlanFonts.CONTROL_BOLD.font());
      String number = String.valueOf(step.ordinal() + 1);
      Point size = gc.textExtent(number);
      gc.drawText(number, x + (CIRCLE - size.x) / 2, y + (CIRCLE - size.y) / 2, true);
    }
  }
}
