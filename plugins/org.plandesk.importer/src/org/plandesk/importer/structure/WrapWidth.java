// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

/**
 * Finds out whether the lines of a text were broken at a margin, as in text taken out of a PDF: then many lines end in
 * mid-sentence at nearly the same width, else hardly any does.
 */
final class WrapWidth {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 160;
  private static final int FEWEST = 4;
  /** Lines at the margin may be short of it by a letter or a punctuation mark that moved on. */
  private static final int SLACK = 5;

  private WrapWidth() {
  }

  /** The width of a full line in halves of a Han character, or 0 when lines were not broken at a margin. */
  static int of(String source, List<Line> lines) {
    int[] open = new int[WIDEST + 1];
    int total = 0;
    for (Line line : lines) {
      if (!line.isContent() || line.isCell(source)) {
        continue;
      }
      int width = line.width(source);
      total++;
      if (width >= NARROWEST && width <= WIDEST && !LineEnds.isClosed(source, line)) {
        open[width]++;
      }
    }
    int best = 0;
    int bestCount = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int count = 0;
      for (int near = Math.max(NARROWEST, width - SLACK); near <= width; near++) {
        count += open[near];
      }
      if (count >= bestCount && open[width] > 0) {
        bestCount = count;
        best = width;
      }
    }
    return bestCount >= FEWEST && (bestCount * 4 >= total || endsAll(source, lines, best, bestCount)) ? best : 0;
  }

  /** Whether no line is wider than this, and many that come near it end in mid-sentence; the others are short. */
  private static boolean endsAll(String source, List<Line> lines, int width, int open) {
    int near = 0;
    int wider = 0;
    int prose = 0;
    for (Line line : lines) {
      int own = line.isContent() && !line.isCell(source) ? line.width(source) : 0;
      boolean atMargin = own >= width - SLACK;
      near += atMargin ? 1 : 0;
      wider += own > width + 1 ? 1 : 0;
      prose += atMargin && !LineEnds.isClosed(source, line) && isProse(source, line) ? 1 : 0;
    }
    return wider == 0 && prose * 4 >= near && prose * 4 >= open * 3;
  }

  private static boolean isProse(String source, Line line) {
    for (int at = line.from; at < line.to; at++) {
      if ("，。；、".indexOf(source.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line reaches the margin. */
  static boolean isFull(String source, Line line, int width) {
    return width > 0 && line.width(source) + (line.isIndented(source) ? 4 : 0) >= width - SLACK - 1;
  }
}
