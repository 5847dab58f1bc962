// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * Committees and leading groups by their names.
 *
 * <p>Accepts: 发挥[生态环境保护委员会]作用, 各级[河湖长制领导小组], [市科技成果转化工作联席会议], 向[领导小组]报告.
 * <p>Rejects: 成立领导小组 (yet to be set up), “一线一专班” (one for each), 领导小组组长 (a post), 召开一次联席会议 (a meeting),
 * 村民委员会 (every village has one), 发展和改革委员会 (an office).
 */
final class CommitteePattern implements UnitPattern {
  private static final UnitWords ENDINGS = UnitWords.list("committee");
  private static final int LONGEST_NAME = 24;
  private static final String[] EVERYWHERE = {"村民", "居民", "业主", "家长", "职工", "学生", "专家", "仲裁", "评审", "评标"};
  private static final String[] ADDRESSED = {"向", "报", "由", "经"};

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (int i = 1; i < text.length(); i++) {
      int length = ENDINGS.lengthAt(text, i);
      if (length == 0 || isOneForEach(text, i) || isPost(text, i + length)) {
        continue;
      }
      int start = nameStart(text, i, places);
      if (i - start >= 2 && !isHeld(text, start, i) && !everywhere(text, i) && !bothLevels(text, start)
          && !NameEdges.built(text, start)) {
        found.add(new UnitFinding(start, i + length, text.substring(start, i + length), UnitKind.COMMITTEE,
            Certainty.HIGH, null));
      } else if (start == i && text.startsWith("领导小组", i) && addressed(text, i)) {
        found.add(new UnitFinding(i, i + length, text.substring(i, i + length), UnitKind.COMMITTEE, Certainty.MIDDLE,
            "unit.short-name"));
      }
      i += length - 1;
    }
  }

  /** Whether one of them is for each of something: 一线一专班, but not 第一工作组. */
  private static boolean isOneForEach(String text, int at) {
    return text.charAt(at - 1) == '一' && !text.startsWith("第", at - 2);
  }

  /** Whether the words behind make it a post in the committee: 领导小组组长, 管理委员会副主任. */
  private static boolean isPost(String text, int at) {
    int post = text.startsWith("副", at) ? at + 1 : at;
    return text.startsWith("组长", post) || text.startsWith("主任", post);
  }

  /** Whether it is a meeting that is held, not the body that holds it. */
  private static boolean isHeld(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 2), end);
    return before.contains("召开") || before.contains("举行");
  }

  /** The place a name begins with goes before 和 and verbs inside it: 市推动流域保护和发展领导小组. */
  private static int nameStart(String text, int end, Set<String> places) {
    int clause = end;
    while (clause > 0 && end - clause < LONGEST_NAME
        && (Character.isIdeographic(text.charAt(clause - 1)) || "“”".indexOf(text.charAt(clause - 1)) >= 0)
        && !ends(text, clause)) {
      clause--;
    }
    clause = behindUnit(text, clause, end);
    for (int i = clause; i < end - 2; i++) {
      if (PlacePrefix.LEVELS.indexOf(text.charAt(i)) >= 0) {
        int start = PlacePrefix.start(text, i + 1, places);
        if (start <= i && NameEdges.begins(text, start) && !text.startsWith("各", start)
            && !NameEdges.builds(text, start, end)) {
          return start;
        }
      }
    }
    int run = NameEdges.runStart(text, end, LONGEST_NAME);
    if (run > 0 && text.charAt(run - 1) == '”') {
      // the name goes on before the quotation mark, nobody knows how far
      return end;
    }
    if (run > 0 && text.charAt(run - 1) == '）') {
      return PlacePrefix.start(text, run, places);
    }
    return text.startsWith("各级", run) ? run + 2 : run;
  }

  /** Whether the words before an offset end with 由, 向, 经 and the like; 经 of 经济 is none. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at - 1);
    return "的由向报经在".indexOf(c) >= 0
        && !(c == '经' && at < text.length() && "济营贸信开".indexOf(text.charAt(at)) >= 0);
  }

  /** Where the second name begins in 省政府和省…委员会; the start when there is one name alone. */
  private static int behindUnit(String text, int start, int end) {
    for (int i = start + 2; i < end - 2; i++) {
      if ("和与及".indexOf(text.charAt(i)) >= 0 && UnitShape.isWhole(text.substring(start, i))) {
        return i + 1;
      }
    }
    return start;
  }

  /** 市、县两级领导小组: the committees of all, none of them by name. */
  private static boolean bothLevels(String text, int start) {
    return text.startsWith("两级", start + 1) || text.startsWith("三级", start + 1) || text.startsWith("各级", start + 1)
        || text.startsWith("两级", start) || text.startsWith("三级", start);
  }

  private static boolean everywhere(String text, int ending) {
    for (String word : EVERYWHERE) {
      if (text.startsWith(word, ending - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean addressed(String text, int at) {
    for (String word : ADDRESSED) {
      if (text.startsWith(word, at - 1)) {
        return true;
      }
    }
    return false;
  }
}
