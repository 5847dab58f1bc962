// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.text.Blanks;

/**
 * Splits what stands on one line but is several paragraphs, as in documents of one or two physical lines.
 *
 * <p>A new paragraph begins behind wide blanks that follow the end of a sentence; at a heading, box or caption behind
 * wide blanks; at a number behind the end of a sentence that goes on counting (（二） after （一）); and at the first number
 * of a deeper level inside a chapter's title (一、总体要求（一）指导思想).
 */
final class ParagraphSplitter {
  private static final String ENDS = "。！？；：";
  private static final int LONGEST_TITLE = 45;
  private static final int LONGEST_REMARK = 300;
  private static final int LONGEST_SIGNATURE = 40;
  private static final int YEAR_DIGITS = 4;
  private static final String BREAKS_BEHIND = ENDS + "）)〕】]";
  private static final int SHORTEST_DOCUMENT = 200;
  private static final int FEWEST_BREAKS = 5;
  /** How many headings may be lost between two that are there. */
  private static final int MOST_LOST = 2;
  /** How far behind 1. its 2. is looked for. */
  private static final int FARTHEST_SECOND = 3000;

  private final Block.Text block;
  private final String text;
  private final List<Block> target;
  private final boolean narrowBreaks;
  /** The last value of each habit of numbering inside this paragraph, 0 for none. */
  private final int[] last = new int[HeadingFamily.values().length];
  /** By family: up to where a 2 was looked for in vain, so that no place is searched twice. */
  private final int[] searched = new int[HeadingFamily.values().length];
  private int begun;
  /** Whether office or date of a notice stand right before what was begun. */
  private boolean signed;

  private ParagraphSplitter(Block.Text block, List<Block> target) {
    this.block = block;
    this.text = block.text();
    this.target = target;
    this.narrowBreaks = hasNarrowBreaks(text);
  }

  /** Whether the line ends of a whole document became narrow blanks: one stands behind many of its sentences. */
  private static boolean hasNarrowBreaks(String text) {
    int breaks = 0;
    int sentences = 0;
    for (int at = 1; text.length() >= SHORTEST_DOCUMENT && at < text.length(); at++) {
      sentences += text.charAt(at) == '。' ? 1 : 0;
      breaks += text.charAt(at) == ' ' && BREAKS_BEHIND.indexOf(text.charAt(at - 1)) >= 0 ? 1 : 0;
    }
    return breaks >= FEWEST_BREAKS && breaks * 4 >= sentences;
  }

  /** Adds the paragraphs of a block to a list. */
  static void split(Block.Text block, List<Block> target) {
    new ParagraphSplitter(block, target).run();
  }

  private void run() {
    remember(HeadingNumbers.at(text, 0));
    int at = 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Blanks.isBlank(c)) {
        int end = Blanks.skip(text, at, text.length());
        if (end < text.length() && splitsAtBlank(at, end)) {
          cut(at, end);
        }
        at = Math.max(end, at + 1);
      } else {
        if (at > begun && splitsAtNumber(at)) {
          cut(at, at);
        }
        at++;
      }
    }
    emit(begun, text.length());
  }

  private void cut(int end, int next) {
    emit(begun, end);
    signed = end - begun <= LONGEST_SIGNATURE && IssueLines.isSignature(text.substring(begun, end));
    begun = next;
    remember(HeadingNumbers.at(text, next));
  }

  private void emit(int start, int end) {
    int from = Blanks.skip(text, start, end);
    int to = Blanks.skipBack(text, from, end);
    if (from < to) {
      target.add(new Block.Text(block.fragment().sub(from, to), start == 0 ? block.blankBefore() : 0,
          start == 0 && block.cell()));
    }
  }

  private void remember(HeadingNumber number) {
    if (number != null) {
      last[number.family().ordinal()] = number.value();
    }
  }

  private boolean splitsAtBlank(int start, int end) {
    boolean wide = end - start > 1 || isWide(start) && !insideFigure(start, end);
    if (!wide && begun == 0 && isNamedDocument(start, end)) {
      return true;
    }
    if (!wide) {
      return ENDS.indexOf(text.charAt(start - 1)) >= 0 && splitsAtNumber(end);
    }
    if (ENDS.indexOf(text.charAt(start - 1)) >= 0 || isClosingAfterEnd(start - 1)) {
      return true;
    }
    if (opens(end) || skips(start, end) || isEndOfNotice(start, end) || isRemarkOnTitle(start)
        || Captions.isBox(text.substring(end, Math.min(text.length(), end + 24)))) {
      return true;
    }
    if ((begun == 0 || signed) && isPlainTitle(start)
        && (narrowBreaks || text.substring(start, end).indexOf('\u3000') >= 0)) {
      return text.length() - end > LONGEST_TITLE;
    }
    return endsTitle(start) && text.length() - end > LONGEST_TITLE;
  }

  /** Whether what was begun is one bracket: （2023年2月20日市政府常务会议审议通过） below the title. */
  private boolean isRemarkOnTitle(int end) {
    int depth = 0;
    for (int at = begun; at < end && end - begun <= LONGEST_TITLE; at++) {
      char c = text.charAt(at);
      depth += "（(〔".indexOf(c) >= 0 ? 1 : "）)〕".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return at == end - 1 && IssueLines.date(text.substring(begun, end)) != null;
      }
    }
    return false;
  }

  /** Whether the name of a document stands before a blank and its first sentence behind: …实施方案 为加快推进…。 */
  private boolean isNamedDocument(int start, int end) {
    return isPlainTitle(start) && text.length() - end > LONGEST_TITLE
        && PlanProperties.isTitle(Blanks.without(text.substring(0, start)));
  }

  private boolean isClosingAfterEnd(int at) {
    return "”）》".indexOf(text.charAt(at)) >= 0 && at > 0 && "。！？".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether what was begun is a numbered title up to here, and no number alone. */
  private boolean endsTitle(int end) {
    HeadingNumber number = HeadingNumbers.at(text, begun);
    boolean boxTitle = end - begun > 4 && end - begun <= LONGEST_TITLE && Captions.isBox(text.substring(begun, end));
    return boxTitle || number != null && number.end() < end && end - begun <= LONGEST_TITLE
        && text.substring(begun, end).indexOf('。') < 0;
  }

  /** A title without a number: short, and no mark in it. */
  private boolean isPlainTitle(int end) {
    if (end - begun > LONGEST_TITLE || end - begun < 6) {
      return false;
    }
    for (int i = begun; i < end; i++) {
      if ("，。；：、！？".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean opens(int at) {
    HeadingNumber number = HeadingNumbers.at(text, at);
    return number != null && number.family() != HeadingFamily.PLAIN && number.family() != HeadingFamily.DOTTED_TWO
        && fits(number);
  }

  /** Whether a heading begins behind a closed sentence or remark although one or two before it were lost: 二、 then 四、. */
  private boolean skips(int start, int at) {
    HeadingNumber number = HeadingNumbers.at(text, at);
    return number != null && (number.family().compareTo(HeadingFamily.SECTION) <= 0
        || leavesOut(number) && LineEnds.isClosed(text.substring(Math.max(begun, start - LONGEST_REMARK), start)));
  }

  /** Whether a number of chapters or sections goes on counting although one or two before it were lost. */
  private boolean leavesOut(HeadingNumber number) {
    HeadingFamily family = number.family();
    int before = family.compareTo(HeadingFamily.SECTION) <= 0 || family == HeadingFamily.CHINESE
        || family == HeadingFamily.CHINESE_BRACKETS ? last[family.ordinal()] : 0;
    return before > 0 && number.value() > before && number.value() <= before + MOST_LOST + 1;
  }

  /** Whether office, date or number of a notice end here, or its date stands alone from here to the next wide blank. */
  private boolean isEndOfNotice(int start, int at) {
    String closed = begun > 0 && start - begun <= LONGEST_SIGNATURE ? text.substring(begun, start) : "";
    if (!closed.isEmpty() && (IssueLines.isSignature(closed) || IssueLines.isDocumentNumber(closed))) {
      return true;
    }
    int end = at;
    while (end < text.length() && end - at <= LONGEST_SIGNATURE && !isWide(end)) {
      end++;
    }
    return (signed || begun > 0) && end - at <= LONGEST_SIGNATURE && IssueLines.date(text.substring(at, end)) != null
        && IssueLines.isSignature(text.substring(at, end));
  }

  /** Whether a narrow blank stands beside a number as in 2025 年, 30 %. */
  private boolean insideFigure(int start, int end) {
    HeadingNumber heading = HeadingNumbers.at(text, end);
    boolean number = Character.isDigit(text.charAt(end)) && !text.startsWith("年", end + YEAR_DIGITS)
        && (heading == null || heading.family() == HeadingFamily.PLAIN);
    return text.charAt(start) == ' '
        && (number || text.charAt(start - 1) < 0x80 || "年月日％%，。、".indexOf(text.charAt(end)) >= 0);
  }

  private boolean isWide(int at) {
    return text.charAt(at) == '\u3000' || text.charAt(at) == '\t'
        || text.charAt(at) == ' ' && (narrowBreaks || at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private boolean fits(HeadingNumber number) {
    return number.value() == 1 || number.value() == last[number.family().ordinal()] + 1;
  }

  private boolean splitsAtNumber(int at) {
    char c = text.charAt(at);
    if (c != '（' && c != '(' && c != '第' && !(c >= '①' && c <= '⒇') && "一二三四五六七八九十123456789".indexOf(c) < 0) {
      return false;
    }
    HeadingNumber number = HeadingNumbers.at(text, at);
    if (number == null || number.family() == HeadingFamily.PLAIN || number.family() == HeadingFamily.DOTTED_TWO) {
      return false;
    }
    int before = Blanks.skipBack(text, begun, at);
    boolean afterSentence = before > begun && (text.charAt(before - 1) == '。' || isClosingAfterEnd(before - 1)
        || "）)〕】".indexOf(text.charAt(before - 1)) >= 0
            && LineEnds.isClosed(text.substring(Math.max(begun, before - LONGEST_REMARK), before)));
    if (afterSentence) {
      boolean first = number.value() == 1;
      boolean goesOn = !first && number.value() == last[number.family().ordinal()] + 1;
      return goesOn || first && hasSecond(number) || leavesOut(number);
    }
    HeadingNumber own = HeadingNumbers.at(text, begun);
    return own != null && own.family().compareTo(number.family()) < 0 && fits(number) && at > own.end()
        && at - begun <= LONGEST_TITLE && number.family() != HeadingFamily.CHINESE
        && (number.family() == HeadingFamily.CHINESE_BRACKETS || number.family() == HeadingFamily.SECTION)
        && text.substring(begun, at).indexOf('。') < 0;
  }

  /** Whether the same habit of numbering goes on with 2 behind a sentence, or is strong enough to stand alone. */
  private boolean hasSecond(HeadingNumber first) {
    if (first.family().compareTo(HeadingFamily.CHINESE_BRACKETS) <= 0) {
      return true;
    }
    String second = first.label().replace('1', '2').replace('①', '②').replace('⑴', '⑵');
    int family = first.family().ordinal();
    int limit = Math.min(text.length(), first.end() + FARTHEST_SECOND);
    for (int at = Math.max(first.end(), searched[family]); at < limit; at++) {
      searched[family] = at;
      if (text.startsWith(second, at) && "。；".indexOf(text.charAt(at - 1)) >= 0) {
        HeadingNumber number = HeadingNumbers.at(text, at);
        if (number != null && number.family() == first.family()) {
          return true;
        }
      }
    }
    return false;
  }
}
