// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.importer.Coverage;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** A bar that accounts for every character of a document, with its legend below. */
final class CoverageBar extends Canvas {

  private static final int BAR = 14;
  private static final int LEGEND = 30;
  private static final int GAP = 22;
  private static final int SWATCH = 10;

  /** A part of the bar. */
  private record Part(PlanColors colour, int characters, String label) {
  }

  private final NumberFormat figures = NumberFormat.getIntegerInstance();
  private final NumberFormat percent = percent();
  private List<Part> parts = List.of();
  private int total;
  private double share;
  private int unattributed;

  CoverageBar(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    setFont(PlanFonts.CONTROL.font());
    addPaintListener(event -> paint(event.gc));
  }

  /** Rounded down: what is left is never hidden behind 100 %. */
  private static NumberFormat percent() {
    NumberFormat percent = NumberFormat.getPercentInstance();
    percent.setMaximumFractionDigits(1);
    percent.setRoundingMode(RoundingMode.DOWN);
    return percent;
  }

  /** Shows how the characters of a document are accounted for. */
  void show(Coverage coverage, ReviewCounts review) {
    total = coverage.total();
    share = coverage.share();
    unattributed = coverage.unattributed();
    parts = List.of(
        new Part(PlanColors.COVERAGE, coverage.statements(),
            label(Messages.statements, coverage.statements(), review.statements())),
        new Part(PlanColors.MILESTONE_HEADER, coverage.headings(),
            label(Messages.headings, coverage.headings(), review.headings())),
        new Part(PlanColors.UNIT, coverage.rows(), label(Messages.tables, coverage.rows(), review.tables())),
        new Part(PlanColors.LEFTOVER, coverage.leftovers(),
            label(Messages.leftovers, coverage.leftovers(), review.leftovers())),
        new Part(PlanColors.LATE, unattributed, ""));
    List<String> words = new ArrayList<>(List.of(Messages.coverage, total(), unattributed()));
    parts.stream().filter(part -> part.characters() > 0).forEach(part -> words.add(part.label()));
    AccessibleNames.set(this, String.join(" ", words).strip());
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 400 : wHint, BAR + LEGEND);
  }

  private String label(String name, int characters, String counts) {
    return Messages.bind(Messages.characters, new Object[] {name, figures.format(characters), counts});
  }

  private String total() {
    return Messages.bind(Messages.total, figures.format(total), percent.format(share));
  }

  private String unattributed() {
    return Messages.bind(Messages.unattributed, figures.format(unattributed));
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.WINDOW.color());
    gc.fillRectangle(area);
    if (total == 0) {
      return;
    }
    int x = 0;
    for (Part part : parts) {
      if (part.characters() > 0) {
        // Every part that is there can be seen, however small.
        int width = Math.max(3, (int) ((long) area.width * part.characters() / total));
        gc.setBackground(part.colour().color());
        gc.fillRectangle(x, 0, width - 1, BAR);
        x += width;
      }
    }
    legend(gc, area);
  }

  private void legend(GC gc, Rectangle area) {
    int y = BAR + (LEGEND - gc.getFontMetrics().getHeight()) / 2;
    gc.setForeground(PlanColors.TEXT.color());
    gc.drawText(total(), 0, y, true);
    int x = gc.textExtent(total()).x + GAP;
    String missing = unattributed();
    int right = area.width - gc.textExtent(missing).x;
    for (Part part : parts) {
      int width = SWATCH + 6 + gc.textExtent(part.label()).x;
      if (part.characters() > 0 && !part.label().isEmpty() && x + width < right - GAP) {
        gc.setBackground(part.colour().color());
        gc.fillRectangle(x, y + 4, SWATCH, SWATCH);
        gc.drawText(part.label(), x + SWATCH + 6, y, true);
        x += width + GAP;
      }
    }
    gc.drawImage((unattributed == 0 ? Images.CHECK : Images.ERROR).image(), right - 20, y + 1);
    gc.drawText(missing, right, y, true);
  }
}
