// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;

/** Edits of the text are told from work on it. */
class TextChangesTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();
  private final Chapter chapter = FACTORY.createChapter();
  private final Statement statement = FACTORY.createStatement();

  TextChangesTest() {
    Paragraph paragraph = FACTORY.createParagraph();
    plan.getContents().add(chapter);
    chapter.setTitle("任务");
    chapter.getContents().add(paragraph);
    statement.setText("修复河道。");
    paragraph.getContents().add(statement);
  }

  private static boolean isTextChange(Command command) {
    command.execute();
    return TextChanges.isOf(command);
  }

  @Test
  void wordsHeadingsAndOrderAreTheText() {
    assertTrue(isTextChange(new TypingCommand(statement, 0, 2, "整治")));
    assertTrue(isTextChange(TypingCommand.toText(chapter, "主要任务").orElseThrow()));
    assertTrue(isTextChange(StatementCommands.insertAfter(statement, "推广节水。")));
    assertTrue(isTextChange(ContentCommands.delete(List.of(statement))));
    assertTrue(isTextChange(HeadingCommands.beside(chapter, "保障").orElseThrow()));
    assertTrue(
        isTextChange(SeriesCommand.of(List.of(chapter), each -> ContentCommands.move(each, false)).orElseThrow()),
        "several that change places");
  }

  @Test
  void assignmentsAreWorkOnIt() {
    Assignment assignment = FACTORY.createAssignment();
    assertFalse(isTextChange(new PlanCommand("分工", edits -> {
      edits.add(statement.getAssignments(), assignment);
      return statement;
    })));
  }
}
