// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Chapter;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/** Words are found wherever a person can edit them, and replaced as one step that can be undone. */
class FindReplaceTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
  private final Plan plan = FACTORY.createPlan();
  private final Chapter chapter = FACTORY.createChapter();
  private final Paragraph paragraph = FACTORY.createParagraph();

  FindReplaceTest() {
    plan.setTitle("盐湖规划");
    chapter.setNumber("一、");
    chapter.setTitle("盐湖保护");
    plan.getContents().add(chapter);
    paragraph.setNumber("1");
    chapter.getContents().add(paragraph);
  }

  private Statement statement(String text) {
    Statement statement = FACTORY.createStatement();
    statement.setText(text);
    paragraph.getContents().add(statement);
    return statement;
  }

  private static TimeExpression mark(Statement statement, String quote) {
    TimeExpression mark = FACTORY.createTimeExpression();
    mark.setStart(statement.getText().indexOf(quote));
    mark.setEnd(mark.getStart() + quote.length());
    mark.setQuote(quote);
    statement.getMarks().add(mark);
    return mark;
  }

  private List<Place> find(String words, String replacement, boolean matchCase, boolean regex) {
    return Finder.find(EditableText.of(plan), new FindQuery(words, replacement, matchCase, regex), () -> false);
  }

  private List<Place> find(String words, String replacement) {
    return find(words, replacement, false, false);
  }

  @Test
  void titlesSentencesCellsAndNotesAreFoundInTheirOrder() {
    Statement statement = statement("盐湖、盐湖。");
    IndicatorTable table = FACTORY.createIndicatorTable();
    table.setTitle("盐湖指标");
    HeaderRow header = FACTORY.createHeaderRow();
    header.getCells().addAll(List.of("指标", "盐湖", "盐湖"));
    table.getHeaderRows().add(header);
    Indicator row = FACTORY.createIndicator();
    row.setCategory("盐湖类");
    row.setName("盐湖面积");
    table.getRows().add(row);
    Note note = FACTORY.createNote();
    note.setText("注：盐湖。");
    table.getNotes().add(note);
    chapter.getContents().add(table);
    List<Place> places = find("盐湖", "湖泊");
    assertEquals(
        List.of(plan, chapter, statement, statement, table, header, header, row, row, note),
        places.stream().map(place -> place.text().element()).toList());
    ReplaceCommand command = new ReplaceCommand(places);
    assertTrue(command.canExecute());
    command.execute();
    assertEquals("湖泊、湖泊。", statement.getText());
    assertEquals(List.of("指标", "湖泊", "湖泊"), header.getCells());
    assertEquals("湖泊面积", row.getName());
    assertEquals("注：湖泊。", note.getText());
    assertTrue(find("盐湖", "").isEmpty());
    command.undo();
    assertEquals(10, find("盐湖", "").size());
    assertEquals(List.of("指标", "盐湖", "盐湖"), header.getCells());
  }

  @Test
  void onlyWhatWasChosenIsReplaced() {
    Statement statement = statement("甲乙甲乙甲。");
    List<Place> places = find("甲", "丙丁");
    new ReplaceCommand(List.of(places.get(0), places.get(2))).execute();
    assertEquals("丙丁乙甲乙丙丁。", statement.getText());
  }

  @Test
  void marksFollowAndThoseThatAreTouchedGo() {
    Statement statement = statement("到2022年建成，到2025年完善。");
    TimeExpression touched = mark(statement, "2022年");
    TimeExpression moved = mark(statement, "2025年");
    QuantitativeTarget target = FACTORY.createQuantitativeTarget();
    target.setDeadline(touched);
    Statement other = statement("另一句。");
    other.getMarks().add(target);
    ReplaceCommand command = new ReplaceCommand(find("2022", "二〇二二"));
    command.execute();
    assertEquals(List.of(moved), statement.getMarks());
    assertEquals("2025年", statement.getText().substring(moved.getStart(), moved.getEnd()));
    assertNull(target.getDeadline());
    command.undo();
    assertEquals(List.of(touched, moved), statement.getMarks());
    assertEquals(touched, target.getDeadline());
    assertEquals("2022年", statement.getText().substring(touched.getStart(), touched.getEnd()));
  }

  @Test
  void aSentenceOfWhichNothingIsLeftGoes() {
    statement("待定。");
    Statement stays = statement("保留。");
    ReplaceCommand command = new ReplaceCommand(find("待定。", ""));
    command.execute();
    assertEquals(List.of(stays), paragraph.getContents());
    command.undo();
    assertEquals(2, paragraph.getContents().size());
  }

  @ParameterizedTest
  @CsvSource({
      "pm2.5, true, false, 0", "pm2.5, false, false, 1", "PM2.5, true, false, 1", "pm2x5, false, false, 0",
      "pm[0-9.]+, false, true, 1", "x*, false, true, 0", "'', false, false, 0"})
  void optionsSayWhatIsTheSame(String words, boolean matchCase, boolean regex, int found) {
    statement("PM2.5平均浓度下降。");
    assertEquals(found, find(words, "", matchCase, regex).size());
  }

  @Test
  void groupsOfAnExpressionCanBePutBack() {
    Statement statement = statement("新建3座、改造12座。");
    new ReplaceCommand(find("(\\d+)座", "$1 座", true, true)).execute();
    assertEquals("新建3 座、改造12 座。", statement.getText());
  }

  @Test
  void whatIsNoExpressionIsTold() {
    statement("盐湖。");
    assertThrows(PatternSyntaxException.class, () -> find("(", "", true, true));
    assertThrows(IllegalArgumentException.class, () -> find("盐", "$2", true, true));
    Statement price = statement("$1。");
    new ReplaceCommand(find("$1", "\\$2")).execute();
    assertEquals("\\$2。", price.getText());
  }

  @Test
  void anExpressionTooDeepForALongSentenceIsRefused() {
    statement("盐湖".repeat(500_000));

    assertThrows(IllegalArgumentException.class, () -> find("(盐|湖)+", "", true, true));
  }

  @Test
  void aSearchCanBeCancelledWithinAnExpressionThatGoesAstray() {
    statement("a".repeat(60) + "!");
    AtomicInteger asked = new AtomicInteger();
    FindQuery astray = new FindQuery("(a|aa)+\\1$", "", true, true);
    List<EditableText> texts = EditableText.of(plan);
    assertThrows(CancellationException.class,
        () -> Finder.find(texts, astray, () -> asked.incrementAndGet() > 10_000));
  }

  @Test
  void moreIsAPartOfTheSameStep() {
    Statement first = statement("甲一。");
    Statement second = statement("甲二。");
    Statement third = statement("甲三。");
    List<Place> places = find("甲", "乙");
    ReplaceCommand command = new ReplaceCommand(places.subList(0, 1), 3);
    command.execute();
    assertEquals("甲二。", second.getText());
    third.setText("甲三四。");
    assertTrue(command.takeIn(command.more(places.subList(1, 3))));
    assertEquals(List.of("乙一。", "乙二。", "甲三四。"), List.of(first.getText(), second.getText(), third.getText()));
    command.undo();
    assertEquals(List.of("甲一。", "甲二。"), List.of(first.getText(), second.getText()));
    command.redo();
    assertEquals("乙二。", second.getText());
  }

  @Test
  void textsThatChangedSinceAreNotReplaced() {
    Statement statement = statement("盐湖。");
    List<Place> places = find("盐湖。", "湖。");
    statement.setText("盐湖区。");
    assertFalse(new ReplaceCommand(places).canExecute());
  }
}
