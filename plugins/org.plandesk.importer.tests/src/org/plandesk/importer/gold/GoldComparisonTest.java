// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.testkit.gold.DumpLine;
import org.plandesk.testkit.gold.GoldComparison;
import org.plandesk.testkit.gold.GoldFile;
import org.plandesk.testkit.gold.GoldScores;

/** Shows that the gold files can fail: a measure that never complains measures nothing. */
class GoldComparisonTest {

  private static final GoldFile GOLD = GoldFile.parse("""
      # a remark
      chapter 一 "总则"
        task "到2025年完成。"
          time "到2025年" deadline 2025-12-31 by_year
      ?    target "完成" | 完成 | = 1
      !    mention "完成" 完成
      ~  assign responsible 市教育局
      """);

  private static final List<DumpLine> AS_WANTED = List.of(line(0, "chapter 一 \"总则\""), line(1, "task \"到2025年完成。\""),
      line(2, "time \"到2025年\" deadline 2025-12-31 by_year"), line(2, "mention \"完成\" 完成"));

  @Test
  void agreesWithKnownMissesAndKnownErrors() {
    assertEquals(List.of(), GoldComparison.of(GOLD, AS_WANTED).differences());
  }

  @Test
  void namesWhatIsMissingAndWhatIsTooMuch() {
    List<DumpLine> actual = List.of(line(0, "chapter 一 \"总则\""), line(1, "fact \"到2025年完成。\""),
        line(2, "time \"到2025年\" deadline 2025-12-31 by_year"), line(2, "mention \"完成\" 完成"));
    List<String> differences = GoldComparison.of(GOLD, actual).differences();
    assertEquals(2, differences.size());
    assertTrue(differences.contains("3: -   task \"到2025年完成。\""), differences::toString);
    assertTrue(differences.stream().anyMatch(difference -> difference.contains("+   fact")), differences::toString);
  }

  @Test
  void demandsThatMarksOfKnownMissesAndErrorsGo() {
    List<DumpLine> actual = List.of(AS_WANTED.get(0), AS_WANTED.get(1), AS_WANTED.get(2),
        line(2, "target \"完成\" | 完成 | = 1"));
    List<String> differences = GoldComparison.of(GOLD, actual).differences();
    assertEquals(2, differences.size());
    assertTrue(differences.get(0).contains("remove its ?"), differences::toString);
    assertTrue(differences.get(1).contains("remove the line"), differences::toString);
  }

  @Test
  void tellsWrongNestingOnce() {
    List<DumpLine> actual = List.of(AS_WANTED.get(0), line(2, AS_WANTED.get(1).text()), AS_WANTED.get(2),
        AS_WANTED.get(3));
    assertEquals(List.of("3: stands at depth 2 instead of 1: task \"到2025年完成。\""),
        GoldComparison.of(GOLD, actual).differences());
  }

  @Test
  void leavesOutWhatTheRulesLeaveOpen() {
    List<DumpLine> actual = new ArrayList<>(AS_WANTED);
    actual.add(new DumpLine(2, "time \"近期\" period", true));
    actual.add(line(1, "assign responsible 市教育局"));
    assertEquals(List.of(), GoldComparison.of(GOLD, actual).differences());
  }

  @Test
  void countsKnownMissesAgainstTheScore() {
    GoldScores scores = new GoldScores();
    scores.add(GOLD, AS_WANTED);
    assertEquals(1, scores.f1("deadline"));
    assertEquals(0, scores.f1("target"));
    assertEquals(0, scores.f1("unit mention"));
    assertEquals(1, scores.f1("statement kind"));
  }

  private static DumpLine line(int depth, String text) {
    return new DumpLine(depth, text, false);
  }
}
