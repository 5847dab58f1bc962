// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.command.FollowUpCommand;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;

/** What an edited sentence says is found by the rules of the import and proposed, never over a person's word. */
class StatementRecognizerTest {

  private static final String TEXT = """
      沙河县水利发展规划（2021—2025年）
      一、主要任务
      （一）供水保障
      到2023年，城乡供水一体化率达到85%。推进管网改造。
      """;

  private final StatementRecognizer recognizer = new StatementRecognizer(UnitDictionary.shipped());
  private final Plan plan =
      new DocumentImporter().propose(SourceText.of("a.txt", TEXT), ImportMonitor.NONE).plan();
  private final Statement first = statement("到2023年");

  private Statement statement(String start) {
    return Plans.statements(plan).stream().filter(each -> each.getText().startsWith(start)).findFirst().orElseThrow();
  }

  private Optional<FollowUpCommand> recognize(Statement statement) {
    return recognizer.recognize(excerpt(statement).orElseThrow()).command();
  }

  private static void type(Statement statement, String old, String words) {
    int from = statement.getText().indexOf(old);
    new TypingCommand(statement, from, from + old.length(), words).execute();
  }

  @Test
  void nothingChangesInAPlanThatNobodyEdited() {
    Plan sample = SampleDocument.propose(ImportMonitor.NONE).plan();
    List<String> changed = Plans.statements(sample).stream()
        .filter(each -> excerpt(each).flatMap(excerpt -> recognizer.recognize(excerpt).command())
            .isPresent())
        .map(Statement::getText).toList();
    assertEquals(List.of(), changed);
  }

  @Test
  void anotherDateIsProposedWithItsTarget() {
    type(first, "2023年", "2024年底");
    recognize(first).orElseThrow().execute();
    TimeExpression deadline = Plans.marks(first, TimeExpression.class).getFirst();
    assertEquals(LocalDate.of(2024, 12, 31), deadline.getDate());
    assertEquals("到2024年底", first.getText().substring(deadline.getStart(), deadline.getEnd()));
    assertEquals(ReviewState.PROPOSED, deadline.getState());
    assertSame(deadline, Plans.marks(first, QuantitativeTarget.class).getFirst().getDeadline());
    assertTrue(recognize(first).isEmpty());
  }

  @Test
  void itBelongsToTheUndoStepOfTheEdit() {
    var typing = new TypingCommand(first, 4, 5, "4");
    List<Mark> before = List.copyOf(first.getMarks());
    String text = first.getText();
    typing.execute();
    FollowUpCommand follow = recognize(first).orElseThrow();
    assertTrue(typing.takeIn(follow));
    assertFalse(first.getMarks().isEmpty());
    typing.undo();
    assertEquals(text, first.getText());
    assertEquals(before, first.getMarks());
    assertFalse(new TypingCommand(statement("推进"), 0, 0, "再").takeIn(follow));
  }

  @Test
  void whatAPersonSaidStays() {
    TimeExpression deadline = Plans.marks(first, TimeExpression.class).getFirst();
    deadline.setState(ReviewState.CONFIRMED);
    deadline.setDate(LocalDate.of(2023, 6, 30));
    QuantitativeTarget target = Plans.marks(first, QuantitativeTarget.class).getFirst();
    target.setState(ReviewState.REJECTED);
    type(first, "，", "，我县");
    recognize(first).ifPresent(Command::execute);
    assertEquals(List.of(deadline), Plans.marks(first, TimeExpression.class));
    assertEquals(LocalDate.of(2023, 6, 30), deadline.getDate());
    assertEquals(List.of(target), first.getMarks().stream().filter(QuantitativeTarget.class::isInstance).toList());
  }

  @Test
  void aNewSentenceGetsItsKindAndUnits() {
    Command insert = StatementCommands.insertAfter(first, "由县住房城乡建设局牵头，2025年6月底前新建水厂3座。");
    insert.execute();
    Statement added = (Statement) insert.getResult().iterator().next();
    recognize(added).orElseThrow().execute();
    assertEquals(StatementKind.TASK, added.getKind());
    assertEquals(LocalDate.of(2025, 6, 30), Plans.marks(added, TimeExpression.class).getFirst().getDate());
    assertTrue(Plans.marks(added, UnitMention.class).stream()
        .allMatch(mention -> mention.getUnit() != null && plan.getUnits().contains(mention.getUnit())));
    assertFalse(Plans.marks(added, UnitMention.class).isEmpty());
    assertFalse(Plans.marks(added, QuantitativeTarget.class).isEmpty());
  }

  @Test
  void whatWasEditedSinceIsLeftAlone() {
    type(first, "2023年", "2024年底");
    Recognition recognition = recognizer.recognize(excerpt(first).orElseThrow());
    type(first, "85", "86");
    assertTrue(recognition.command().isEmpty());
  }

  private static Optional<StatementRecognizer.Excerpt> excerpt(Statement statement) {
    return StatementRecognizer.excerpts(List.of(statement), () -> {}).stream().findFirst();
  }
}
