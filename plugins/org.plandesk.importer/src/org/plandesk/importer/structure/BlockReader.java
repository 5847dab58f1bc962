// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.plandesk.model.LeftoverKind;

/**
 * Makes paragraphs of lines. A line break is a paragraph's end unless the words around it say that it is not: the lines
 * were broken at a margin, or a line ends or begins in a way that no paragraph does. What stands between the lines of
 * one paragraph (line ends, page numbers, running heads) becomes leftovers inside it.
 */
final class BlockReader {
  /** A line that ends without a mark and is this long (in halves of a Han character) goes on in the next one. */
  private static final int LONG = 80;
  /** Of the width of a full line, what a line in mid-sentence reaches at least where the margin is ragged. */
  private static final double RAGGED = 0.6;
  /** How many lines at the beginning may hold the name of the document. */
  private static final int TITLE_LINES = 30;
  private static final int LONGEST_LABEL = 8;
  private static final Pattern LABEL = Pattern.compile("(^|[^\\p{IsHan}])[\\p{IsHan}]{2,4}(单位|部门|主体|时限|时间)：$");
  private static final Pattern NOTICE = Pattern.compile("的(通知|意见|决定|公告|通告|通报|函|批复|请示|报告|实施意见|指导意见)[）)]?$");

  /** 达到18家, 提高到60%以上. */
  private static final Pattern FIGURE_END =
      Pattern.compile("[0-9](?:[%％‰]|[万亿]?[\\p{IsHan}]{1,4})(?:以上|以下|以内|左右)?$");
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Lexicon NOUNS = Lexicon.load("heading-ends.txt");

  private final String source;
  private final List<Line> lines;
  private final LayoutHints hints;
  private final int wrapWidth;
  private final boolean indented;
  /** Whether an empty line stands between nearly all lines, within paragraphs, too. */
  private final boolean spaced;
  /** Whether most lines end with a blank, which then parts no words. */
  private final boolean trailing;

  private BlockReader(String source, List<Line> lines, LayoutHints hints) {
    this.source = source;
    this.lines = lines;
    this.hints = hints;
    this.wrapWidth = WrapWidth.of(source, lines);
    long indentations = lines.stream().filter(line -> line.isContent() && line.isIndented(source)).count();
    this.indented = indentations >= 3;
    this.spaced = wrapWidth > 0 && isSpaced();
    this.trailing = lines.stream().filter(line -> line.isContent() && line.to < line.end).count() * 2 > lines.stream()
        .filter(Line::isContent).count();
  }

  /**
   * Reads all lines into paragraphs and tables, in order.
   *
   * @param check asked often; throws when the import should stop
   */
  static List<Block> read(String source, List<Line> lines, LayoutHints hints, Runnable check) {
    BlockReader reader = new BlockReader(source, lines, hints);
    LayoutTables real = new LayoutTables(source, lines, hints);
    List<Block> blocks = new ArrayList<>();
    TableFinder tables = new TableFinder(source, lines, check);
    int at = 0;
    while (at < lines.size()) {
      check.run();
      if (!lines.get(at).isContent()) {
        at++;
        continue;
      }
      LayoutTables.Found framed = real.at(at);
      TableFinder.Found table = tables.at(at);
      if (framed != null) {
        blocks.addAll(framed.blocks());
        at = framed.nextLine();
      } else if (table != null) {
        blocks.add(new Block.Grid(table.grid()));
        at = table.nextLine();
      } else {
        at = reader.readText(at, tables, real, blocks);
      }
    }
    return blocks;
  }

  private int readText(int first, TableFinder tables, LayoutTables real, List<Block> blocks) {
    Fragment.Builder text = new Fragment.Builder(source);
    Line line = lines.get(first);
    append(text, line);
    int last = first;
    int next = nextContent(last);
    while (next >= 0 && continues(first, last, next) && tables.at(next) == null && real.at(next) == null) {
      Line before = lines.get(last);
      Line after = lines.get(next);
      // the blank between two words belongs to the sentence, whichever line it stands on; Chinese and figures need none
      boolean words = !trailing && isLetter(source.charAt(before.to - 1)) && isLetter(source.charAt(after.from));
      if (words && before.to + 1 == before.end && source.charAt(before.to) == ' ') {
        text.add(before.to, before.end);
      } else if (words && after.beginsWithWordSpace(source)) {
        text.add(after.start, after.from);
      }
      append(text, after);
      last = next;
      next = nextContent(last);
    }
    if (!text.isEmpty()) {
      ParagraphSplitter.split(new Block.Text(text.build(), line.blankBefore, line.isCell(source)), blocks);
    }
    return last + 1;
  }

  private int nextContent(int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).isContent()) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a line without the leftovers inside it. */
  private void append(Fragment.Builder text, Line line) {
    int at = line.from;
    for (int i = line.from; i < line.to; i++) {
      int end = leftoverEnd(line, i);
      if (end > i) {
        text.add(at, i);
        at = end;
        i = end - 1;
      }
    }
    text.add(at, line.to);
  }

  private int leftoverEnd(Line line, int at) {
    char c = source.charAt(at);
    if (c == '\uFFFD') {
      return at + 1;
    }
    int mark = hints.markEnd(at);
    if (mark > at) {
      return mark;
    }
    if (c == '[' && source.startsWith("[bookmark:", at)) {
      int close = source.indexOf(']', at, Math.min(line.to, at + 120));
      return close > 0 ? close + 1 : at;
    }
    return at;
  }

  /** Whether the paragraph that begins in one line goes on from another, its last so far, in a third. */
  private boolean continues(int opening, int first, int second) {
    Line before = lines.get(first);
    Line after = lines.get(second);
    boolean adjacent = second == first + 1;
    if (hints.knowsParagraphs() && !hints.isBreak(before.end) && (wrapWidth == 0 || separates(before, after))) {
      return false;
    }
    boolean newIndent = indented && after.isIndented(source);
    boolean near = adjacent || spaced && after.blankBefore <= 1 || hasChrome(first, second);
    boolean remark = near && !newIndent
        && OpenRemark.goesOn(source, lines, lines.get(opening).from, first, second);
    boolean broken = near && wrapWidth > 0 && WrapWidth.isFull(source, before, wrapWidth)
        && (LineEnds.breaksWord(source, before, after) || indented && !newIndent && !LineEnds.isCaption(source, after)
            && (!LineEnds.mayEnd(source, before) || SentenceForms.isLabel(after.text(source))));
    if (before.isCell(source) && !adjacent || after.isCell(source) || isRow(before) && isRow(after)
        || !remark && !broken && LineEnds.opens(source, after)) {
      return false;
    }
    if (remark) {
      return true;
    }
    if (adjacent && before.text(source).equals("专") && after.text(source).equals("栏")) {
      return true;
    }
    if (first < TITLE_LINES && isDocumentName(before) && !goesOnAsNotice(before, after)
        && "（(的和及“".indexOf(source.charAt(after.from)) < 0) {
      return false;
    }
    if (wrapWidth > 0 && WrapWidth.isFull(source, before, wrapWidth) && near) {
      return indented ? !newIndent : !endsList(before) || opensRemark(before);
    }
    if (LineEnds.isClosed(source, before)) {
      return near && !newIndent && opensRemark(before);
    }
    if (LineEnds.continuesLine(source, after) || LineEnds.expectsMore(source, before)
        || LineEnds.breaksNumber(source, before, after)) {
      return near || after.blankBefore <= 1;
    }
    if (wrapWidth > 0 && near && !newIndent && before.width(source) >= wrapWidth * RAGGED && isProse(opening, first)) {
      return true;
    }
    return wrapWidth == 0 && near && !newIndent && before.width(source) >= LONG && hasComma(before)
        && !beginsAnew(before, after);
  }

  /** Whether a line has three cells or more: 2021年⇥100⇥30, of which the last figure is not that of the next row. */
  private boolean isRow(Line line) {
    int tab = source.indexOf('\t', line.from);
    int next = tab < 0 ? -1 : source.indexOf('\t', tab + 1);
    return next > 0 && next < line.to;
  }

  /**
   * Whether only the last mark of a paragraph was forgotten: its last clause is whole, and the next line is a sentence of its own.
   *
   * <p>Accepts: …，景区达到18家⏎发展乡村旅游，…。 · …，完善保障体系⏎加强监督检查。
   * <p>Rejects: …，推动养老⏎服务设施建设。 · …，完善配套⏎改造老旧管网。
   */
  private boolean beginsAnew(Line before, Line after) {
    if (VERBS.at(source.substring(after.from, after.to), 0) < 2 || !LineEnds.isClosed(source, after)) {
      return false;
    }
    String words = source.substring(before.from, before.to);
    String clause = words.substring(words.lastIndexOf('，') + 1);
    return FIGURE_END.matcher(clause).find() || VERBS.at(clause, 0) > 1 && NOUNS.before(clause, clause.length()) > 0;
  }

  private boolean isSpaced() {
    long content = lines.stream().filter(Line::isContent).count();
    long spacedOut = lines.stream().filter(line -> line.isContent() && line.blankBefore > 0).count();
    return spacedOut * 10 >= content * 9;
  }

  /** Whether the lines of a paragraph so far hold a mark that no title holds. */
  private boolean isProse(int opening, int last) {
    for (int i = opening; i <= last; i++) {
      Line line = lines.get(i);
      for (int at = line.from; line.isContent() && at < line.to; at++) {
        if ("，。；".indexOf(source.charAt(at)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line ends inside a bracket that says who is responsible: …。（责任单位：⏎甲局、乙局） */
  private boolean opensRemark(Line line) {
    int depth = 0;
    for (int at = line.to - 1; at >= line.from; at--) {
      char c = source.charAt(at);
      depth += "）)〕】".indexOf(c) >= 0 ? 1 : "（(〔【".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        String words = source.substring(at + 1, line.to);
        return words.contains("单位") || words.contains("部门") || words.contains("牵头") || words.contains("负责")
            || words.contains("配合");
      }
    }
    return false;
  }

  /** Whether the document itself sets two lines apart. */
  private boolean separates(Line before, Line after) {
    return hints.headingLevel(before.start) >= 0 || hints.headingLevel(after.start) >= 0 || hints.frame(
        before.start) != hints.frame(after.start) || before.row || after.row || hints.isNote(after.start);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A clause of a list, or what introduces one, keeps its own line; 责任单位： is followed by whom it names. */
  private boolean endsList(Line before) {
    String words = source.substring(Math.max(before.from, before.to - LONGEST_LABEL), before.to);
    return !LABEL.matcher(words).find() && (source.charAt(before.to - 1) == '；' || source.charAt(before.to - 1) == '：');
  }

  /** Whether a page ended between two lines. */
  private boolean hasChrome(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      LeftoverKind kind = lines.get(i).leftover;
      if (kind == LeftoverKind.PAGE_NUMBER || kind == LeftoverKind.RUNNING_HEAD) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line at the beginning is the end of the document's name, which no sentence goes on. */
  private boolean isDocumentName(Line line) {
    String words = line.text(source);
    return words.indexOf('，') < 0 && words.indexOf('。') < 0 && PlanProperties.isTitle(words);
  }

  /** Whether 关于印发…工作 becomes the name of a notice only by the line behind it: 方案的通知. */
  private boolean goesOnAsNotice(Line before, Line after) {
    String words = before.text(source);
    return words.contains("关于") && !NOTICE.matcher(words).find() && NOTICE.matcher(after.text(source)).find()
        && !after.text(source).contains("关于");
  }

  private boolean hasComma(Line line) {
    return source.indexOf('，', line.from, line.to) >= 0;
  }
}
