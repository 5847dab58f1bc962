// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.Correction;
import org.plandesk.model.Item;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.command.TextChanges;
import org.plandesk.testkit.gold.PlanInvariants;

/** What each correction does, on a small plan. */
class CorrectorTest {

  static final String TEXT = """
      云溪县水务发展规划
      一、总体要求
      （一）主要目标
      坚持节水优先。到2025年，供水普及率达到95%。
      （二）主要任务
      2022年前完成灌区改造。由县水务局牵头，县财政局配合。
      二、保障措施
      加强督查。
      落实资金。
      """;

  private final Plan plan = propose(TEXT);
  private final Corrector corrector = new Corrector(new Author("王", () -> Instant.parse("2026-01-02T03:04:05Z")));

  static Plan propose(String text) {
    return new DocumentImporter().propose(SourceText.of("a.txt", text), ImportMonitor.NONE).plan();
  }

  @Test
  void theOtherReadingOfADateIsChosenAndTheYearOfTheWordsStays() throws CorrectionException {
    TimeExpression deadline = mark(TimeExpression.class, "2022年前");
    correct(deadline, Aspect.DATE, "2022-12-31");
    assertEquals(LocalDate.of(2022, 12, 31), deadline.getDate());
    assertEquals(LocalDate.of(2021, 12, 31), deadline.getAlternative());
    assertEquals(2022, deadline.getYear());
    assertSame(ReviewState.CONFIRMED, deadline.getState());
    assertSame(Certainty.HIGH, deadline.getCertainty());
  }

  @Test
  void onlyWhatChangesTheTextIsAnEditOfIt() throws CorrectionException {
    assertTrue(isTextChange(statement("坚持节水优先。"), Aspect.SPLIT, "4"));
    assertFalse(isTextChange(mark(TimeExpression.class, "2022年前"), Aspect.DATE, "2022-12-31"));
    assertFalse(isTextChange(statement("加强督查。"), Aspect.KIND, "goal"));
  }

  private boolean isTextChange(PlanElement element, Aspect aspect, String value) throws CorrectionException {
    Command command = corrector.command(element, aspect, value);
    command.execute();
    return TextChanges.isOf(command);
  }

  @Test
  void whatIsNoDeadlineLosesItsDate() throws CorrectionException {
    TimeExpression deadline = mark(TimeExpression.class, "2022年前");
    correct(deadline, Aspect.TIME_CLASS, "historical");
    assertSame(TimeClass.HISTORICAL, deadline.getTimeClass());
    assertNull(deadline.getDate());
    correct(deadline, Aspect.TIME_CLASS, "deadline");
    assertEquals(LocalDate.of(2022, 12, 31), deadline.getDate());
  }

  @Test
  void aCorrectionIsRecordedWithItsPlaceAndAuthor() throws CorrectionException {
    Statement statement = statement("加强督查。");
    correct(statement, Aspect.KIND, "heading");
    Correction record = plan.getCorrections().getFirst();
    assertEquals("kind", record.getAspect());
    assertEquals("task", record.getRecognized());
    assertEquals("heading", record.getCorrected());
    assertEquals("加强督查。", record.getQuote());
    assertTrue(record.getBefore().endsWith("二、保障措施\n"), record.getBefore());
    assertTrue(record.getAfter().startsWith("\n落实资金"), record.getAfter());
    assertEquals("王", record.getAuthor());
    assertEquals(Instant.parse("2026-01-02T03:04:05Z"), record.getTime());
    correct(statement, Aspect.KIND, "goal");
    assertEquals(1, plan.getCorrections().size());
    assertEquals("task", plan.getCorrections().getFirst().getRecognized());
    assertSame(StatementKind.GOAL, statement.getKind());
  }

  @Test
  void aMentionIsAnotherUnitAndItsAssignmentFollows() throws CorrectionException {
    UnitMention mention = mark(UnitMention.class, "县水务局");
    correct(mention, Aspect.UNIT, "县水利局、县农业农村局");
    assertEquals("县水利局", mention.getUnit().getName());
    assertTrue(assigned(mention).containsAll(List.of("县水利局", "县农业农村局")), assigned(mention).toString());
    assertTrue(!assigned(mention).contains("县水务局"), assigned(mention).toString());
  }

  @Test
  void whatIsNoUnitIsResponsibleForNothing() throws CorrectionException {
    UnitMention mention = mark(UnitMention.class, "县财政局");
    correct(mention, Aspect.STATE, "rejected");
    assertSame(ReviewState.REJECTED, mention.getState());
    assertTrue(!assigned(mention).contains("县财政局"), assigned(mention).toString());
  }

  @Test
  void aRenamedUnitKeepsItsOldNameAsAlias() throws CorrectionException {
    UnitMention mention = mark(UnitMention.class, "县水务局");
    correct(mention.getUnit(), Aspect.NAME, "云溪县水务局");
    assertEquals("云溪县水务局", mention.getUnit().getName());
    assertTrue(mention.getUnit().getAliases().contains("县水务局"));
    assertThrows(CorrectionException.class, () -> corrector.command(mention.getUnit(), Aspect.NAME, " "));
  }

  @Test
  void aRoleIsCorrected() throws CorrectionException {
    Assignment support = assignments(mark(UnitMention.class, "县财政局")).stream()
        .filter(assignment -> assignment.getRole() == AssignmentRole.SUPPORT).findFirst().orElseThrow();
    correct(support, Aspect.ROLE, "lead");
    assertSame(AssignmentRole.LEAD, support.getRole());
  }

  @Test
  void aStatementIsSplitWithItsMarksAndJoinedAgain() throws CorrectionException {
    Statement statement = statement("到2025年，供水普及率达到95%。");
    correct(statement, Aspect.SPLIT, "7");
    assertEquals("到2025年，", statement.getText());
    Statement second = statement("供水普及率达到95%。");
    assertEquals(List.of("供水普及率达到95%"), second.getMarks().stream().map(Mark::getQuote).toList());
    correct(statement, Aspect.JOIN, "");
    assertEquals("到2025年，供水普及率达到95%。", statement.getText());
    assertEquals(List.of("到2025年", "供水普及率达到95%"), statement.getMarks().stream().map(Mark::getQuote).toList());
  }

  @Test
  void aSentenceOfTheNextParagraphIsJoinedOverTheLineEnd() throws CorrectionException {
    Statement statement = statement("加强督查。");
    correct(statement, Aspect.JOIN, "");
    assertEquals("加强督查。落实资金。", statement.getText());
    assertEquals(1, Plans.contents(chapter("保障措施"), Paragraph.class).size());
    assertThrows(CorrectionException.class, () -> corrector.command(statement, Aspect.JOIN, ""));
  }

  @Test
  void aMarkIsExtendedShrunkAndAdded() throws CorrectionException {
    TimeExpression deadline = mark(TimeExpression.class, "2022年前");
    correct(deadline, Aspect.SPAN, "0,2");
    assertEquals("2022年前完成", deadline.getQuote());
    correct(deadline, Aspect.SPAN, "0,-2");
    assertEquals("2022年前", deadline.getQuote());
    assertThrows(CorrectionException.class, () -> corrector.command(deadline, Aspect.SPAN, "-1,0"));
    correct(statement("加强督查。"), Aspect.MARK, "unit 2-4");
    assertEquals("督查", mark(UnitMention.class, "督查").getUnit().getName());
  }

  @Test
  void aSectionBecomesAChapterAndTakesWhatFollowsIt() throws CorrectionException {
    correct(section("主要任务"), Aspect.LEVEL, "chapter");
    assertEquals(List.of("总体要求", "主要任务", "保障措施"), chapters());
    assertEquals(List.of("主要目标"),
        Plans.contents(chapter("总体要求"), Section.class).stream().map(Section::getTitle).toList());
    correct(chapter("主要任务"), Aspect.LEVEL, "section");
    assertEquals(List.of("总体要求", "保障措施"), chapters());
    assertEquals(2, Plans.contents(chapter("总体要求"), Section.class).size());
  }

  @Test
  void whatIsNoHeadingBecomesASentenceAndItsTextGoesToTheHeadingBefore() throws CorrectionException {
    correct(section("主要任务"), Aspect.LEVEL, "paragraph");
    Section section = section("主要目标");
    List<Content> contents = section.getContents();
    assertEquals(List.of("1", "2", "3"), contents.stream().map(content -> ((Paragraph) content).getNumber()).toList());
    assertEquals("（二）主要任务", statement("（二）主要任务").getText());
    correct(statement("（二）主要任务"), Aspect.LEVEL, "section");
    assertEquals("（二）", section("主要任务").getNumber());
    assertEquals(1, section("主要任务").getContents().size());
  }

  @Test
  void aLineThatIsNoHeadingIsReadAsTheSentenceItIs() throws CorrectionException {
    Plan other = propose("""
        云溪县供水行动方案
        （2023—2025年）
        一、主要任务
        （一）提升水平
        1.推进小型水厂每年改造。
        依托灌区建设，县水务局做好指导。
        2.开展评估。
        委托第三方机构开展评估。
        """);
    Item item = Plans.ancestor(statement(other, "依托灌区建设，县水务局做好指导。"), Item.class).orElseThrow();
    corrector.command(item, Aspect.LEVEL, "paragraph").execute();
    assertEquals(List.of(), PlanInvariants.problems(other));
    Statement read = statement(other, "1.推进小型水厂每年改造。");
    assertEquals(StatementKind.TASK, read.getKind());
    TimeExpression each = (TimeExpression) read.getMarks().getFirst();
    assertEquals("R/P1Y", each.getRecurrence());
    assertEquals("每年", each.getSpan().of(other.getSource().getText()));
  }

  @Test
  void aSentenceBecomesAHeadingForWhatFollows() throws CorrectionException {
    correct(statement("加强督查。"), Aspect.LEVEL, "section");
    assertEquals("加强督查", section("加强督查").getTitle());
    assertSame(section("加强督查"), Plans.ancestor(statement("落实资金。"), Section.class).orElseThrow());
  }

  @Test
  void fieldsOfThePlanAreChecked() throws CorrectionException {
    correct(plan, Aspect.PERIOD_TO, "2025");
    assertEquals(2025, plan.getPeriodTo());
    assertThrows(CorrectionException.class, () -> corrector.command(plan, Aspect.PERIOD_TO, "25"));
    correct(plan, Aspect.TITLE, "");
    assertNull(plan.getTitle());
  }

  @Test
  void textThatIsThereCannotBeRejected() {
    assertThrows(CorrectionException.class,
        () -> corrector.command(statement("加强督查。"), Aspect.STATE, "rejected"));
    assertThrows(CorrectionException.class, () -> corrector.command(statement("加强督查。"), Aspect.KIND, "poem"));
    assertThrows(CorrectionException.class, () -> corrector.command(statement("加强督查。"), Aspect.DATE, "2025-01-01"));
  }

  private void correct(PlanElement element, Aspect aspect, String value) throws CorrectionException {
    Command command = corrector.command(element, aspect, value);
    command.execute();
    assertEquals(List.of(), PlanInvariants.problems(plan));
  }

  private List<Assignment> assignments(UnitMention mention) {
    return Plans.assignmentsInForce(mention.eContainer());
  }

  private List<String> assigned(UnitMention mention) {
    return assignments(mention).stream().map(assignment -> assignment.getUnit().getName()).toList();
  }

  private <T extends Mark> T mark(Class<T> type, String quote) {
    return Plans.marks(plan, type).stream().filter(mark -> mark.getQuote().equals(quote)).findFirst().orElseThrow();
  }

  private Statement statement(String text) {
    return statement(plan, text);
  }

  private static Statement statement(Plan plan, String text) {
    return Plans.statements(plan).stream().filter(statement -> statement.getText().equals(text)).findFirst()
        .orElseThrow();
  }

  private List<String> chapters() {
    return Plans.contents(plan, Chapter.class).stream().map(Chapter::getTitle).toList();
  }

  private Chapter chapter(String title) {
    return Plans.contents(plan, Chapter.class).stream().filter(chapter -> title.equals(chapter.getTitle())).findFirst()
        .orElseThrow();
  }

  private Section section(String title) {
    return Plans.contents(plan, Section.class).stream().filter(section -> title.equals(section.getTitle())).findFirst()
        .orElseThrow();
  }
}
