// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;

class PageCursorTest {

  private final Plan plan = Pages.sample();
  private final PageDocument document = Pages.document(plan);
  private final PageLayout layout = Pages.layout(document, 20);
  private final PageCursor cursor = new PageCursor(document, layout);

  @Test
  void theCaretGoesThroughTheWholePageCharacterByCharacter() {
    int steps = 0;
    while (cursor.offset() < document.length()) {
      cursor.character(1, false);
      steps++;
    }
    assertEquals(document.length(), steps);
    cursor.character(1, false);
    assertEquals(document.length(), cursor.offset());
    cursor.moveTo(0, false);
    cursor.character(-1, false);
    assertEquals(0, cursor.offset());
  }

  @Test
  void extendingSelectsAndAMoveCollapsesToTheEdge() {
    cursor.moveTo(2, false);
    cursor.character(1, true);
    cursor.character(1, true);
    assertEquals("高标", cursor.selectedText());
    cursor.character(-1, false);
    assertFalse(cursor.hasSelection());
    assertEquals(2, cursor.offset());
  }

  @Test
  void aWordReachesFromOnePunctuationMarkToTheNext() {
    Place place = document.place(Pages.statement(plan, "新建"));
    cursor.selectWord(place.start() + 2);
    assertEquals("新建第三污水处理厂", cursor.selectedText());
    cursor.selectElement(place.start() + 2);
    assertEquals("新建第三污水处理厂；实施改造。", cursor.selectedText());
  }

  @Test
  void theColumnIsKeptOverShortLines() {
    Place goal = document.place(Pages.statement(plan, "深化"));
    cursor.moveTo(layout.lineRange(goal.start())[1], false);
    int x = layout.caret(cursor.offset()).x();
    cursor.lines(2, false);
    cursor.lines(-2, false);
    assertEquals(x, layout.caret(cursor.offset()).x());
  }

  @Test
  void textIsCopiedAcrossBlocks() {
    cursor.select(0, document.text(0, document.length()).indexOf("水质") + 2);
    assertEquals("三、高标准保护\n（一）提升水质", cursor.selectedText());
  }

  @Test
  void theCaretStaysInItsSentenceWhenTextBeforeItChanges() {
    Statement second = Pages.statement(plan, "坚持");
    cursor.moveTo(document.place(second).start() + 3, false);
    cursor.remember();
    Statement first = Pages.statement(plan, "加强监管");
    first.setText("加强监管和执法检查。");
    document.update(List.of(first));
    layout.refresh();
    cursor.restore();
    assertEquals(document.place(second).start() + 3, cursor.offset());
  }

  @Test
  void theCaretSurvivesTheRemovalOfItsSentence() {
    Section section = Pages.find(plan, Section.class);
    Paragraph paragraph = (Paragraph) section.getContents().get(1);
    cursor.moveTo(document.place(paragraph).start() + 1, false);
    cursor.remember();
    section.getContents().remove(paragraph);
    document.update(List.of(section));
    layout.refresh();
    cursor.restore();
    assertTrue(cursor.offset() >= 0 && cursor.offset() <= document.length());
  }
}
