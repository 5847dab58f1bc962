// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;

/** Elements are moved to where they may stand, several at once; numbers follow in both places. */
class MoveToTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();
  private final Chapter first = chapter("一、");
  private final Chapter second = chapter("二、");
  private final Section one = section(first, "（一）");
  private final Section two = section(first, "（二）");
  private final Section three = section(second, "（一）");
  private final Paragraph text = paragraph(three, "1");
  private final Paragraph more = paragraph(three, "2");
  private final Statement sentence = statement(text);

  private Chapter chapter(String number) {
    Chapter chapter = FACTORY.createChapter();
    chapter.setNumber(number);
    plan.getContents().add(chapter);
    return chapter;
  }

  private static Section section(Chapter chapter, String number) {
    Section section = FACTORY.createSection();
    section.setNumber(number);
    chapter.getContents().add(section);
    return section;
  }

  private static Paragraph paragraph(Section section, String number) {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setNumber(number);
    section.getContents().add(paragraph);
    return paragraph;
  }

  private static Statement statement(Paragraph paragraph) {
    Statement statement = FACTORY.createStatement();
    statement.setText("甲。");
    paragraph.getContents().add(statement);
    return statement;
  }

  @Test
  void severalSectionsGoToAnotherChapter() {
    Command move = ContentCommands.moveTo(List.of(one, two), second, 0).orElseThrow();
    move.execute();
    assertEquals(List.of(one, two, three), second.getContents());
    assertEquals(List.of("（一）", "（二）", "（三）"), List.of(one.getNumber(), two.getNumber(), three.getNumber()));
    move.undo();
    assertEquals(List.of(one, two), first.getContents());
    assertEquals(List.of("（一）", "（二）", "（一）"), List.of(one.getNumber(), two.getNumber(), three.getNumber()));
  }

  @Test
  void whatStaysBeginsWithTheFirstNumber() {
    ContentCommands.moveTo(List.of(one), second, -1).orElseThrow().execute();
    assertEquals("（一）", two.getNumber());
    assertEquals("（二）", one.getNumber());
    ContentCommands.moveTo(List.of(second), plan, 0).orElseThrow().execute();
    assertEquals(List.of("一、", "二、"), List.of(second.getNumber(), first.getNumber()));
  }

  @Test
  void textGoesInFrontOfTheHeadings() {
    ContentCommands.moveTo(List.of(text), first, -1).orElseThrow().execute();
    assertEquals(List.of(text, one, two), first.getContents());
    assertEquals("1", more.getNumber());
    assertTrue(ContentCommands.moveTo(List.of(text), first, 2).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(one), first, 0).isEmpty());
    assertTrue(ContentCommands.move(text, false).isEmpty());
    assertTrue(ContentCommands.move(one, true).isEmpty());
  }

  @Test
  void aParagraphThatIsLeftEmptyGoes() {
    Command move = ContentCommands.moveTo(List.of(sentence), more, 0).orElseThrow();
    move.execute();
    assertEquals(List.of(more), three.getContents());
    assertEquals("1", more.getNumber());
    move.undo();
    assertEquals(List.of(text, more), three.getContents());
    assertEquals(List.of(sentence), text.getContents());
  }

  @Test
  void whatMayNotStandThereStays() {
    assertTrue(ContentCommands.moveTo(List.of(first), second, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(one), two, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(sentence), one, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(text), text, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(one, text), second, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(two), first, -1).isEmpty());
    assertTrue(ContentCommands.moveTo(List.of(one), first, 1).isEmpty());
  }

  @Test
  void whatLiesWithinGoesAlong() {
    ContentCommands.moveTo(List.of(text, three, sentence), first, -1).orElseThrow().execute();
    assertEquals(List.of(one, two, three), first.getContents());
    assertEquals(List.of(text, more), three.getContents());
    assertEquals(List.of(sentence), text.getContents());
  }
}
