// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plandesk.model.LeftoverKind;
import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Finds the list of contents: its headings repeat those of the text and would be taken for them.
 *
 * <p>Accepts: 目录 and the lines behind it that end with dots or a page number or that return later; three and more
 * lines in a row with dots and page numbers; a single line “目录 一、总体要求……1 二、主要任务……5”.
 * <p>Rejects: headings that occur once; rows of tables.
 */
final class ContentsList {
  private static final int FEWEST = 3;
  private static final int LONGEST_ENTRY = 60;

  private final String source;
  private final List<Line> lines;
  private final Map<String, Integer> lastPlace = new HashMap<>();
  /** Whether the list has an entry that the text repeats as its first heading, so that numbered lines before that are entries. */
  private boolean listed;
  private String firstKey;
  private int firstIndex;

  private ContentsList(String source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** Marks the lines of contents lists and takes their share off lines that go on with text. */
  static void mark(String source, List<Line> lines, Noise noise) {
    ContentsList list = new ContentsList(source, lines);
    list.markInsideLines(noise);
    list.markLines();
  }

  private void markInsideLines(Noise noise) {
    for (Line line : lines) {
      if (!line.isContent() || line.isCell(source)) {
        continue;
      }
      int entriesEnd = titledEnd(line);
      if (entriesEnd > line.from) {
        noise.add(line.from, entriesEnd, LeftoverKind.CONTENTS_LIST);
        line.from = Blanks.skip(source, entriesEnd, line.to);
        continue;
      }
      int end = line.from;
      int entries = 0;
      for (int at = line.from; at < line.to;) {
        int entry = leaderEnd(at, line.to);
        if (entry > at) {
          entries++;
          end = entry;
          at = entry;
        } else {
          // no entry ends with these dots, whichever of them one begins with
          at = Math.max(at + 1, dotsEnd(at, line.to));
        }
      }
      if (entries >= FEWEST) {
        noise.add(line.from, end, LeftoverKind.CONTENTS_LIST);
        line.from = Blanks.skip(source, end, line.to);
      }
    }
  }

  /** The end of the entries behind 目录 on one line: “目录：一、总则（1）；二、任务（3）…”, “目录 第一章 总则1第二章 任务3…”. */
  private int titledEnd(Line line) {
    int at = titleEnd(line);
    int end = line.from;
    int entries = 0;
    while (at > line.from && at < line.to) {
      int page = pageEnd(at, line.to);
      if (page < 0) {
        break;
      }
      entries++;
      end = page;
      at = page;
      while (at < line.to && (Blanks.isBlank(source.charAt(at)) || "；;，,、".indexOf(source.charAt(at)) >= 0)) {
        at++;
      }
    }
    return entries >= FEWEST ? end : line.from;
  }

  /** The offset behind the word 目录 at the begin of a line; the begin when it is not there. */
  private int titleEnd(Line line) {
    int second = Blanks.skip(source, line.from + 1, line.to);
    boolean title = source.charAt(line.from) == '目' && second < line.to && "录次錄".indexOf(source.charAt(second)) >= 0;
    int at = title ? second + 1 : line.from;
    while (title && at < line.to && (Blanks.isBlank(source.charAt(at)) || "：:".indexOf(source.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** The end of the page number of the entry that begins at an offset, or -1: digits before the next entry or the end. */
  private int pageEnd(int start, int end) {
    HeadingNumber number = HeadingNumbers.at(source.substring(start, Math.min(end, start + LONGEST_ENTRY)), 0);
    int at = start + (number == null ? 1 : number.end());
    for (; at < Math.min(end, start + LONGEST_ENTRY) && "。；".indexOf(source.charAt(at)) < 0; at++) {
      if (!ChineseNumbers.isArabic(source.charAt(at))) {
        continue;
      }
      int digits = at;
      while (at < end && ChineseNumbers.isArabic(source.charAt(at))) {
        at++;
      }
      int close = Blanks.skip(source, at, end);
      close = close < end && "）)".indexOf(source.charAt(close)) >= 0 ? close + 1 : at;
      int next = close;
      while (next < end && (Blanks.isBlank(source.charAt(next)) || "；;，,、".indexOf(source.charAt(next)) >= 0)) {
        next++;
      }
      boolean last = next == end;
      if (at - digits < 4 && (last || HeadingNumbers.at(source.substring(next, Math.min(end, next + 12)), 0) != null
          || source.startsWith("附", next) || source.startsWith("专栏", next))) {
        return close;
      }
      at--;
    }
    return -1;
  }

  /** The end of dots and a page number that begin at an offset; the offset when there are none. */
  private int leaderEnd(int start, int end) {
    int at = start;
    int dots = 0;
    while (at < end && (isDot(source.charAt(at)) || dots > 0 && Blanks.isBlank(source.charAt(at)))) {
      char c = source.charAt(at++);
      dots += c == '…' || c == '⋯' ? 3 : isDot(c) ? 1 : 0;
    }
    int digits = at;
    while (at < end && at - digits < 4 && ChineseNumbers.isArabic(source.charAt(at))) {
      at++;
    }
    return dots >= 3 && at > digits ? at : start;
  }

  private int dotsEnd(int start, int end) {
    int at = start;
    while (at < end && (isDot(source.charAt(at)) || at > start && Blanks.isBlank(source.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isDot(char c) {
    return c == '…' || c == '⋯' || c == '.' || c == '．' || c == '·' || c == '_' || c == '•';
  }

  private void markLines() {
    int title = -1;
    for (int i = 0; i < lines.size() && title < 0; i++) {
      if (lines.get(i).isContent() && isTitle(lines.get(i))) {
        title = i;
      }
    }
    if (title >= 0) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).isContent()) {
          lastPlace.put(key(lines.get(i)), i);
        }
      }
      lines.get(title).leftover = LeftoverKind.CONTENTS_LIST;
      listed = returns(title);
      int i = title + 1;
      while (i < lines.size() && (!lines.get(i).isContent() || isEntry(i))) {
        if (lines.get(i).isContent()) {
          lines.get(i).leftover = LeftoverKind.CONTENTS_LIST;
        }
        i++;
      }
    }
    markRuns();
  }

  private void markRuns() {
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      int entries = 0;
      while (end < lines.size() && (!lines.get(end).isContent() || hasLeader(lines.get(end)))) {
        entries += lines.get(end).isContent() ? 1 : 0;
        end++;
      }
      if (entries >= FEWEST) {
        for (int k = i; k < end; k++) {
          if (lines.get(k).isContent()) {
            lines.get(k).leftover = LeftoverKind.CONTENTS_LIST;
          }
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isTitle(Line line) {
    String text = Blanks.without(line.text(source));
    return text.equals("目录") || text.equals("目次") || text.equals("目錄") || text.equalsIgnoreCase("contents");
  }

  /** Whether the first entry behind the title returns later, as the first heading of the text does. */
  private boolean returns(int title) {
    int first = title + 1;
    while (first < lines.size() && !lines.get(first).isContent()) {
      first++;
    }
    return first < lines.size() && HeadingNumbers.at(lines.get(first).text(source), 0) != null
        && lastPlace.getOrDefault(key(lines.get(first)), first) > first;
  }

  private boolean isEntry(int index) {
    Line line = lines.get(index);
    boolean heading = listed && line.to - line.from <= LONGEST_ENTRY && !LineEnds.isClosed(source, line)
        && HeadingNumbers.at(line.text(source), 0) != null && lastPlace.getOrDefault(key(line), index) >= index;
    if (heading && !isFirstAgain(line, index)) {
      return true;
    }
    return hasLeader(line) || hasPage(line) || lastPlace.getOrDefault(key(line), index) > index
        && !LineEnds.isClosed(source, line);
  }

  /** Whether a line is where the text begins: the first entry of the list, once more. */
  private boolean isFirstAgain(Line line, int index) {
    String key = key(line);
    if (firstKey == null) {
      firstKey = key;
      firstIndex = index;
    }
    return index > firstIndex && key.equals(firstKey);
  }

  private boolean hasLeader(Line line) {
    if (line.isCell(source)) {
      return false;
    }
    int at = line.to;
    while (at > line.from && ChineseNumbers.isArabic(source.charAt(at - 1))) {
      at--;
    }
    int digits = line.to - at;
    int dots = at;
    while (dots > line.from && (isDot(source.charAt(dots - 1)) || Blanks.isBlank(source.charAt(dots - 1)))) {
      dots--;
    }
    return digits > 0 && digits < 4 && leaderEnd(skipBlanks(dots), line.to) == line.to;
  }

  private int skipBlanks(int at) {
    return Blanks.skip(source, at, source.length());
  }

  /** A heading with a page number behind a tab or blank. */
  private boolean hasPage(Line line) {
    int at = line.to;
    while (at > line.from && ChineseNumbers.isArabic(source.charAt(at - 1))) {
      at--;
    }
    boolean page = at < line.to && line.to - at < 4 && at > line.from;
    return page && (Blanks.isBlank(source.charAt(at - 1)) || HeadingNumbers.at(line.text(source), 0) != null
        || Captions.isBox(line.text(source)));
  }

  /** The words of a heading by which its entry in the contents is known: no blanks, dots or page number. */
  private String key(Line line) {
    String text = Blanks.without(line.text(source));
    int end = text.length();
    while (end > 0 && (ChineseNumbers.isArabic(text.charAt(end - 1)) || isDot(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }
}
