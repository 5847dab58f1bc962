// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;

/** Edits of text and structure: marks follow their words, numbers their places, undo gives back what was there. */
class EditCommandsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
  private int count;

  private Statement statement(String text, String... quotes) {
    Statement statement = FACTORY.createStatement();
    statement.setId("s" + count++);
    statement.setText(text);
    statement.setKind(StatementKind.TASK);
    for (String quote : quotes) {
      TimeExpression mark = FACTORY.createTimeExpression();
      mark.setId("t" + count++);
      mark.setQuote(quote);
      mark.setStart(text.indexOf(quote));
      mark.setEnd(text.indexOf(quote) + quote.length());
      mark.setClauseStart(0);
      mark.setClauseEnd(text.length());
      statement.getMarks().add(mark);
    }
    return statement;
  }

  private Paragraph paragraph(Statement... statements) {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setId("p" + count++);
    paragraph.getContents().addAll(List.of(statements));
    return paragraph;
  }

  private Chapter chapter(String number, Content... contents) {
    Chapter chapter = FACTORY.createChapter();
    chapter.setId("c" + count++);
    chapter.setNumber(number);
    chapter.setTitle("总体要求");
    chapter.getContents().addAll(List.of(contents));
    return chapter;
  }

  private static Plan plan(Content... contents) {
    Plan plan = FACTORY.createPlan();
    plan.setId("plan");
    plan.getContents().addAll(List.of(contents));
    return plan;
  }

  private static void assertQuotesStand(Plan plan) {
    for (Statement statement : Plans.statements(plan)) {
      for (Mark mark : statement.getMarks()) {
        assertEquals(mark.getQuote(), statement.getText().substring(mark.getStart(), mark.getEnd()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 区, 2", "4, 5, '', 1", "9, 9, 再, 2", "5, 8, 底, 1", "0, 12, '', 0", "12, 12, 末, 2"})
  void marksFollowTheWordsOrGoWithThem(int from, int to, String words, int left) {
    Statement statement = statement("到2022年，先建成，再到2025年完善。", "2022年", "2025年");
    Plan plan = plan(paragraph(statement));
    String before = statement.getText();
    new TypingCommand(statement, from, to, words).execute();
    assertEquals(before.substring(0, from) + words + before.substring(to), statement.getText());
    assertQuotesStand(plan);
    if (from != 5 && to != 12) {
      assertEquals(left, statement.getMarks().size());
    }
  }

  @Test
  void typingOnIsOneStepUntilItEnds() {
    Statement statement = statement("建成。");
    plan(paragraph(statement));
    var first = new TypingCommand(statement, 2, 2, "污");
    first.execute();
    assertTrue(first.takeIn(new TypingCommand(statement, 3, 3, "水")));
    assertTrue(first.takeIn(new TypingCommand(statement, 3, 4, "")));
    assertFalse(first.takeIn(new TypingCommand(statement, 0, 0, "先")));
    first.end();
    assertFalse(first.takeIn(new TypingCommand(statement, 3, 3, "泥")));
    first.undo();
    assertEquals("建成。", statement.getText());
    first.redo();
    assertEquals("建成污。", statement.getText());
  }

  @Test
  void splitAndJoinKeepWordsAndMarks() {
    Statement statement = statement("到2022年建成。到2025年完善。", "2022年", "2025年");
    Plan plan = plan(paragraph(statement));
    Command split = StatementCommands.split(statement, 9);
    split.execute();
    assertEquals(List.of("到2022年建成。", "到2025年完善。"), texts(plan));
    assertQuotesStand(plan);
    StatementCommands.join(statement).orElseThrow().execute();
    assertEquals(List.of("到2022年建成。到2025年完善。"), texts(plan));
    assertEquals(2, statement.getMarks().size());
    assertQuotesStand(plan);
  }

  @Test
  void paragraphsSplitAndJoin() {
    Statement statement = statement("甲乙。");
    Plan plan = plan(paragraph(statement, statement("丙。")));
    StatementCommands.splitParagraph(statement, 1).execute();
    assertEquals(2, plan.getContents().size());
    assertEquals(List.of("甲", "乙。", "丙。"), texts(plan));
    StatementCommands.join(statement).orElseThrow().execute();
    assertEquals(1, plan.getContents().size());
    StatementCommands.splitParagraph(statement, 0).execute();
    assertEquals(List.of("", "甲", "乙。", "丙。"), texts(plan));
    assertEquals("2", ((Paragraph) statement.eContainer()).getNumber());
  }

  @ParameterizedTest
  @CsvSource({
      // within a paragraph: what is left of both is one sentence
      "0, 1, 1, 1, '', 甲二。 丙三。/丁四。", "0, 0, 1, 3, 新, 新 丙三。/丁四。",
      // the first still ends as a sentence: they stay two
      "0, 3, 1, 1, '', 甲一。 二。 丙三。/丁四。", "0, 3, 2, 0, '', 甲一。 丙三。/丁四。",
      // over the border of paragraphs, which become one
      "2, 3, 3, 0, '', 甲一。 乙二。 丙三。 丁四。", "1, 1, 3, 1, 新, 甲一。 乙新四。", "0, 0, 3, 3, 全, 全"})
  void wordsAcrossSentencesAreReplaced(int first, int from, int last, int to, String words, String expected) {
    Plan plan = plan(paragraph(statement("甲一。"), statement("乙二。"), statement("丙三。")), paragraph(statement("丁四。")));
    List<Statement> touched = Plans.statements(plan).subList(first, last + 1);
    StatementCommands.replace(touched, from, to, words).execute();
    assertEquals(expected, plan.getContents().stream()
        .map(paragraph -> Plans.statements((ContentOwner) paragraph).stream().map(Statement::getText)
            .collect(joining(" ")))
        .collect(joining("/")));
  }

  @Test
  void aSentencePushedDownAndPulledUpAgainIsStillTheSame() {
    Statement statement = statement("乙二。");
    Plan plan = plan(paragraph(statement("甲一。")), paragraph(statement));
    StatementCommands.splitParagraph(statement, 0).execute();
    Command back = StatementCommands.replace(Plans.statements(plan).subList(1, 3), 0, 0, "");
    back.execute();
    assertEquals(List.of("甲一。", "乙二。"), texts(plan));
    assertSame(statement, Plans.statements(plan).getLast());
    assertEquals(List.of(statement), List.copyOf(back.getResult()));
  }

  @Test
  void linesFromElsewhereBecomeParagraphs() {
    Statement statement = statement("甲乙");
    Plan plan = plan(paragraph(statement));
    StatementCommands.paste(statement, 1, 1, "一行\r\n\r\n二\t行\n三行").execute();
    assertEquals(List.of("甲一行", "二 行", "三行乙"), texts(plan));
    assertEquals(3, plan.getContents().size());
  }

  @ParameterizedTest
  @CsvSource({"甲|乙, 一\\n二, 甲一/二乙", "甲|乙, 一\\n二\\n, 甲一/二/乙", "甲|乙。, 一。\\n二。, 甲一。/二。+乙。",
      "甲|。, 一\\n二。, 甲一/二。。", "甲|, 一\\n二。\\n, 甲一/二。", "|乙, 一\\n二\\n\\n, 一/二/乙"})
  void whatStoodBehindTheCaretGoesOnAsThePastedLinesEnd(String before, String pasted, String after)
      throws IOException {
    Statement statement = statement(before.replace("|", ""));
    Plan plan = plan(paragraph(statement));
    byte[] saved = saved(plan);
    int caret = before.indexOf('|');
    Command paste = StatementCommands.paste(statement, caret, caret, pasted.replace("\\n", "\n"));
    paste.execute();
    assertEquals(after, plan.getContents().stream().map(Paragraph.class::cast).map(paragraph -> paragraph.getContents()
        .stream().map(content -> ((Statement) content).getText()).collect(joining("+"))).collect(joining("/")));
    Statement end = (Statement) paste.getResult().iterator().next();
    assertTrue(end.getText().startsWith("二"));
    paste.undo();
    assertArrayEquals(saved, saved(plan));
  }

  @ParameterizedTest
  @CsvSource({"第九章, 第十章", "一、, 二、", "（九）, （十）", "9., 10.", "（1）, （2）", "①, ②", "第十九节, 第二十节",
      "第九十九节, 第一百节", "一百零九、, 一百一十、"})
  void numbersFollowThePlaces(String first, String second) {
    Chapter one = chapter(first);
    Chapter two = chapter(second);
    Plan plan = plan(one, two);
    Command move = ContentCommands.move(one, false).orElseThrow();
    move.execute();
    assertEquals(List.of(two, one), plan.getContents());
    assertEquals(first, two.getNumber());
    assertEquals(second, one.getNumber());
    assertTrue(ContentCommands.move(one, false).isEmpty());
    ContentCommands.delete(List.of(two)).execute();
    assertEquals(first, one.getNumber());
  }

  @Test
  void newHeadingsGoOnInTheNumbersOfTheirKind() {
    Statement inside = statement("甲。");
    Chapter first = chapter("一", paragraph(inside));
    Chapter second = chapter("二");
    Plan plan = plan(first, second);
    Command beside = HeadingCommands.beside(inside, "新标题").orElseThrow();
    beside.execute();
    assertEquals(List.of("一", "二", "三"),
        plan.getContents().stream().map(each -> ((Chapter) each).getNumber()).toList());
    assertEquals("新标题", ((Chapter) plan.getContents().get(1)).getTitle());
    Section section = FACTORY.createSection();
    section.setNumber("（三）");
    second.getContents().add(section);
    Command below = HeadingCommands.below(inside, "新标题").orElseThrow();
    below.execute();
    assertEquals("（一）", ((Section) first.getContents().get(1)).getNumber());
    assertTrue(HeadingCommands.beside(plan, "新标题").isEmpty());
    below.undo();
    beside.undo();
    assertEquals(List.of(first, second), plan.getContents());
    assertEquals("二", second.getNumber());
  }

  @Test
  void nothingPointsAtWhatWasDeleted() {
    Statement statement = statement("到2022年建成。", "2022年");
    Plan plan = plan(paragraph(statement), paragraph(statement("丙。")));
    Comment comment = FACTORY.createComment();
    comment.setElement(statement);
    plan.getComments().add(comment);
    Command delete = ContentCommands.delete(List.of(statement));
    delete.execute();
    assertEquals(1, plan.getContents().size());
    assertEquals(plan, comment.getElement(), "a comment stays on what held the element");
    delete.undo();
    assertEquals(statement, comment.getElement());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoOfEverythingGivesTheSameFile(int seed) throws IOException {
    Plan plan = plan(
        chapter("第一章", paragraph(statement("到2022年建成，到2025年完善。", "2022年", "2025年"), statement("二。"))),
        chapter("第二章", paragraph(statement("三四五。")), paragraph(statement("2023年前六。", "2023年"))));
    Plans.statements(plan).forEach(statement -> comment(plan, statement, 0, 2));
    byte[] before = saved(plan);
    var random = new Random(seed);
    List<Command> done = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Statement> statements = Plans.statements(plan);
      if (statements.isEmpty()) {
        break;
      }
      Command command = random(statements.get(random.nextInt(statements.size())), random);
      if (command != null && command.canExecute()) {
        command.execute();
        done.add(command);
        assertQuotesStand(plan);
        plan.getComments().forEach(EditCommandsTest::assertAnchored);
        plan.eAllContents().forEachRemaining(object -> object.eCrossReferences()
            .forEach(target -> assertTrue(EcoreUtil.isAncestor(plan, target))));
      }
    }
    byte[] after = saved(plan);
    done.reversed().forEach(Command::undo);
    assertArrayEquals(before, saved(plan));
    done.forEach(Command::redo);
    assertArrayEquals(after, saved(plan));
  }

  private static void comment(Plan plan, Statement statement, int start, int end) {
    Comment comment = FACTORY.createComment();
    comment.setElement(statement);
    comment.setStart(start);
    comment.setEnd(end);
    plan.getComments().add(comment);
  }

  private static void assertAnchored(Comment comment) {
    assertEquals(comment.getStart() == null, comment.getEnd() == null);
    if (comment.getStart() != null) {
      int length = ((Statement) comment.getElement()).getText().length();
      assertTrue(0 <= comment.getStart() && comment.getStart() < comment.getEnd() && comment.getEnd() <= length);
    }
    assertTrue(comment.getElement() != null);
  }

  private static Command random(Statement statement, Random random) {
    int length = statement.getText().length();
    int from = random.nextInt(length + 1);
    int to = from + random.nextInt(length - from + 1);
    return switch (random.nextInt(11)) {
      case 0 -> StatementCommands.split(statement, from);
      case 1 -> StatementCommands.join(statement).orElse(null);
      case 2 -> StatementCommands.splitParagraph(statement, from);
      case 3 -> StatementCommands.insertAfter(statement, "");
      case 4 -> StatementCommands.paste(statement, from, to, random.nextBoolean() ? "甲\n乙丙\n丁" : "甲\n丁。\n");
      case 5 -> ContentCommands.move((Content) statement.eContainer(), random.nextBoolean()).orElse(null);
      case 6 -> ContentCommands.move(statement, random.nextBoolean()).orElse(null);
      case 8 -> over(statement, random, from);
      case 9 -> StatementCommands.newParagraph((ContentOwner) statement.eContainer().eContainer(), 0);
      case 7 -> random.nextInt(3) == 0 ? ContentCommands.delete(List.of(statement)) : null;
      default -> new TypingCommand(statement, from, to, "字");
    };
  }

  private static Command over(Statement first, Random random, int from) {
    List<Statement> all = Plans.statements(Plans.planOf(first).orElseThrow());
    int index = all.indexOf(first);
    int end = Math.min(all.size(), index + 2 + random.nextInt(2));
    List<Statement> touched = all.subList(index, end);
    return touched.size() < 2 ? null : StatementCommands.replace(touched, from,
        random.nextInt(touched.getLast().getText().length() + 1), random.nextBoolean() ? "" : "字");
  }

  private static byte[] saved(Plan plan) throws IOException {
    var resource = new XMIResourceImpl(URI.createURI("plan"));
    resource.getContents().add(plan);
    var bytes = new ByteArrayOutputStream();
    resource.save(bytes, Map.of());
    resource.getContents().clear();
    return bytes.toByteArray();
  }

  private static List<String> texts(Plan plan) {
    return Plans.statements(plan).stream().map(Statement::getText).toList();
  }
}
