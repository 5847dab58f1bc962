// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.LeftoverKind;
import org.plandesk.text.Blanks;

/**
 * Splits a source into its physical lines and takes bookmarks and blanks off their edges.
 *
 * <p>Lines end with LF, CR, CR LF, form feed and the Unicode line and paragraph separators.
 */
final class LineReader {
  private static final String BOOKMARK = "[bookmark:";
  private static final int LONGEST_BOOKMARK = 120;
  private static final int WIDEST_MARGIN = 40;

  private LineReader() {
  }

  /** All lines; bookmarks anywhere in them are added to the noise. */
  static List<Line> read(String source, Noise noise) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int end = at;
      while (end < source.length() && !Blanks.isLineEnd(source.charAt(end))) {
        end++;
      }
      lines.add(line(source, at, end, noise));
      at = end + (source.startsWith("\r\n", end) ? 2 : 1);
    }
    int margin = margin(source, lines);
    int blank = 0;
    for (Line line : lines) {
      line.margin = Math.min(margin, narrowBlanks(source, line));
      line.blankBefore = blank;
      blank = line.isBlank() ? blank + 1 : 0;
    }
    return lines;
  }

  /** How many narrow blanks all but a few lines of the text begin with. */
  private static int margin(String source, List<Line> lines) {
    int[] counts = new int[WIDEST_MARGIN + 1];
    int content = 0;
    for (Line line : lines) {
      if (!line.isBlank()) {
        counts[narrowBlanks(source, line)]++;
        content++;
      }
    }
    int fewer = 0;
    int margin = 0;
    while (margin < WIDEST_MARGIN && (fewer + counts[margin]) * 10 <= content) {
      fewer += counts[margin];
      margin++;
    }
    return content == 0 ? 0 : margin;
  }

  private static int narrowBlanks(String source, Line line) {
    int at = line.start;
    while (at < line.from && at - line.start < WIDEST_MARGIN && source.charAt(at) == ' ') {
      at++;
    }
    return at - line.start;
  }

  private static Line line(String source, int start, int end, Noise noise) {
    Line line = new Line(start, end);
    markBookmarks(source, start, end, noise);
    line.from = skip(source, start, end);
    line.to = skipBack(source, line.from, end);
    return line;
  }

  private static void markBookmarks(String source, int start, int end, Noise noise) {
    int at = source.indexOf('[', start, end);
    while (at >= 0) {
      int close = bookmarkEnd(source, at, end);
      if (close > at) {
        noise.add(at, close, LeftoverKind.BOOKMARK);
      }
      at = source.indexOf('[', Math.max(close, at + 1), end);
    }
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\uFFFD') {
        noise.add(i, i + 1, LeftoverKind.UNREADABLE);
      }
    }
  }

  /** The end of the bookmark that begins at an offset, or -1. */
  private static int bookmarkEnd(String source, int at, int end) {
    if (!source.startsWith(BOOKMARK, at)) {
      return -1;
    }
    int close = source.indexOf(']', at, Math.min(end, at + LONGEST_BOOKMARK));
    return close > 0 ? close + 1 : -1;
  }

  /** The bracket that opens a bookmark closed at an offset, or -1; looks no farther back than a bookmark is long. */
  private static int opening(String source, int start, int close) {
    for (int at = close - 1; at >= Math.max(start, close - LONGEST_BOOKMARK); at--) {
      if (source.charAt(at) == '[') {
        return at;
      }
    }
    return -1;
  }

  private static int skip(String source, int start, int end) {
    int at = start;
    while (true) {
      at = Blanks.skip(source, at, end);
      int close = at < end ? bookmarkEnd(source, at, end) : -1;
      if (close > 0) {
        at = close;
      } else if (at < end && source.charAt(at) == '\uFFFD') {
        at++;
      } else {
        return at;
      }
    }
  }

  private static int skipBack(String source, int start, int end) {
    int at = end;
    while (true) {
      at = Blanks.skipBack(source, start, at);
      if (at > start && source.charAt(at - 1) == '\uFFFD') {
        at--;
      } else if (at > start && source.charAt(at - 1) == ']') {
        int open = opening(source, start, at - 1);
        if (open < 0 || bookmarkEnd(source, open, end) != at) {
          return at;
        }
        at = open;
      } else {
        return at;
      }
    }
  }
}
