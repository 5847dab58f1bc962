// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plandesk.model.edit.review.ReviewedPlan.BY_LI;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Comment;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;

/** Comments stand at their words while the text around them changes, and each step is taken back exactly. */
class CommentCommandsTest {

  private final ReviewedPlan plan = new ReviewedPlan("到2022年建成污水厂。", "加强监管。");

  private Comment comment(Statement statement, String words) {
    int start = statement.getText().indexOf(words);
    plan.run(CommentCommands.add(statement, start, start + words.length(), "请核对", BY_LI));
    return plan.plan.getComments().getLast();
  }

  private static String words(Comment comment) {
    return comment.getStart() == null ? null
        : ((Statement) comment.getElement()).getText().substring(comment.getStart(), comment.getEnd());
  }

  @ParameterizedTest
  @CsvSource({
      // words beside do not matter
      "0, 0, 力争, 2022年", "0, 1, 至, 2022年", "6, 6, 底, 2022年", "1, 1, 约, 2022年",
      // words within are commented on too
      "3, 3, 9, 20922年", "1, 5, 2023, 2023年", "1, 6, 明年, 明年",
      // words that reach over an end cut it off
      "0, 3, 于, 22年", "4, 8, 间, 202", "5, 8, '', 2022",
      // without words it speaks of the sentence
      "1, 6, '', ", "0, 8, '', "})
  void staysAtItsWords(int from, int to, String typed, String left) {
    Comment comment = comment(plan.statement(0), "2022年");
    new TypingCommand(plan.statement(0), from, to, typed).execute();
    assertEquals(plan.statement(0), comment.getElement());
    assertEquals(left, words(comment));
  }

  @Test
  void goesAlongWhenSentencesAreSplitAndJoined() {
    Comment first = comment(plan.statement(0), "2022年");
    Comment second = comment(plan.statement(0), "污水厂");
    Comment third = comment(plan.statement(1), "监管");
    plan.run(StatementCommands.split(plan.statement(0), 8));
    assertEquals(List.of("2022年", "污水厂", "监管"), List.of(words(first), words(second), words(third)));
    assertEquals(List.of(plan.statement(0), plan.statement(1), plan.statement(2)),
        List.of(first.getElement(), second.getElement(), third.getElement()));
    plan.run(StatementCommands.join(plan.statement(0)).orElseThrow());
    plan.run(StatementCommands.join(plan.statement(0)).orElseThrow());
    assertEquals(List.of("2022年", "污水厂", "监管"), List.of(words(first), words(second), words(third)));
    assertEquals(plan.statement(0), third.getElement());
    plan.run(StatementCommands.splitParagraph(plan.statement(0), 1));
    assertEquals("2022年", words(first));
    assertEquals(plan.statement(1), first.getElement());
  }

  @Test
  void isCutWhereItsSentenceIsSplit() {
    Comment across = comment(plan.statement(0), "建成污水");
    plan.run(StatementCommands.split(plan.statement(0), 8));
    assertEquals("建成", words(across));
  }

  @Test
  void staysOnWhatHeldADeletedSentence() {
    Comment comment = comment(plan.statement(0), "2022年");
    plan.run(ContentCommands.delete(List.of(plan.statement(0))));
    assertEquals(plan.plan.getContents().getFirst(), comment.getElement());
    assertNull(comment.getStart());
    plan.run(ContentCommands.delete(List.of(plan.statement(0))));
    assertEquals(plan.plan, comment.getElement());
  }

  @Test
  void isAnsweredSettledAndTakenBack() throws IOException {
    String before = plan.saved();
    plan.run(CommentCommands.add(plan.statement(1), "  谁来监管？ ", BY_LI));
    Comment comment = plan.plan.getComments().getFirst();
    plan.run(CommentCommands.reply(comment, "生态环境局", BY_LI));
    plan.run(CommentCommands.setDone(List.of(comment), true));
    plan.run(CommentCommands.setText(comment, "谁监管？"));
    assertEquals("李审", comment.getAuthor());
    assertEquals("谁监管？", comment.getText());
    assertEquals("生态环境局", comment.getReplies().getFirst().getText());
    assertTrue(comment.isDone());
    assertNull(comment.getStart());
    plan.run(CommentCommands.setDone(List.of(comment), false));
    assertFalse(comment.isDone());
    plan.run(CommentCommands.delete(List.of(comment.getReplies().getFirst())));
    plan.run(CommentCommands.delete(List.of(comment)));
    assertEquals(List.of(), plan.plan.getComments());
    String after = plan.saved();
    plan.undoAll();
    assertEquals(before, plan.saved());
    plan.redoAll();
    assertEquals(after, plan.saved());
  }
}
