// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Severity;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;

/** What of a result is listed, and how it is grouped. */
class ProblemListTest {

  private final ProblemList list = new ProblemList();

  @BeforeEach
  void check() {
    list.setResult(new CheckResult(
        List.of(finding("punctuation-doubled", Severity.WARNING, 1), finding("task-without-unit", Severity.INFO, 5),
            finding("percent-over-100", Severity.ERROR, 1), finding("punctuation-doubled", Severity.WARNING, 1)),
        List.of(finding("number-gap", Severity.WARNING, 1)), 23));
  }

  private static Finding finding(String rule, Severity severity, int places) {
    List<FindingPlace> some = IntStream.range(0, places).mapToObj(i -> {
      Statement statement = PlanFactory.eINSTANCE.createStatement();
      statement.setText("第" + i + "句，，话。");
      return new FindingPlace(statement, 3, 5, "，，");
    }).toList();
    return new Finding(rule, severity, "“，，”重复。", some, Optional.empty());
  }

  private List<String> keys() {
    return list.groups().stream().map(group -> group.key() + " " + group.rows().size()).toList();
  }

  @Test
  void groupsTheHeaviestFirstAndUnfoldsPlaces() {
    assertEquals(List.of("error/percent-over-100 1", "warning/punctuation-doubled 2", "info/task-without-unit 5"),
        keys());
    assertTrue(list.groups().get(0).isOpenAtFirst());
    assertFalse(list.groups().get(2).isOpenAtFirst());
    assertEquals("，，", list.groups().get(2).rows().getFirst().text());
  }

  @Test
  void hidesSeveritiesAndRules() {
    list.show(Severity.INFO, false);
    list.showRule("punctuation-doubled", false);
    assertEquals(List.of("error/percent-over-100 1"), keys());
    assertTrue(list.isFiltered());
    assertEquals(2, list.count(Severity.WARNING));
    list.clearFilter();
    assertEquals(3, list.groups().size());
  }

  @Test
  void showsWhatWasLeftOnlyWhenAsked() {
    list.showIgnored(true);
    assertEquals("warning/number-gap/ignored 1", keys().getLast());
    assertFalse(list.groups().getLast().isOpenAtFirst());
  }

  @Test
  void tellsTheWordsAround() {
    ProblemRow row = list.groups().get(1).rows().getFirst();
    assertEquals("第0句，，话。", row.context("第0句，，话。"));
    assertEquals("", new ProblemRow(row.whole(), row.place(), true).context("第0句，，话。"));
  }
}
