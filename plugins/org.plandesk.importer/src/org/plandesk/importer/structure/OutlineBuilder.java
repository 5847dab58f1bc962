// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.TextRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * Hangs paragraphs, boxes and tables below the headings they stand under.
 *
 * <p>A number opens a heading when its habit of numbering means something in this document and it goes on counting,
 * begins anew, or leaves out at most a few numbers, as when a heading was lost; otherwise it belongs to the text.
 */
final class OutlineBuilder {
  private static final int LARGEST_GAP = 3;
  private static final int LONGEST_ASIDE = 60;
  /** How many lines behind the text may name offices, dates, receivers and contacts. */
  private static final int END_MATTER = 7;
  private static final int LONGEST_FRAME_TITLE = 30;

  /** A heading that is open, with its level; number null when it has none. */
  record Open(ContentContainer container, int level, HeadingNumber number, boolean ownLine) {}

  private final Plan plan;
  private final List<Block> blocks;
  private final LayoutHints hints;
  private final HeadingLevels levels;
  private final HintedHeadings hinted;
  private final ElementBuilder elements;
  private final List<Open> open = new ArrayList<>();
  /** By family: the last value below the heading that is open, and the last value of all. */
  private final int[] last = new int[HeadingFamily.values().length];
  private final int[] running = new int[HeadingFamily.values().length];
  private final boolean rareGaps;
  private final Set<String> notice;
  private final Set<Integer> unnumbered;
  /** Whether nothing but lines that end the document follows. */
  private boolean ending;

  OutlineBuilder(Plan plan, List<Block> blocks, LayoutHints hints, ElementBuilder elements) {
    this.plan = plan;
    this.blocks = blocks;
    this.hints = hints;
    this.levels = new HeadingLevels(blocks);
    this.hinted = new HintedHeadings(blocks, hints, levels);
    this.elements = elements;
    this.notice = NoticeNames.in(blocks);
    this.unnumbered = hinted.haveChapters() ? Set.of() : UnnumberedTitles.in(blocks, levels);
    long gaps = blocks.stream().filter(block -> block instanceof Block.Text text && text.blankBefore() > 0).count();
    this.rareGaps = gaps * 3 < blocks.size();
  }

  /** Builds the tree. */
  void build() {
    boolean headings = levels.haveHeadings() || !unnumbered.isEmpty() || hinted.haveChapters();
    elements.context().setRole(plan, headings ? TextRole.PREAMBLE : TextRole.MEASURES);
    int at = 0;
    while (at < blocks.size()) {
      elements.context().checkCancelled();
      Block block = blocks.get(at);
      if (block instanceof Block.Grid grid) {
        TableBuilder.build(current(), grid.table(), elements);
        at++;
      } else {
        at = text((Block.Text) block, at);
      }
    }
    if (!levels.haveChapters() && unnumbered.isEmpty() && !hinted.haveChapters()) {
      elements.context().warn(new ImportWarning(ImportWarning.Kind.NO_CHAPTERS, null, List.of()));
    }
  }

  private int text(Block.Text block, int at) {
    int start = block.fragment().span().start();
    if (hints.isNote(start)) {
      open.clear();
      aside(elements.paragraph(plan, block.fragment()));
      return at + 1;
    }
    if (Captions.isBox(block.text())) {
      leaveItems();
      return new BoxReader(this, blocks, hints, elements).read(current(), at);
    }
    if (hints.frame(start) != null) {
      return frame(block, at, hints.frame(start));
    }
    if (Captions.isAttachment(block.text()) && !open.isEmpty()) {
      open.clear();
      aside(elements.paragraph(plan, block.fragment()));
      return at + 1;
    }
    if (!open.isEmpty() && notice.contains(NoticeNames.plain(block.text()))) {
      open.clear();
      aside(elements.paragraph(plan, block.fragment()));
      return at + 1;
    }
    HeadingNumber number = HeadingNumbers.at(block.text(), 0);
    if (number == null && hinted.of(block) >= 0) {
      marked(block, hinted.of(block));
    } else if (unnumbered.contains(at)) {
      unnumbered(block);
    } else if (number != null && isHeading(number, at)) {
      heading(block, number, at);
    } else if (isSignature(block, at)) {
      aside(elements.paragraph(plan, block.fragment()));
    } else {
      if (SentenceForms.isRemark(block.text())) {
        leaveList();
      }
      Paragraph paragraph = elements.paragraph(current(), block.fragment());
      if (open.isEmpty() && block.text().length() <= LONGEST_ASIDE
          && (!LineEnds.isClosed(block.text()) || IssueLines.isEndMatter(block.text()))) {
        aside(paragraph);
      }
    }
    return at + 1;
  }

  /**
   * A text box without the caption of a box: with a title of its own it is a box, else its paragraphs are those of the
   * place where it stands. Numbers in it count for themselves.
   */
  private int frame(Block.Text block, int at, Span frame) {
    boolean begins = at == 0 || !frame.contains(BoxReader.start(blocks.get(at - 1)));
    boolean more = at + 1 < blocks.size() && frame.contains(BoxReader.start(blocks.get(at + 1)));
    boolean title = block.text().length() <= LONGEST_FRAME_TITLE && !LineEnds.isClosed(block.text()) && HeadingNumbers
        .at(block.text(), 0) == null;
    if (begins && more && title && !open.isEmpty()) {
      leaveItems();
      return new BoxReader(this, blocks, hints, elements).readTitled(current(), at);
    }
    Paragraph paragraph = elements.paragraph(current(), block.fragment());
    if (open.isEmpty()) {
      aside(paragraph);
    }
    return at + 1;
  }

  /** A heading that the document marks as one. */
  private void marked(Block.Text block, int level) {
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    ContentContainer container = elements.unnumbered(current(), level, block.fragment());
    open.add(new Open(container, level, null, true));
    for (HeadingFamily family : HeadingFamily.values()) {
      if (levels.of(family) > level) {
        last[family.ordinal()] = 0;
      }
    }
    TextRole role = TextRoles.of(container.getTitle(), level, elements.context().roleOf(container.eContainer()));
    if (role != null) {
      elements.context().setRole(container, role);
    }
  }

  /** A remark below the last of several items, none of which has one, belongs to what they stand in. */
  private void leaveList() {
    if (open.size() < 2 || open.getLast().level() < HeadingLevels.ITEM || open.getLast().number() == null
        || open.getLast().number().value() < 2) {
      return;
    }
    ContentContainer last = open.getLast().container();
    List<Content> items = ((ContentOwner) last.eContainer()).getContents();
    int before = items.indexOf(last) - 1;
    boolean several = isBareTask(last) && before >= 0 && isBareTask(items.get(before))
        && (before > 0 && isBareTask(items.get(before - 1)) || ends(items.get(before), "；"))
        && (ends(last, "。") || ends(last, "；"));
    if (several) {
      open.removeLast();
    }
  }

  /** Whether an item has neither a title nor a remark, but a task in one paragraph. */
  private static boolean isBareTask(Content content) {
    return content instanceof Item item && item.getTitle() == null && item.getContents().size() == 1
        && lastStatement(item) != null && !SentenceForms.isRemark(lastStatement(item).getText());
  }

  private static boolean ends(Content item, String mark) {
    Statement last = lastStatement((ContentContainer) item);
    return last != null && last.getText().endsWith(mark);
  }

  private static Statement lastStatement(ContentContainer container) {
    return container.getContents().getFirst() instanceof Paragraph paragraph
        && paragraph.getContents().getLast() instanceof Statement last ? last : null;
  }

  /** A box belongs to the section it stands in. */
  private void leaveItems() {
    while (!open.isEmpty() && open.getLast().level() >= HeadingLevels.ITEM) {
      open.removeLast();
    }
  }

  /** A title, date or caption that stands outside of everything says nothing by itself. */
  private void aside(Paragraph paragraph) {
    if (paragraph != null) {
      elements.context().setRole(paragraph, TextRole.PREAMBLE);
    }
  }

  /** Date and office at the end of the document belong to no chapter. */
  private boolean isSignature(Block.Text block, int at) {
    if (at < blocks.size() - END_MATTER || !ending && open.isEmpty()) {
      return false;
    }
    for (int i = at; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Text text) || !IssueLines.isEndMatter(text.text())) {
        return false;
      }
    }
    ending = true;
    return true;
  }

  /** The innermost heading that is open, or the plan. */
  ContentOwner current() {
    return open.isEmpty() ? plan : open.getLast().container();
  }

  /** Whether few paragraphs of the document have a blank line before them, so that one means something. */
  boolean gapsAreRare() {
    return rareGaps;
  }

  HeadingLevels levels() {
    return levels;
  }

  /** Whether a number goes on counting where the document stands now. */
  boolean goesOn(HeadingNumber number) {
    int family = number.family().ordinal();
    return levels.of(number.family()) >= 0 && last[family] > 0 && number.value() == last[family] + 1;
  }

  /** How the open heading of a habit of numbering is written: on its own line or not; null when none is open. */
  Boolean ownLine(HeadingFamily family) {
    for (Open heading : open) {
      if (heading.number() != null && heading.number().family() == family) {
        return heading.ownLine();
      }
    }
    return null;
  }

  private boolean isHeading(HeadingNumber number, int at) {
    int level = levels.of(number.family());
    if (level < 0 || number.value() < 1) {
      return false;
    }
    int family = number.family().ordinal();
    int value = number.value();
    boolean strong = number.family().compareTo(HeadingFamily.ARTICLE) <= 0 && number.family() != HeadingFamily.PLAIN;
    // an extract may begin with any chapter or section
    boolean begins = running[family] == 0 && (number.family().compareTo(HeadingFamily.SECTION) <= 0
        || level == HeadingLevels.CHAPTER && HeadingLevels.holdsSections(blocks, at));
    return value == 1 || value == last[family] + 1 || value == running[family] + 1 || begins
        || strong && value > last[family] && value <= last[family] + LARGEST_GAP;
  }

  private void heading(Block.Text block, HeadingNumber number, int at) {
    int level = levels.of(number.family());
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    boolean bodyFollows = bodyFollows(at, level);
    TitleCutter.Cut cut = TitleCutter.cut(block.text(), number.end(), level, bodyFollows);
    ContentContainer container = elements.numbered(current(), level, number, block, cut);
    judge(container, number);
    remember(number, level);
    boolean ownLine = cut.hasTitle() && cut.bodyStart() == block.text().length();
    open.add(new Open(container, level, number, ownLine));
    if (container.getTitle() == null) {
      if (elements.context().roleOf(container.eContainer()) == TextRole.PREAMBLE) {
        elements.context().setRole(container, TextRole.MEASURES);
      }
    } else {
      TextRole role = TextRoles.of(container.getTitle(), level, elements.context().roleOf(container.eContainer()));
      if (role != null) {
        elements.context().setRole(container, role);
      }
    }
    if (cut.bodyStart() < block.text().length()) {
      elements.paragraph(container, block.fragment().sub(cut.bodyStart(), block.text().length()));
    }
  }

  private void unnumbered(Block.Text block) {
    open.clear();
    ContentContainer chapter = elements.unnumbered(plan, HeadingLevels.CHAPTER, block.fragment());
    TextRole role = TextRoles.of(chapter.getTitle(), HeadingLevels.CHAPTER, TextRole.PREAMBLE);
    elements.context().setRole(chapter, levels.haveChapters() && role == TextRole.MEASURES ? TextRole.PREAMBLE : role);
    open.add(new Open(chapter, HeadingLevels.CHAPTER, null, true));
    Arrays.fill(last, 0);
  }

  private void judge(ContentContainer container, HeadingNumber number) {
    int family = number.family().ordinal();
    int before = last[family];
    if (number.value() > before + 1 && number.value() != running[family] + 1) {
      container.setCertainty(Certainty.MIDDLE);
      container.setReason("structure.heading-gap|" + before + "|" + number.value());
      elements.context().warn(ImportWarning.at(ImportWarning.Kind.HEADING_MISSING, container.getSpan(), before,
          number.label()));
    }
  }

  private void remember(HeadingNumber number, int level) {
    last[number.family().ordinal()] = number.value();
    running[number.family().ordinal()] = number.value();
    for (HeadingFamily family : HeadingFamily.values()) {
      if (levels.of(family) > level) {
        last[family.ordinal()] = 0;
      }
    }
  }

  /** Whether what stands behind a heading belongs below it. */
  private boolean bodyFollows(int at, int level) {
    if (at + 1 >= blocks.size()) {
      return false;
    }
    if (!(blocks.get(at + 1) instanceof Block.Text next)) {
      return true;
    }
    if (Captions.isBox(next.text()) || Captions.isAttachment(next.text()) || IssueLines.isEndMatter(next.text())
        || SentenceForms.isRemark(next.text())) {
      return false;
    }
    HeadingNumber number = HeadingNumbers.at(next.text(), 0);
    int nextLevel = number == null ? -1 : levels.of(number.family());
    return nextLevel < 0 || nextLevel > level;
  }
}
