// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.ui.page.document.Block.Frame;

/**
 * The page at one width and zoom: where each line lies and what lies at a point.
 *
 * <p>The origin is the upper left corner of the text column. Lines are broken when the width, the zoom or the document
 * changes, for blocks that need it only; heights are exact, so that nothing moves while the page scrolls.
 */
public final class PageLayout {

  private static final int BOX_PAD_X = 12;

  private final PageDocument document;
  private TextMeasure measure;
  private Scale scale;
  private LineBreaker breaker;
  private int width;
  private BlockLayout[] layouts = {};
  private int[] tops = {};
  private int height;

  /** A layout without room; {@link #setWidth} lays out. */
  public PageLayout(PageDocument document, TextMeasure measure, Scale scale) {
    this.document = document;
    setMeasure(measure, scale);
  }

  /** Takes another type or zoom. {@link #setWidth} must follow. */
  public void setMeasure(TextMeasure newMeasure, Scale newScale) {
    measure = newMeasure;
    scale = newScale;
    breaker = new LineBreaker(measure, scale);
    layouts = new BlockLayout[0];
    width = 0;
  }

  /** Breaks all lines for a width of the column. */
  public void setWidth(int newWidth) {
    int room = Math.max(scale.px(40), newWidth);
    if (room != width) {
      width = room;
      layouts = new BlockLayout[0];
    }
    refresh();
  }

  /** Takes over a change of the document: lines of blocks that are still there stay. */
  public void refresh() {
    List<Block> blocks = document.blocks();
    BlockLayout[] next = new BlockLayout[blocks.size()];
    int shared = Math.min(layouts.length, next.length);
    int head = 0;
    while (head < shared && layouts[head].block() == blocks.get(head)) {
      next[head] = layouts[head++];
    }
    int tail = 0;
    while (tail < shared - head
        && layouts[layouts.length - 1 - tail].block() == blocks.get(next.length - 1 - tail)) {
      next[next.length - 1 - tail] = layouts[layouts.length - 1 - tail++];
    }
    fill(next, head, next.length - tail, Arrays.asList(layouts).subList(head, layouts.length - tail));
    place(next, head, tail);
  }

  /** Gives blocks their tops. What stands before the change keeps its own, what stands behind it moves as a whole. */
  private void place(BlockLayout[] next, int head, int tail) {
    int[] nextTops = new int[next.length + 1];
    System.arraycopy(tops, 0, nextTops, 0, head);
    int y = head == 0 ? 0 : nextTops[head - 1] + next[head - 1].height();
    int moved = next.length - tail;
    for (int i = head; i < next.length && i <= moved; i++) {
      y += scale.px(Spacing.between(i == 0 ? null : next[i - 1].block(), next[i].block()));
      nextTops[i] = y;
      y += next[i].height();
    }
    if (moved + 1 < next.length) {
      int old = layouts.length - tail;
      int by = nextTops[moved] - tops[old];
      for (int i = moved + 1; i < next.length; i++) {
        nextTops[i] = tops[i - moved + old] + by;
      }
      y = nextTops[next.length - 1] + next[next.length - 1].height();
    }
    nextTops[next.length] = y;
    layouts = next;
    tops = nextTops;
    height = y;
  }

  /** Lays out what is new between two places; what only moved keeps its lines. */
  private void fill(BlockLayout[] next, int from, int to, List<BlockLayout> old) {
    Map<Block, BlockLayout> known = new IdentityHashMap<>();
    old.forEach(layout -> known.put(layout.block(), layout));
    for (int i = from; i < to; i++) {
      BlockLayout layout = known.get(document.blocks().get(i));
      next[i] = layout == null ? lay(document.blocks().get(i)) : layout;
    }
  }

  private BlockLayout lay(Block block) {
    int border = block.frame() == Frame.NONE ? 0 : 1;
    int inset = block.frame() == Frame.NONE ? 0 : border + scale.px(BOX_PAD_X);
    int top = switch (block.frame()) {
      case NONE -> 0;
      case TITLE -> border + scale.px(3);
      case INNER, LAST -> block.style() == TextStyle.BOX_TITLE ? border + scale.px(3)
          : block.firstInFrame() ? scale.px(5) : 0;
    };
    int below = switch (block.frame()) {
      case NONE, INNER -> 0;
      case TITLE -> border + scale.px(3);
      case LAST -> border + scale.px(block.style() == TextStyle.BOX_TITLE ? 3 : 7);
    };
    if (block.grid() != null) {
      BlockLayout table = GridLayout.lay(block, breaker, scale, inset, top, width - 2 * inset);
      return new BlockLayout(block, table.lines(), table.height() + below, table.grid());
    }
    int indent = block.running() ? 2 * scale.px(block.style().size()) : 0;
    Grid.Align align =
        block.style() == TextStyle.PLAN_TITLE || block.style() == TextStyle.TABLE_TITLE ? Grid.Align.CENTER
            : Grid.Align.LEFT;
    boolean spread = block.running() || block.style() == TextStyle.BOX_TEXT;
    List<Line> lines = new ArrayList<>(1 + block.text().length() / 40);
    LineBreaker.Setting setting = new LineBreaker.Setting(inset, width - 2 * inset, indent, align, spread);
    int bottom = breaker.breakLines(block, 0, block.text().length(), setting, top, lines);
    return new BlockLayout(block, lines, bottom + below, null);
  }

  /** The zoom. */
  public Scale scale() {
    return scale;
  }

  /** Width of the column. */
  public int width() {
    return width;
  }

  /** Height of the whole page. */
  public int height() {
    return height;
  }

  /** The lines of a block. */
  public BlockLayout layout(int block) {
    return layouts[block];
  }

  /** The upper edge of a block. */
  public int top(int block) {
    return tops[block];
  }

  /**
   * The block at a height: the last that begins at or above it.
   *
   * @return 0 at least, even when there is no block
   */
  public int blockAtY(int y) {
    int found = Arrays.binarySearch(tops, 0, layouts.length, y);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** The left edges of a line's characters from the left of the column, and where the line ends. */
  public int[] places(Block block, Line line) {
    return breaker.places(block, line);
  }

  /** The offsets in the block where the stretches of a line begin that are painted in one go. */
  public int[] runs(Block block, Line line) {
    return breaker.runs(block, line);
  }

  /** The offset in the page's text nearest to a point; 0 when the page is empty. */
  public int offsetAt(int x, int y) {
    if (layouts.length == 0) {
      return 0;
    }
    int index = blockAtY(y);
    if (index + 1 < layouts.length && y - (tops[index] + layouts[index].height()) > tops[index + 1] - y) {
      index++;
    }
    BlockLayout layout = layouts[index];
    Line line = layout.lineAt(x, y - tops[index]);
    return layout.block().start() + offsetIn(layout.block(), line, x);
  }

  /** The offset in a line of the block nearest to a place. */
  public int offsetIn(Block block, Line line, int x) {
    int[] places = places(block, line);
    int best = 0;
    for (int i = 1; i < places.length; i++) {
      boolean inside = line.from() + i < block.text().length()
          && Character.isLowSurrogate(block.text().charAt(line.from() + i));
      if (!inside && Math.abs(places[i] - x) <= Math.abs(places[best] - x)) {
        best = i;
      }
    }
    // Behind the last character of a wrapped line begins the next line; stay on this one.
    boolean wrapped = best > 0 && line.from() + best == line.to() && line.to() < block.text().length()
        && block.text().charAt(line.to()) != '\n' && block.text().charAt(line.to()) != '\t';
    return line.from() + (wrapped ? block.text().offsetByCodePoints(line.to(), -1) - line.from() : best);
  }

  /**
   * The offset of the character that covers a point.
   *
   * @return -1 when no character is there
   */
  public int characterAt(int x, int y) {
    if (layouts.length == 0) {
      return -1;
    }
    int index = blockAtY(y);
    BlockLayout layout = layouts[index];
    int inner = y - tops[index];
    if (inner < 0 || inner >= layout.height()) {
      return -1;
    }
    Line line = layout.lineAt(x, inner);
    int[] places = places(layout.block(), line);
    if (inner < line.top() || inner >= line.bottom() || x < places[0] || x >= places[places.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(places, x);
    int at = found >= 0 ? found : -found - 2;
    while (at + 1 < places.length - 1 && places[at + 1] == places[at] && places[at] <= x) {
      at++;
    }
    return layout.block().start() + line.from() + at;
  }

  /** Where the caret stands before the character at an offset: a line's height, no width. */
  public Area caret(int offset) {
    Block block = document.blockAt(offset);
    if (block == null || block.index() >= layouts.length) {
      return new Area(0, 0, 0, scale.px(TextStyle.TEXT.lineHeight()));
    }
    int inner = Math.min(offset - block.start(), block.text().length());
    Line line = layouts[block.index()].lineOf(inner);
    int[] places = places(block, line);
    int x = places[Math.min(inner - line.from(), places.length - 1)];
    return new Area(x, tops[block.index()] + line.top(), 0, line.height());
  }

  /**
   * The line of an offset and its neighbours, for moving up and down.
   *
   * @param offset where the move begins
   * @param x the place to keep
   * @param lines how many lines down, negative for up
   * @return the offset there; the first or last of the page when there are not so many lines
   */
  public int moveLines(int offset, int x, int lines) {
    Area caret = caret(offset);
    int y = caret.y();
    int result = offset;
    int step = lines < 0 ? -1 : 1;
    for (int i = 0; i != lines; i += step) {
      int probe = step < 0 ? y - 1 : caret.bottom();
      int next = -1;
      // The gap between two blocks, or a cell with fewer lines than its neighbour, is stepped over.
      for (int tries = 0; tries < 200 && probe >= 0 && probe < height; tries++) {
        next = offsetAt(x, probe);
        Area there = caret(next);
        if (step < 0 ? there.y() < y : there.y() > y) {
          break;
        }
        next = -1;
        probe += step * scale.px(4);
      }
      if (next < 0) {
        return i == 0 || lines == i + step ? (step < 0 ? 0 : document.length()) : result;
      }
      result = next;
      caret = caret(result);
      y = caret.y();
    }
    return result;
  }

  /** First and last offset of the line that holds an offset. */
  public int[] lineRange(int offset) {
    Block block = document.blockAt(offset);
    if (block == null) {
      return new int[] {0, 0};
    }
    Line line = layouts[block.index()].lineOf(offset - block.start());
    boolean wrapped = line.to() < block.text().length() && line.to() > line.from()
        && TextUnits.end(block.text(), line.to() - 1, block.text().length()) >= line.to()
        && block.text().charAt(line.to()) != '\n' && block.text().charAt(line.to()) != '\t';
    int last = wrapped ? block.text().offsetByCodePoints(line.to(), -1) : line.to();
    return new int[] {block.start() + line.from(), block.start() + last};
  }

  /** The rectangles that cover the characters from one offset to another, a rectangle for each line. */
  public List<Area> areas(int from, int to) {
    List<Area> areas = new ArrayList<>();
    Block first = document.blockAt(from);
    for (int i = first == null ? layouts.length : first.index(); i < layouts.length; i++) {
      Block block = layouts[i].block();
      if (block.start() >= to) {
        break;
      }
      addAreas(i, Math.max(0, from - block.start()), Math.min(block.text().length(), to - block.start()), areas);
    }
    return areas;
  }

  private void addAreas(int index, int from, int to, List<Area> areas) {
    BlockLayout layout = layouts[index];
    if (from >= to) {
      return;
    }
    List<Line> lines = layout.lines();
    for (int i = lines.indexOf(layout.lineOf(from)); i < lines.size() && lines.get(i).from() < to; i++) {
      Area area = area(index, lines.get(i), from, to);
      if (area != null) {
        areas.add(area);
      }
    }
  }

  /** The rectangle of the characters that a line shares with a stretch of its block; null when it shares none. */
  public Area area(int index, Line line, int from, int to) {
    int start = Math.max(from, line.from());
    int end = Math.min(to, line.to());
    if (start >= end) {
      return null;
    }
    int[] places = places(layouts[index].block(), line);
    int x = places[start - line.from()];
    return new Area(x, tops[index] + line.top(), places[end - line.from()] - x, line.height());
  }
}
