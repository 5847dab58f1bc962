// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
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
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/**
 * Where the current element stands: headings from the chapter down, then the place in the section. What does not fit is
 * cut, the outer headings first; a click on a heading goes there, and the tip tells the whole path.
 */
final class PathLine extends Canvas {

  private static final String ARROW = " \u203a ";

  private List<PagePath.Step> steps = List.of();
  private final List<Rectangle> areas = new ArrayList<>();
  private int hovered = -1;
  /** The step of the first area. */
  private int first;

  PathLine(Composite parent, Consumer<EObject> open) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseMove, event -> hover(stepAt(event.x)));
    addListener(SWT.MouseExit, event -> hover(-1));
    addListener(SWT.MouseDown, event -> {
      int step = stepAt(event.x);
      if (event.button == 1 && step >= 0) {
        open.accept(steps.get(step).element());
      }
    });
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Messages.pathName + " " + wholePath();
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LABEL;
      }
    });
  }

  void setSteps(List<PagePath.Step> newSteps) {
    if (!newSteps.equals(steps)) {
      steps = List.copyOf(newSteps);
      hovered = -1;
      setToolTipText(steps.isEmpty() ? null : wholePath().replace("&", "&&"));
      redraw();
    }
  }

  private String wholePath() {
    return String.join(ARROW, steps.stream().map(PagePath.Step::words).toList());
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 160 : wHint, 24);
  }

  private int stepAt(int x) {
    for (int i = 0; i < areas.size(); i++) {
      if (x >= areas.get(i).x && x < areas.get(i).x + areas.get(i).width) {
        return first + i;
      }
    }
    return -1;
  }

  private void hover(int step) {
    if (step != hovered) {
      hovered = step;
      setCursor(step < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      redraw();
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(area);
    gc.setFont(PlanFonts.CONTROL.font());
    areas.clear();
    PathFit fit = PathFit.of(steps.stream().map(PagePath.Step::words).toList(), text -> gc.stringExtent(text).x,
        gc.stringExtent(ARROW).x, area.width);
    first = fit.first();
    List<String> words = fit.words();
    int x = 0;
    int y = (area.height - gc.getFontMetrics().getHeight()) / 2;
    if (first > 0 && words.size() > 1) {
      gc.setForeground(PlanColors.TEXT_THIRD.color());
      gc.drawString(PathFit.CUT + ARROW, x, y, true);
      x += gc.stringExtent(PathFit.CUT).x + gc.stringExtent(ARROW).x;
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        gc.setForeground(PlanColors.TEXT_THIRD.color());
        gc.drawString(ARROW, x, y, true);
        x += gc.stringExtent(ARROW).x;
      }
      PlanColors ink =
          first + i == hovered ? PlanColors.ACCENT : i == words.size() - 1 ? PlanColors.TEXT : PlanColors.TEXT_SECOND;
      gc.setForeground(ink.color());
      gc.drawString(words.get(i), x, y, true);
      int width = gc.stringExtent(words.get(i)).x;
      areas.add(new Rectangle(x, 0, width, area.height));
      x += width;
    }
  }
}
