// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.Arrays;
import java.util.List;

/**
 * Breaks words into lines as Chinese is set: anywhere, but no closing sign begins a line and no opening one ends it; lines
 * of running text are spread to the full width. Works in time linear in the length of the words.
 */
final class LineBreaker {

  private final TextMeasure measure;
  private final Scale scale;
  private int[] unitStarts = new int[128];
  private int[] unitWidths = new int[128];

  LineBreaker(TextMeasure measure, Scale scale) {
    this.measure = measure;
    this.scale = scale;
  }

  /**
   * How the words of a stretch are set.
   *
   * @param left left edge of the lines
   * @param width room for each line
   * @param indent blank before the first line
   * @param align how the lines stand
   * @param spread whether lines that are not the last of their paragraph fill the width
   */
  record Setting(int left, int width, int indent, Grid.Align align, boolean spread) {}

  /**
   * Breaks some words of a block.
   *
   * @param block the block
   * @param from offset of the first character
   * @param to offset after the last character
   * @param setting how they are set
   * @param top upper edge of the first line
   * @param lines where the lines are added, at least one
   * @return lower edge of the last line
   */
  int breakLines(Block block, int from, int to, Setting setting, int top, List<Line> lines) {
    int height = scale.px(block.style().lineHeight());
    int y = top;
    int start = from;
    int indent = setting.indent();
    while (true) {
      int end = block.text().indexOf('\n', start);
      int stop = end < 0 || end > to ? to : end;
      y = paragraph(block, start, stop, setting, indent, y, height, lines);
      if (stop == to) {
        return y;
      }
      start = stop + 1;
      indent = 0;
    }
  }

  private int paragraph(Block block, int from, int to, Setting setting, int indent, int top, int height,
      List<Line> lines) {
    String text = block.text();
    int y = top;
    int start = from;
    int room = Math.max(1, setting.width() - indent);
    int first = indent;
    while (true) {
      int count = 0;
      int trim = trim(block, start, to);
      int x = -trim;
      int at = start;
      boolean overflow = false;
      while (at < to) {
        int end = unitEnd(block, at, to);
        int width = measure.width(block.style(), block.boldAt(at), text, at, end);
        if (x + width > room && !TextUnits.isBlank(text.charAt(at))) {
          overflow = true;
          break;
        }
        if (count == unitStarts.length) {
          unitStarts = Arrays.copyOf(unitStarts, 2 * count);
          unitWidths = Arrays.copyOf(unitWidths, 2 * count);
        }
        unitStarts[count] = at;
        unitWidths[count++] = width;
        x += width;
        at = end;
      }
      int stop = overflow ? breakBefore(block, at, count, start, to, room) : to;
      lines.add(line(block, start, stop, count, setting, first - trim, room + trim, y, height, overflow));
      y += height;
      if (stop >= to) {
        return y;
      }
      start = stop;
      first = 0;
      room = Math.max(1, setting.width());
    }
  }

  /** The left half of an opening full-width bracket is blank: at the start of a line it hangs into the margin. */
  private int trim(Block block, int start, int to) {
    boolean opens = start < to && block.grid() == null && TextUnits.opensWide(block.text().charAt(start));
    return opens ? scale.px(block.style().size()) / 2 : 0;
  }

  /** Where the line ends whose next unit, at {@code at}, does not fit. */
  private int breakBefore(Block block, int at, int count, int start, int to, int room) {
    String text = block.text();
    if (count == 0) {
      return splitUnit(block, start, unitEnd(block, start, to), room);
    }
    if (TextUnits.mayBreakBefore(text, at)) {
      return at;
    }
    for (int i = count - 1; i > 0; i--) {
      if (TextUnits.mayBreakBefore(text, unitStarts[i])) {
        return unitStarts[i];
      }
    }
    return at;
  }

  /** A unit longer than a line is parted where it no longer fits, after one character at least. */
  private int splitUnit(Block block, int from, int end, int room) {
    int at = block.text().offsetByCodePoints(from, 1);
    while (at < end) {
      int next = block.text().offsetByCodePoints(at, 1);
      if (measure.width(block.style(), block.boldAt(from), block.text(), from, next) > room) {
        return at;
      }
      at = next;
    }
    return end;
  }

  private Line line(Block block, int from, int to, int count, Setting setting, int indent, int room, int top,
      int height,
      boolean wrapped) {
    int units = count;
    while (units > 0
        && (unitStarts[units - 1] >= to || TextUnits.isBlank(block.text().charAt(unitStarts[units - 1])))) {
      units--;
    }
    // A unit longer than the line was parted and is none of those that were counted.
    int natural =
        count == 0 && from < to ? measure.width(block.style(), block.boldAt(from), block.text(), from, to) : 0;
    for (int i = 0; i < units; i++) {
      natural += unitWidths[i];
    }
    int gaps = units - 1;
    int rest = Math.max(0, room - natural);
    int left = setting.left() + indent + switch (setting.align()) {
      case LEFT -> 0;
      case CENTER -> rest / 2;
      case RIGHT -> rest;
    };
    // A long word that went to the next line leaves a hole; spreading that would tear the line apart.
    boolean spread = setting.spread() && wrapped && gaps > 0 && rest <= 4 * scale.px(block.style().size());
    return new Line(from, to, left, top, height, spread ? rest : 0, spread ? gaps : 0);
  }

  /** The unit's end, at most where the weight changes: bold and light words are measured apart. */
  private static int unitEnd(Block block, int at, int to) {
    return TextUnits.end(block.text(), at, block.weightEnd(at, to));
  }

  /** The width of the widest unit among some words: narrower, and a figure would be parted. */
  int widestUnit(Block block, int from, int to) {
    int widest = 0;
    for (int at = from; at < to;) {
      int end = unitEnd(block, at, to);
      if (block.text().charAt(at) != '\n') {
        widest = Math.max(widest, measure.width(block.style(), block.boldAt(at), block.text(), at, end));
      }
      at = end;
    }
    return widest;
  }

  /** The width of words set on one line without end. */
  int naturalWidth(Block block, int from, int to) {
    int widest = 0;
    int x = 0;
    for (int at = from; at < to;) {
      if (block.text().charAt(at) == '\n') {
        widest = Math.max(widest, x);
        x = 0;
        at++;
        continue;
      }
      int end = unitEnd(block, at, to);
      x += measure.width(block.style(), block.boldAt(at), block.text(), at, end);
      at = end;
    }
    return Math.max(widest, x);
  }

  /**
   * The places of a line's characters, left edges counted from the left of the block.
   *
   * @return one place more than the line has characters: the last is where the line's words end
   */
  int[] places(Block block, Line line) {
    if (line.xs() == null) {
      place(block, line);
    }
    return line.xs();
  }

  /** The offsets in the block where stretches begin that are painted in one go: of one weight, with no gap inside. */
  int[] runs(Block block, Line line) {
    if (line.xs() == null) {
      place(block, line);
    }
    return line.runs();
  }

  private void place(Block block, Line line) {
    String text = block.text();
    int[] places = new int[line.to() - line.from() + 1];
    int[] runs = new int[8];
    int count = 0;
    boolean begins = true;
    boolean boldBefore = false;
    int x = line.left();
    int gap = 0;
    for (int at = line.from(); at < line.to();) {
      int end = unitEnd(block, at, line.to());
      boolean bold = block.boldAt(at);
      if (begins || bold != boldBefore) {
        runs = count == runs.length ? Arrays.copyOf(runs, 2 * count) : runs;
        runs[count++] = at;
      }
      for (int i = at; i < end; i++) {
        boolean second = i > at && Character.isLowSurrogate(text.charAt(i));
        int width = i == at ? 0 : measure.width(block.style(), bold, text, at, i);
        places[i - line.from()] = second ? places[i - 1 - line.from()] : x + width;
      }
      x += measure.width(block.style(), bold, text, at, end);
      int share = 0;
      if (gap < line.gaps()) {
        share = line.stretch() * (gap + 1) / line.gaps() - line.stretch() * gap / line.gaps();
        gap++;
      }
      x += share;
      begins = share > 0;
      boldBefore = bold;
      at = end;
    }
    places[places.length - 1] = x;
    line.setPlaces(places, Arrays.copyOf(runs, count));
  }
}
