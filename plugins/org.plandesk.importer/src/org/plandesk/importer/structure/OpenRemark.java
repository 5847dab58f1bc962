// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

/**
 * A remark in brackets behind a sentence that a line end breaks.
 *
 * <p>Accepts: …60%以上。（县人力资⏎源社会保障局牵头，县财政局配合）, also over several lines,
 * （牵头单位：甲局；⏎配合单位：乙局）
 * <p>Rejects: …改造（含新⏎建 (inside a sentence), …。（甲局⏎ without a bracket that closes it
 */
final class OpenRemark {
  private static final int LONGEST = 300;
  private static final int MOST_LINES = 5;
  private static final String OPENING = "（(〔【";
  private static final String CLOSING = "）)〕】";

  private OpenRemark() {
  }

  /**
   * Whether the paragraph that ends in a line so far stands inside such a remark, which the lines that follow close.
   *
   * @param from offset where the paragraph begins
   * @param last index of its last line
   * @param next index of the line that may go on
   */
  static boolean goesOn(String source, List<Line> lines, int from, int last, int next) {
    return isOpen(source, from, lines.get(last).to) && closes(source, lines, next);
  }

  private static boolean isOpen(String source, int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      char c = source.charAt(i);
      depth += CLOSING.indexOf(c) >= 0 ? 1 : OPENING.indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return i == from || "。！？；".indexOf(source.charAt(i - 1)) >= 0
            || SentenceForms.isLabel(source.substring(i + 1, to));
      }
    }
    return false;
  }

  private static boolean closes(String source, List<Line> lines, int first) {
    int depth = 0;
    for (int at = first; at < Math.min(lines.size(), first + MOST_LINES); at++) {
      Line line = lines.get(at);
      if (line.leftover != null || line.isBlank()) {
        continue;
      }
      // the labels of what the bracket says stand where lines begin as well
      boolean label = SentenceForms.isLabel(source.substring(line.from, line.to));
      if (line.isCell(source) || !label && LineEnds.opens(source, line)) {
        return false;
      }
      for (int i = line.from; i < line.to; i++) {
        char c = source.charAt(i);
        depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
        boolean ends = c == '。' && i + 1 < line.to && !SentenceForms.isLabel(source.substring(i + 1, line.to));
        if (depth < 0 || ends) {
          return depth < 0;
        }
      }
    }
    return false;
  }
}
