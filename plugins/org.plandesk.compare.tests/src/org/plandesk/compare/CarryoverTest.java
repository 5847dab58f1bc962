// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.Plans;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.testkit.plans.ImportedPlans;

/** Work of people stays on what it was done for when a revised document is imported over a plan. */
final class CarryoverTest {

  static Stream<String> pairs() throws IOException {
    return RevisionPairsTest.pairs();
  }

  /** Every statement gets a unit named after its words, so that a wrong place shows. */
  @ParameterizedTest
  @MethodSource("pairs")
  void noAssignmentIsLostOrLandsElsewhere(String name) {
    Plan old = RevisionPairsTest.old(name);
    Plan imported = RevisionPairsTest.current(name);
    PlanComparison comparison = PlanComparison.of(old, imported);
    Plans.statements(old).forEach(statement -> assign(old, statement, statement.getText()));
    Carryover.Result result = Carryover.run(old, imported);
    for (Change change : comparison.changes()) {
      if (change.kind() == EntryKind.STATEMENT && !change.old().isEmpty() && !change.current().isEmpty()) {
        Set<String> wanted = new HashSet<>();
        change.old().stream().filter(Statement.class::isInstance)
            .forEach(element -> wanted.add(((Statement) element).getText()));
        Set<String> found = new HashSet<>();
        change.current().stream().filter(Statement.class::isInstance)
            .forEach(element -> found.addAll(confirmed((Statement) element)));
        assertEquals(wanted, found);
      }
    }
    long gone = comparison.changes().stream().filter(change -> change.kind() == EntryKind.STATEMENT)
        .filter(change -> change.type() == ChangeType.DELETED).count();
    assertEquals(gone, result.gone().size());
    assertUniqueIds(imported);
  }

  @Test
  void keepsIdsReportsMovedDeadlinesConfirmationsAndComments() {
    Plan old = ImportedPlans.of("a.txt", "一、任务\n2023年底前完成清淤。修复河道。\n");
    Plan imported = ImportedPlans.of("a.txt", "一、任务\n推广节水。修复河道和湖泊。2023年底前完成清淤。\n");
    Statement dredging = Plans.statements(old).getFirst();
    Report report = PlanFactory.eINSTANCE.createReport();
    report.setPercent(40);
    dredging.getReports().add(report);
    dredging.setState(ReviewState.CONFIRMED);
    Plans.deadlines(dredging).getFirst().setMovedTo(LocalDate.of(2024, 6, 30));
    Plans.deadlines(dredging).getFirst().setMovedReason("汛期");
    Comment comment = PlanFactory.eINSTANCE.createComment();
    comment.setElement(Plans.statements(old).get(1));
    comment.setStart(2);
    comment.setEnd(4);
    old.getComments().add(comment);
    Comment lost = PlanFactory.eINSTANCE.createComment();
    lost.setElement(Plans.statements(old).getFirst());
    lost.setStart(4);
    lost.setEnd(6);
    old.getComments().add(lost);
    Carryover.run(old, imported);
    Statement now = Plans.statements(imported).get(2);
    assertEquals(dredging.getId(), now.getId());
    assertEquals(40, now.getReports().getFirst().getPercent());
    assertEquals(ReviewState.CONFIRMED, now.getState());
    assertEquals(LocalDate.of(2024, 6, 30), Plans.deadlines(now).getFirst().getMovedTo());
    assertEquals("汛期", Plans.deadlines(now).getFirst().getMovedReason());
    assertEquals(Plans.statements(imported).get(1), imported.getComments().getFirst().getElement());
    assertEquals(2, imported.getComments().getFirst().getStart());
    assertEquals(4, imported.getComments().getFirst().getEnd());
    assertEquals(now, imported.getComments().get(1).getElement());
    assertEquals(4, imported.getComments().get(1).getStart());
    assertEquals(0, dredging.eContainer().eContents().stream().filter(now::equals).count());
  }

  @Test
  void whatIsCarriedOverIsNoChange() {
    Plan old = ImportedPlans.of("a.txt", "一、任务\n2023年底前完成清淤。修复河道。\n");
    Plan imported = ImportedPlans.of("b.txt", "一、任务\n2023年底前完成清淤。由县水利局修复河道。\n");
    assign(old, Plans.statements(old).getFirst(), "县水利局");
    Plans.deadlines(Plans.statements(old).getFirst()).getFirst().setMovedTo(LocalDate.of(2024, 6, 30));
    List<Change> changes =
        Carryover.run(old, imported).comparison().changes().stream().filter(Change::differs).toList();
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("由县水利局修复河道。", changes.getFirst().currentText());
    assertEquals(Set.of(ChangedAspect.UNIT), changes.getFirst().also());
  }

  @Test
  void oneCommandPutsTheRevisionInPlaceAndTakesItBack() {
    Plan plan = ImportedPlans.of("a.txt", "一、任务\n2023年底前完成清淤。修复河道。\n");
    assign(plan, Plans.statements(plan).getFirst(), "县水利局");
    Plan before = EcoreUtil.copy(plan);
    Command command =
        Carryover.command("导入", plan, ImportedPlans.of("b.txt", "一、任务\n2024年底前完成清淤。修复湖泊。\n"));
    command.execute();
    assertEquals("修复湖泊。", Plans.statements(plan).get(1).getText());
    assertEquals(List.of("县水利局"), confirmed(Plans.statements(plan).getFirst()));
    assertEquals(1, plan.getReviewNeeds().size(), "the unit was set for another date");
    assertEquals(Plans.statements(plan).getFirst(), plan.getReviewNeeds().getFirst().getElement());
    assertTrue(plan.getReviewNeeds().getFirst().getReason().contains("2023年底前完成清淤。"));
    assertEquals(Plans.statements(before).getFirst().getId(), Plans.statements(plan).getFirst().getId());
    Plan after = EcoreUtil.copy(plan);
    command.undo();
    assertTrue(EcoreUtil.equals(before, plan));
    command.redo();
    assertTrue(EcoreUtil.equals(after, plan));
  }

  @Test
  void anotherDocumentIsNoRevision() {
    Plan one = ImportedPlans.of("a.txt", "一、任务\n2023年底前完成清淤。修复河道。\n");
    assertFalse(Carryover.isRevision(PlanComparison.of(one, ImportedPlans.of("b.txt", "一、目标\n发展设施蔬菜。培育企业。\n"))));
    assertTrue(Carryover.isRevision(PlanComparison.of(one, one)));
  }

  private static void assign(Plan plan, Statement statement, String name) {
    ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
    unit.setId(PlanIds.next());
    unit.setName(name);
    plan.getUnits().add(unit);
    Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
    assignment.setUnit(unit);
    assignment.setOrigin(AssignmentOrigin.CONFIRMED);
    statement.getAssignments().add(assignment);
  }

  private static List<String> confirmed(Statement statement) {
    return statement.getAssignments().stream().filter(one -> one.getOrigin() == AssignmentOrigin.CONFIRMED)
        .map(one -> one.getUnit().getName()).toList();
  }

  private static void assertUniqueIds(Plan plan) {
    Set<String> ids = new HashSet<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && element.getId() != null) {
        assertTrue(ids.add(element.getId()), element.getId());
      }
    });
  }
}
