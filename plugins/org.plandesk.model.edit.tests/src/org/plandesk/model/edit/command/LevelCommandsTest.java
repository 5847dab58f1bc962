// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Assignment;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comment;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;

/** Headings go up and down; the text keeps its order and the numbers follow. */
class LevelCommandsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();

  /** Lines such as "一、 甲", indented by the depth; 段 begins a paragraph. */
  private Plan read(String outline) {
    ContentOwner[] open = new ContentOwner[6];
    open[0] = plan;
    for (String line : outline.lines().toList()) {
      int depth = line.length() - line.stripLeading().length();
      String[] parts = line.strip().split(" ");
      ContentContainer made = parts[0].equals("段") ? FACTORY.createParagraph()
          : parts[0].endsWith("、") ? FACTORY.createChapter()
              : parts[0].startsWith("（") ? FACTORY.createSection() : FACTORY.createItem();
      if (made instanceof Paragraph) {
        Statement statement = FACTORY.createStatement();
        statement.setText(parts[1]);
        made.getContents().add(statement);
      } else {
        made.setNumber(parts[0]);
        made.setTitle(parts[1]);
      }
      made.setId(parts[1]);
      open[depth].getContents().add(made);
      open[depth + 1] = made;
    }
    return plan;
  }

  private String written() {
    StringBuilder all = new StringBuilder();
    write(plan, 0, all);
    return all.toString();
  }

  private static void write(ContentOwner owner, int depth, StringBuilder all) {
    owner.getContents().forEach(content -> {
      if (content instanceof Paragraph paragraph) {
        all.append(" ".repeat(depth)).append("段 ").append(paragraph.getId()).append('\n');
      } else if (content instanceof ContentContainer headed) {
        all.append(" ".repeat(depth)).append(headed.getNumber()).append(' ').append(headed.getTitle()).append('\n');
        write(headed, depth + 1, all);
      }
    });
  }

  private ContentContainer heading(String title) {
    for (Iterator<EObject> each = plan.eAllContents(); each.hasNext();) {
      if (each.next() instanceof Headed headed && title.equals(headed.getTitle())) {
        return (ContentContainer) headed;
      }
    }
    throw new AssertionError(title);
  }

  private static final String OUTLINE = """
      一、 甲
       段 文
       （一） 乙
        1. 丙
         段 字
        2. 丁
       （二） 戊
        1. 己
        2. 庚
      二、 辛
       （一） 壬
      """;

  @Test
  void aSectionBecomesTheNextChapterWithWhatIsBehindIt() {
    read(OUTLINE);
    Command command = LevelCommands.promote(heading("乙")).orElseThrow();
    command.execute();
    assertEquals("""
        一、 甲
         段 文
        二、 乙
         （一） 丙
          段 字
         （二） 丁
         （三） 戊
          1. 己
          2. 庚
        三、 辛
         （一） 壬
        """, written());
    assertEquals(List.of(heading("乙")), List.copyOf(command.getResult()));
    command.undo();
    assertEquals(OUTLINE, written());
    command.redo();
    assertTrue(heading("乙") instanceof Chapter);
  }

  @Test
  void anItemBecomesTheNextSection() {
    read(OUTLINE);
    LevelCommands.promote(heading("己")).orElseThrow().execute();
    assertEquals("""
        一、 甲
         段 文
         （一） 乙
          1. 丙
           段 字
          2. 丁
         （二） 戊
         （三） 己
          1. 庚
        二、 辛
         （一） 壬
        """, written());
  }

  @Test
  void aChapterBecomesTheLastSectionOfTheOneBefore() {
    read(OUTLINE);
    Command command = LevelCommands.demote(heading("辛")).orElseThrow();
    command.execute();
    assertEquals("""
        一、 甲
         段 文
         （一） 乙
          1. 丙
           段 字
          2. 丁
         （二） 戊
          1. 己
          2. 庚
         （三） 辛
          1. 壬
        """, written());
    assertTrue(heading("壬") instanceof Item);
    command.undo();
    assertEquals(OUTLINE, written());
  }

  @Test
  void anItemBecomesAnItemOfTheOneBeforeAndComesBack() {
    read(OUTLINE);
    LevelCommands.demote(heading("庚")).orElseThrow().execute();
    assertEquals(heading("己"), heading("庚").eContainer());
    assertEquals("（1）", heading("庚").getNumber());
    LevelCommands.promote(heading("庚")).orElseThrow().execute();
    assertEquals(OUTLINE, written());
  }

  @Test
  void anItemRightBelowAChapterBecomesASectionInItsPlace() {
    read("""
        一、 甲
         1. 乙
         2. 丙
         （一） 丁
        """);
    LevelCommands.promote(heading("乙")).orElseThrow().execute();
    assertEquals("""
        一、 甲
         （一） 乙
          1. 丙
         （二） 丁
        """, written());
  }

  @ParameterizedTest
  @CsvSource({"甲, false, false", "辛, false, true", "乙, true, false", "戊, true, true", "丙, true, false"})
  void whatCannotGoIsNotOffered(String title, boolean promotes, boolean demotes) {
    read(OUTLINE);
    assertEquals(promotes, LevelCommands.promote(heading(title)).isPresent());
    assertEquals(demotes, LevelCommands.demote(heading(title)).isPresent());
    assertFalse(LevelCommands.promote(plan).isPresent());
    assertFalse(LevelCommands.demote(plan).isPresent());
  }

  @Test
  void commentsAndUnitsGoWithTheHeading() {
    read(OUTLINE);
    Comment comment = FACTORY.createComment();
    comment.setElement(heading("乙"));
    plan.getComments().add(comment);
    Assignment assignment = FACTORY.createAssignment();
    ((Section) heading("乙")).getAssignments().add(assignment);
    LevelCommands.promote(heading("乙")).orElseThrow().execute();
    assertEquals(heading("乙"), comment.getElement());
    assertEquals("乙", heading("乙").getId());
    // a chapter has no units of its own: they are those of its sections
    assertEquals(assignment, ((Section) heading("丙")).getAssignments().getFirst());
    assertEquals(1, ((Section) heading("丁")).getAssignments().size());
    assertEquals(0, ((Section) heading("戊")).getAssignments().size());
  }
}
