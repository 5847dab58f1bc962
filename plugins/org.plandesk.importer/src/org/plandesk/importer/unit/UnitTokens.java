// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/**
 * Cuts the words of an annotation into names.
 *
 * <p>Accepts: 、 ， / and blanks as marks between names; 和 between two whole names; 各区、县级市政府, 各区、镇、办事处 and 各县（市、区） as one name.
 * <p>Rejects: to cut at 和 in 发展和改革委员会, 文化和旅游局, or inside brackets.
 */
final class UnitTokens {
  private static final String MARKS = "、，,/／；;。";
  private static final String LEVEL_PIECES = "省市区县州旗盟镇乡级各（）〔〕、街道办事处";
  /** No enumeration of levels is longer. */
  private static final int LONGEST_LEVELS = 80;
  /** 党委和政府 is one name; 和有关乡镇政府 begins another. */
  private static final int LEAST_OF_EVERYBODY = 4;
  private static final String[] SHARED = {"", "人民政府", "政府", "管委会", "党委和政府", "党委政府"};

  private UnitTokens() {
  }

  /** The spans of the names between two offsets. */
  static List<Span> cut(String text, int start, int end) {
    List<Span> tokens = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean stop = i == end;
      if (!stop) {
        char c = text.charAt(i);
        depth += AnnotationReader.OPEN.indexOf(c) >= 0 ? 1 : AnnotationReader.CLOSE.indexOf(c) >= 0 ? -1 : 0;
        stop = depth <= 0 && (MARKS.indexOf(c) >= 0 || Blanks.isBlank(c) && !lineBreak(text, i, end));
      }
      if (stop) {
        int next = levelsOn(text, from, i, end);
        if (next > i) {
          i = next - 1;
          continue;
        }
        parts(text, from, i, tokens);
        from = i + 1;
      }
    }
    return tokens;
  }

  /** A line break may stand inside a name; it parts names only where a mark stands beside it. */
  private static boolean lineBreak(String text, int at, int end) {
    return Blanks.isLineEnd(text.charAt(at)) && at + 1 < end;
  }

  /** 各区、县级市政府: where the phrase that 各 holds together ends, the mark's offset when nothing is joined. */
  private static int levelsOn(String text, int from, int mark, int end) {
    int start = Blanks.skip(text, from, mark);
    if (start >= mark || text.charAt(start) != '各' || mark >= end || text.charAt(mark) != '、'
        || mark - start > LONGEST_LEVELS || !levels(text, start, mark)) {
      return mark;
    }
    int reached = mark;
    for (int piece = mark + 1; piece < end;) {
      int next = piece;
      while (next < end && MARKS.indexOf(text.charAt(next)) < 0) {
        next++;
      }
      if (!endsLevels(text, piece, next)) {
        break;
      }
      reached = next;
      piece = next < end && text.charAt(next) == '、' ? next + 1 : end;
    }
    return reached;
  }

  /** Whether the words between two marks are levels, alone or with the ending that all of them share. */
  private static boolean endsLevels(String text, int start, int stop) {
    int end = start + withoutRole(text, start, stop).length();
    for (String ending : SHARED) {
      int head = end - ending.length();
      if (head > start && text.startsWith(ending, head) && levels(text, start, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean levels(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (LEVEL_PIECES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end > start;
  }

  /** The words before 配合 and the like at the end. */
  private static String withoutRole(String text, int start, int end) {
    RoleWords role = RoleWords.before(text, start, end);
    return text.substring(start, role == null ? end : end - role.length());
  }

  /** Whether the words beside 和 stand for themselves: a whole name, or 有关乡镇政府, which names nobody. */
  private static boolean isNameOrEverybody(String words) {
    return UnitShape.isWhole(words) || words.length() >= LEAST_OF_EVERYBODY && UnitShape.isGeneric(words);
  }

  /** Parts a token at 和, 与, 及 where whole names stand on both sides. */
  private static void parts(String text, int start, int end, List<Span> tokens) {
    int from = Blanks.skip(text, start, end);
    int to = Blanks.skipBack(text, from, end);
    int depth = 0;
    for (int i = from + 1; i < to - 1; i++) {
      char c = text.charAt(i);
      depth += AnnotationReader.OPEN.indexOf(c) >= 0 ? 1 : AnnotationReader.CLOSE.indexOf(c) >= 0 ? -1 : 0;
      int joint = depth > 0 ? 0 : text.startsWith("以及", i) ? 2 : "和与及".indexOf(c) >= 0 ? 1 : 0;
      if (joint > 0 && i - from <= UnitShape.LONGEST && isNameOrEverybody(text.substring(from, i))
          && isNameOrEverybody(withoutRole(text, i + joint, to))) {
        tokens.add(new Span(from, i));
        from = i + joint;
        i = from;
      }
    }
    if (to > from) {
      tokens.add(new Span(from, to));
    }
  }
}
