// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plandesk.text.Blanks;

/**
 * Finds the annotations of a sentence or title.
 *
 * <p>Accepts: （甲局牵头，乙委、丙局配合）, （牵头单位：甲局；配合单位：乙局，各区）, 责任单位：甲局、乙局。, 【责任部门：甲局】, （甲局、乙局） at the end.
 * <p>Rejects: （含乡镇）, （以下简称甲局）, 明确牵头责任部门、实施主体, 谁审批谁负责, 医院牵头.
 */
public final class AnnotationReader {
  static final String OPEN = "（([【〔［";
  static final String CLOSE = "）)]】〕］";
  /** No annotation in brackets is longer; keeps brackets that never close from costing the whole text each. */
  private static final int LONGEST = 400;
  private static final String EDGES = "。；;，,、.";

  /** The annotations of a text by place. */
  public List<Annotation> find(String text) {
    List<Annotation> found = new ArrayList<>();
    int at = 0;
    int barren = 0;
    int[] closings = null;
    while (at < text.length()) {
      Annotation annotation = null;
      if (OPEN.indexOf(text.charAt(at)) >= 0) {
        closings = closings == null ? closings(text) : closings;
        annotation = inBrackets(text, at, closings[at]);
      } else if (at >= barren && isLabel(text, at)) {
        // where a label finds no unit up to the end of the sentence, no later one will
        barren = sentenceEnd(text, at);
        annotation = behindLabel(text, at, barren);
      }
      if (annotation != null) {
        found.add(annotation);
        at = Math.max(at + 1, annotation.end());
      } else {
        at++;
      }
    }
    return found;
  }

  /**
   * A whole text that can only name units: a cell of a table's column of units.
   *
   * @return null when the text names anything else
   */
  public Annotation whole(String text) {
    // a field of government alone in a cell is the field of a task
    List<Assigned> units = Departments.common().isField(Blanks.without(text)) ? List.of()
        : new AnnotationContent(text, false).read(0, text.length());
    return units.isEmpty() ? null : new Annotation(0, text.length(), units);
  }

  private static Annotation inBrackets(String text, int at, int close) {
    if (close < 0 || AnnotationContent.isLevels(text.substring(at + 1, close))) {
      return null;
    }
    boolean labelled = RoleLabel.at(text, Blanks.skip(text, at + 1, close)) != null;
    boolean last = onlyMarks(text, close + 1);
    List<Assigned> units = labelled || last || AnnotationContent.namesRole(text.substring(at + 1, close))
        ? new AnnotationContent(text, labelled).read(at + 1, close) : List.of();
    return units.isEmpty() ? null : new Annotation(at, close + 1, units);
  }

  private static boolean isLabel(String text, int at) {
    boolean edge = at == 0 || !Character.isIdeographic(text.charAt(at - 1)) && OPEN.indexOf(text.charAt(at - 1)) < 0;
    boolean framed = at > 0 && text.charAt(at - 1) == '【';
    RoleLabel label = edge || framed ? RoleLabel.at(text, at) : null;
    return label != null && (edge || text.charAt(label.end() - 1) == '】');
  }

  private static Annotation behindLabel(String text, int at, int end) {
    List<Assigned> units = new AnnotationContent(text, true).read(at, end);
    return units.isEmpty() ? null : new Annotation(at, end, units);
  }

  private static int sentenceEnd(String text, int from) {
    int end = text.indexOf('。', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether nothing but marks and blanks follows. */
  static boolean onlyMarks(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i)) && EDGES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** By offset of an opening bracket what {@link #closing} says, found in one walk. */
  private static int[] closings(String text) {
    int[] closings = new int[text.length()];
    Arrays.fill(closings, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open[depth++] = i;
      } else if (depth > 0 && CLOSE.indexOf(c) >= 0) {
        int at = open[--depth];
        closings[at] = i - at < LONGEST ? i : -1;
      }
    }
    return closings;
  }

  /** The bracket that closes the one at an offset, of whatever shape; -1 when none does. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
