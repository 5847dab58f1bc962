// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.TextRole;
import org.plandesk.model.Box;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Span;

/**
 * Reads a box: its caption, on one to three lines, and what is in it. A box has no end mark. One that was a table cell
 * ends where the cell does; any other ends at the next box, caption or attachment, at a number that goes on counting
 * outside, at a gap where gaps are rare, or where its table, its numbered or its named items give way to sentences.
 */
final class BoxReader {
  private static final int LONGEST_TITLE = 45;
  private static final int LONGEST_NAME = 25;
  /** A heading is followed by its first one within so many paragraphs. */
  private static final int NEAR = 4;

  private final OutlineBuilder outline;
  private final List<Block> blocks;
  private final LayoutHints hints;
  private final ElementBuilder elements;
  private Box box;
  private boolean framed;
  /** Where the text box or table that is the box ends; 0 when the document does not say. */
  private int frameEnd;
  private int named;
  private int unnamed;
  private HeadingNumber inner;
  /** By family: the last value inside the box. */
  private final int[] last = new int[HeadingFamily.values().length];
  private boolean innerOwnLine;
  /** Numbered paragraphs that say more than a name, and those that do not. */
  private int runIn;
  private int bare;
  private boolean afterTable;
  private BoxProjects projects;

  BoxReader(OutlineBuilder outline, List<Block> blocks, LayoutHints hints, ElementBuilder elements) {
    this.outline = outline;
    this.blocks = blocks;
    this.hints = hints;
    this.elements = elements;
  }

  /** Reads the box that begins at a block; gives the first block behind it. */
  int read(ContentOwner owner, int first) {
    int at = caption(owner, first);
    frameEnd = frameEnd(first, at);
    return contents(owner, first, at);
  }

  /** Reads the box without a number whose first paragraph is its title; gives the first block behind it. */
  int readTitled(ContentOwner owner, int first) {
    Block.Text title = (Block.Text) blocks.get(first);
    box = elements.box(owner, null, title.text(), title.fragment());
    frameEnd = frameEnd(first, first + 1);
    return contents(owner, first, first + 1);
  }

  /** The end of the frame that the caption stands in, or that begins right behind it. */
  private int frameEnd(int first, int next) {
    Span own = hints.framing(start(blocks.get(first)));
    if (own == null && next < blocks.size()) {
      own = hints.framing(start(blocks.get(next)));
    }
    return own == null ? 0 : own.end();
  }

  /** Where a block begins in the source. */
  static int start(Block block) {
    return switch (block) {
      case Block.Text text -> text.fragment().span().start();
      case Block.Grid grid -> grid.table().rows().getFirst().span().start();
    };
  }

  private int contents(ContentOwner owner, int first, int begin) {
    int at = begin;
    framed = ((Block.Text) blocks.get(first)).cell() || at < blocks.size() && isCell(blocks.get(at));
    projects = switch (elements.context().roleOf(owner)) {
      case MEASURES, SAFEGUARDS -> new BoxProjects(box, elements);
      default -> null;
    };
    while (at < blocks.size() && !ends(at, at == begin)) {
      if (blocks.get(at) instanceof Block.Grid grid) {
        TableBuilder.build(box, grid.table(), elements);
        afterTable = true;
      } else {
        content((Block.Text) blocks.get(at));
        afterTable = false;
      }
      at++;
    }
    return at;
  }

  /** Reads the caption; gives the first block behind it. */
  private int caption(ContentOwner owner, int first) {
    Block.Text block = (Block.Text) blocks.get(first);
    Captions.Caption caption = Captions.box(block.text());
    List<Fragment> heading = new ArrayList<>(List.of(block.fragment()));
    String number = caption.number();
    String title = block.text().substring(caption.titleStart());
    int at = first + 1;
    if (number == null && title.isEmpty() && text(at) != null && text(at).text().matches("[0-9０-９一二三四五六七八九十]{1,3}")) {
      number = text(at).text();
      heading.add(text(at++).fragment());
    }
    if (title.isEmpty() && text(at) != null && isTitle(text(at).text())) {
      title = text(at).text();
      heading.add(text(at++).fragment());
    }
    box = elements.box(owner, number, title, Fragment.join(elements.context().source().text(), heading));
    TextRole role = TextRoles.of(title, HeadingLevels.ITEM, elements.context().roleOf(owner));
    if (role == TextRole.GOALS) {
      elements.context().setRole(box, role);
    }
    return at;
  }

  private Block.Text text(int at) {
    return at < blocks.size() && blocks.get(at) instanceof Block.Text text ? text : null;
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && !LineEnds.isClosed(text) && HeadingNumbers.at(text, 0) == null;
  }

  private static boolean isCell(Block block) {
    return block instanceof Block.Text text && text.cell();
  }

  private boolean ends(int at, boolean first) {
    Block block = blocks.get(at);
    if (frameEnd > 0) {
      return start(block) >= frameEnd || !first && block instanceof Block.Text text && Captions.isBox(text.text());
    }
    if (block instanceof Block.Grid grid) {
      return grid.table().caption() != null;
    }
    Block.Text text = (Block.Text) block;
    if (Captions.isBox(text.text()) || Captions.isAttachment(text.text())) {
      return true;
    }
    HeadingNumber number = HeadingNumbers.at(text.text(), 0);
    if (number != null && outline.levels().of(number.family()) >= 0
        && (holdsDotted(at, number) || endsAt(number, text))) {
      return true;
    }
    if (first) {
      return false;
    }
    if (framed) {
      return text.blankBefore() > 0 && !text.cell();
    }
    boolean gap = text.blankBefore() > 0 && outline.gapsAreRare();
    boolean sentences = number == null && LineEnds.isClosed(text.text()) && !BoxProjects.isNamed(text.text());
    return gap || sentences && (afterTable && named + unnamed == 0 || projects != null && runIn > 1 && bare == 0)
        || projects != null && number == null && inner == null && named > 1 && unnamed == 0
            && !BoxProjects.isNamed(text.text());
  }

  /** Whether 3. is the heading of what 3.1 stands in, right behind it. */
  private boolean holdsDotted(int at, HeadingNumber number) {
    if (number.family() != HeadingFamily.ARABIC && number.family() != HeadingFamily.PLAIN) {
      return false;
    }
    for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + NEAR); i++) {
      HeadingNumber next = text(i) == null ? null : HeadingNumbers.at(text(i).text(), 0);
      if (next != null) {
        return next.family() == HeadingFamily.DOTTED_TWO && next.value() == 1
            && text(i).text().strip().startsWith(Integer.toString(number.value()));
      }
    }
    return false;
  }

  /** Whether a numbered paragraph goes on counting outside of the box. */
  private boolean endsAt(HeadingNumber number, Block.Text text) {
    boolean outside = outline.goesOn(number) || number.value() == 1 && opensChapter(number);
    boolean inside = isNext(number)
        || number.value() == 1 && !outline.goesOn(number) && inner == null && !opensChapter(number);
    if (outside && inside) {
      Boolean outerForm = outline.ownLine(number.family());
      return outerForm != null && outerForm != innerOwnLine && outerForm == isOwnLine(text, number);
    }
    boolean skipped = inner == null || inner.family() != number.family() && isOwnLine(text, number);
    return outside || !inside && skipped && outline.levels().of(number.family()) == HeadingLevels.CHAPTER;
  }

  private boolean opensChapter(HeadingNumber number) {
    // Chapters 1. and 2. begin only once; what begins in the box of one is its own.
    boolean counted = number.family() == HeadingFamily.ARABIC && outline.ownLine(number.family()) != null;
    return outline.levels().of(number.family()) == HeadingLevels.CHAPTER && number.family() != HeadingFamily.CHINESE
        && !counted;
  }

  private static boolean isOwnLine(Block.Text text, HeadingNumber number) {
    return text.text().length() - number.end() <= LONGEST_TITLE && !LineEnds.isClosed(text.text());
  }

  private boolean isNext(HeadingNumber number) {
    int before = last[number.family().ordinal()];
    return before > 0 && number.value() == before + 1;
  }

  private void content(Block.Text text) {
    HeadingNumber number = HeadingNumbers.at(text.text(), 0);
    boolean counts = number != null && (number.value() == 1 || isNext(number));
    if (counts) {
      inner = number;
      last[number.family().ordinal()] = number.value();
      innerOwnLine = isOwnLine(text, number);
      boolean more = text.text().indexOf('。', number.end()) >= 0 && text.text().length() - number.end() > LONGEST_NAME;
      runIn += more ? 1 : 0;
      bare += more ? 0 : 1;
    }
    if (BoxProjects.isNamed(text.text())) {
      named++;
    } else {
      unnamed++;
    }
    if (projects != null) {
      projects.add(text.fragment(), counts ? number : null);
    } else {
      elements.paragraph(box, text.fragment());
    }
  }
}
