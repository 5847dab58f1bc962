// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Certainty;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Light;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;
import org.plandesk.model.provider.PlanItemProviderAdapterFactory;
import org.plandesk.timeline.PlanBuilder;

class DeadlineCommandsTest {

  private static final Instant NOW = Instant.parse("2023-11-13T02:00:00Z");
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new PlanItemProviderAdapterFactory(), new BasicCommandStack());
  private final DeadlineCommands commands = new DeadlineCommands(domain, Clock.fixed(NOW, ZoneOffset.UTC));
  private Plan plan;
  private TimeExpression first;
  private TimeExpression second;

  @BeforeEach
  void plan() {
    PlanBuilder builder = new PlanBuilder(2021, 2025).chapter("一", "任务");
    first = builder.deadline("2023年底前", "完成排查", "2023-12-31", TimeQualifier.BY_END_OF_YEAR);
    second = builder.deadline("2022年前", "迁入工业园", "2021-12-31", TimeQualifier.BEFORE);
    second.setAlternative(LocalDate.of(2022, 12, 31));
    second.setCertainty(Certainty.LOW);
    plan = builder.plan();
  }

  private void run(Command command) {
    assertTrue(command.canExecute());
    domain.getCommandStack().execute(command);
  }

  private void undo() {
    domain.getCommandStack().undo();
  }

  @Test
  void movingKeepsTheTextAndAsksForAReview() {
    run(commands.move(List.of(first), JUNE, " 资金延后 "));
    assertEquals(JUNE, first.getMovedTo());
    assertEquals("资金延后", first.getMovedReason());
    assertEquals(LocalDate.of(2023, 12, 31), first.getDate());
    assertEquals("2023年底前", first.getQuote());
    assertEquals(1, plan.getReviewNeeds().size());
    assertEquals(first.eContainer(), plan.getReviewNeeds().get(0).getElement());
    assertEquals(NOW, plan.getReviewNeeds().get(0).getSince());
    undo();
    assertNull(first.getMovedTo());
    assertEquals(List.of(), plan.getReviewNeeds());
  }

  @Test
  void movingTwiceAsksForOneReviewAndMovingBackForNone() {
    run(commands.move(List.of(first), JUNE, "一"));
    run(commands.move(List.of(first), JUNE.plusDays(1), "二"));
    assertEquals(1, plan.getReviewNeeds().size());
    run(commands.moveBack(List.of(first)));
    assertNull(first.getMovedTo());
    assertNull(first.getMovedReason());
    assertEquals(List.of(), plan.getReviewNeeds());
    undo();
    assertEquals("二", first.getMovedReason());
    assertEquals(1, plan.getReviewNeeds().size());
  }

  @Test
  void movingAsksForAReviewOfTheSameObligationElsewhere() {
    Statement elsewhere = PlanFactory.eINSTANCE.createStatement();
    TimeExpression same = PlanFactory.eINSTANCE.createTimeExpression();
    elsewhere.getMarks().add(same);
    ((ContentOwner) first.eContainer().eContainer()).getContents().add(elsewhere);
    first.getSameAs().add(same);
    run(commands.move(List.of(first), JUNE, "一"));
    assertEquals(List.of(first.eContainer(), elsewhere),
        plan.getReviewNeeds().stream().map(NeedsReview::getElement).toList());
    run(commands.moveBack(List.of(first)));
    assertEquals(List.of(), plan.getReviewNeeds());
  }

  @Test
  void movingNeedsAReason() {
    assertFalse(commands.move(List.of(first), JUNE, "  ").canExecute());
    assertFalse(commands.moveBack(List.of(first)).canExecute());
  }

  @Test
  void severalMoveInOneStepWithAName() {
    Command command = commands.move(List.of(first, second), JUNE, "统一调整");
    run(command);
    assertTrue(command.getLabel().contains("2"), command.getLabel());
    assertTrue(command.getLabel().contains("2024-06-30"), command.getLabel());
    assertEquals(JUNE, second.getMovedTo());
    undo();
    assertNull(first.getMovedTo());
    assertNull(second.getMovedTo());
  }

  @Test
  void choosingAReadingKeepsTheOtherAndTheCorrection() {
    LocalDate wide = LocalDate.of(2022, 12, 31);
    run(commands.chooseReading(second, wide));
    assertEquals(wide, second.getDate());
    assertEquals(LocalDate.of(2021, 12, 31), second.getAlternative());
    assertEquals(Certainty.HIGH, second.getCertainty());
    assertEquals("2022-12-31", plan.getCorrections().get(0).getCorrected());
    undo();
    assertEquals(LocalDate.of(2021, 12, 31), second.getDate());
    assertEquals(Certainty.LOW, second.getCertainty());
    assertEquals(List.of(), plan.getCorrections());
    assertFalse(commands.chooseReading(second, JUNE).canExecute());
  }

  @Test
  void reportsStandInTheOrderOfDays() {
    Statement task = (Statement) first.eContainer();
    run(commands.report(List.of(task), ProgressStatus.DONE, LocalDate.of(2023, 11, 1), "验收"));
    run(commands.report(List.of(task), ProgressStatus.IN_PROGRESS, LocalDate.of(2023, 5, 1), null));
    assertEquals(List.of(ProgressStatus.IN_PROGRESS, ProgressStatus.DONE),
        task.getReports().stream().map(report -> report.getStatus()).toList());
    assertEquals(Light.DONE, Light.of(task, LocalDate.of(2023, 11, 13), 90));
    undo();
    undo();
    assertEquals(List.of(), task.getReports());
  }

  @Test
  void milestonesCanBeSetAndDerivedAgain() {
    run(commands.setMilestones(plan, List.of(2025, 2022, 2025)));
    assertEquals(List.of(2022, 2025), plan.getMilestoneYears());
    run(commands.setMilestones(plan, List.of()));
    assertEquals(List.of(), plan.getMilestoneYears());
  }
}
