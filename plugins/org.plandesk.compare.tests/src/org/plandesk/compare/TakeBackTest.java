// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Report;
import org.plandesk.model.Statement;
import org.plandesk.testkit.plans.ImportedPlans;

/** Changes that are taken back one by one lead to the old words, and undoing leads to the new ones exactly. */
final class TakeBackTest {

  private static final String OLD = "一、任务\n修复河道。2023年底前完成清淤，由县水利局负责。\n二、保障\n加强领导。\n";

  static Stream<String> pairs() throws IOException {
    return RevisionPairsTest.pairs();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void leadsBackToTheOldWords(String name) {
    Plan old = RevisionPairsTest.old(name);
    Plan plan = RevisionPairsTest.current(name);
    Plan before = EcoreUtil.copy(plan);
    Deque<Command> done = new ArrayDeque<>();
    for (Optional<Command> next = next(old, plan); next.isPresent(); next = next(old, plan)) {
      next.get().execute();
      done.push(next.get());
      assertTrue(done.size() < 100, () -> differences(old, plan));
    }
    assertEquals(words(old), words(plan), () -> differences(old, plan));
    done.forEach(Command::undo);
    assertTrue(EcoreUtil.equals(before, plan));
  }

  private static Optional<Command> next(Plan old, Plan plan) {
    PlanComparison comparison = PlanComparison.of(old, plan);
    return comparison.changes().stream().map(change -> TakeBack.of("", change, comparison, old, plan))
        .flatMap(Optional::stream).findFirst();
  }

  private static String differences(Plan old, Plan plan) {
    return PlanComparison.of(old, plan).changes().stream().filter(Change::differs)
        .map(change -> change.type() + " " + change.also() + " " + change.oldText() + " | " + change.currentText())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> words(Plan plan) {
    return PlanComparison.of(plan, plan).changes().stream().map(change -> ClauseWords.of(change.current())).toList();
  }

  @Test
  void bringsBackUnitsAndDeadlinesButKeepsReports() {
    Plan old = ImportedPlans.of("a.txt", OLD);
    Plan plan = ImportedPlans.of("b.txt", OLD.replace("2023年底前", "2024年底前").replace("县水利局", "县住建局"));
    Statement statement = Plans.statements(plan).get(1);
    Report report = PlanFactory.eINSTANCE.createReport();
    statement.getReports().add(report);
    takeBack(old, plan, ChangeType.REWORDED).execute();
    assertEquals(2023, Plans.deadlines(statement).getFirst().getYear());
    assertEquals(List.of(report), statement.getReports());
    assertTrue(plan.getUnits().stream().anyMatch(unit -> "县水利局".equals(unit.getName())));
    assertTrue(statement.getAssignments().stream().allMatch(one -> one.getUnit().eContainer() == plan));
  }

  @Test
  void bringsBackWhatWasDeletedWithItsIdAndItsSettings() {
    Plan old = ImportedPlans.of("a.txt", OLD);
    Plan plan = EcoreUtil.copy(old);
    Statement dredging = Plans.statements(old).get(1);
    dredging.getAssignments().forEach(one -> one.setOrigin(AssignmentOrigin.CONFIRMED));
    Statement gone = Plans.statements(plan).get(1);
    EcoreUtil.delete(gone, true);
    takeBack(old, plan, ChangeType.DELETED).execute();
    Statement back = Plans.statements(plan).get(1);
    assertEquals(dredging.getId(), back.getId());
    assertEquals(dredging.getText(), back.getText());
    assertEquals(dredging.getSpan(), back.getSpan());
    assertFalse(dredging.getAssignments().isEmpty());
    assertEquals(dredging.getAssignments().size(), back.getAssignments().size());
    assertFalse(PlanComparison.of(old, plan).differs());
  }

  @Test
  void refusesWhenThePlanIsAnotherOneByNow() {
    Plan old = ImportedPlans.of("a.txt", OLD);
    Plan plan = ImportedPlans.of("b.txt", OLD.replace("修复", "整治"));
    PlanComparison comparison = PlanComparison.of(old, EcoreUtil.copy(plan));
    Change change = comparison.changes().stream().filter(Change::differs).findFirst().orElseThrow();
    assertTrue(TakeBack.of("", change, comparison, old, plan).isPresent());
    Plans.statements(plan).getFirst().setText("疏浚河道。");
    assertTrue(TakeBack.of("", change, comparison, old, plan).isEmpty());
  }

  @Test
  void whatStandsBelowANewHeadingReturnsToTheOneBefore() {
    Plan old = ImportedPlans.of("a.txt", OLD);
    Plan plan = ImportedPlans.of("b.txt", OLD.replace("修复河道。2", "修复河道。\n二、清淤\n2").replace("二、保障", "三、保障"));
    takeBack(old, plan, ChangeType.INSERTED).execute();
    assertEquals(words(old), words(plan));
  }

  private static Command takeBack(Plan old, Plan plan, ChangeType type) {
    PlanComparison comparison = PlanComparison.of(old, plan);
    Change change = comparison.changes().stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    return TakeBack.of("撤回", change, comparison, old, plan).orElseThrow();
  }
}
