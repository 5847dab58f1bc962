// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Indicator;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;

class PageLayoutTest {

  private final Plan plan = Pages.sample();
  private final PageDocument document = Pages.document(plan);
  private final PageLayout layout = Pages.layout(document, 20);

  @Test
  void blocksFollowEachOtherDownThePage() {
    int bottom = 0;
    for (Block block : document.blocks()) {
      assertTrue(layout.top(block.index()) >= bottom, block.text());
      bottom = layout.top(block.index()) + layout.layout(block.index()).height();
    }
    assertEquals(bottom, layout.height());
  }

  @Test
  void thePlaceOfACaretLeadsBackToItsOffset() {
    for (int offset = 0; offset <= document.length(); offset++) {
      Area caret = layout.caret(offset);
      int found = layout.offsetAt(caret.x(), caret.y() + caret.height() / 2);
      assertEquals(layout.caret(found), caret, "offset " + offset);
    }
  }

  @Test
  void aCharacterIsFoundUnderThePointerAndNothingBesideIt() {
    Statement goal = Pages.statement(plan, "再生水");
    Place place = document.place(goal);
    Area first = layout.areas(place.start(), place.start() + 1).get(0);
    assertEquals(place.start(), layout.characterAt(first.x() + 2, first.y() + 4));
    assertEquals(-1, layout.characterAt(layout.width() + 30, first.y() + 4));
    assertEquals(-1, layout.characterAt(2, -5));
  }

  @Test
  void aSentenceOverTwoLinesHasTwoAreas() {
    Place place = document.place(Pages.statement(plan, "再生水"));
    List<Area> areas = layout.areas(place.start(), place.end());
    assertEquals(2, areas.size());
    assertEquals(areas.get(0).bottom(), areas.get(1).y());
    assertEquals(layout.width(), areas.get(0).right());
  }

  @Test
  void movingDownAndUpVisitsEveryLineAndComesBack() {
    int offset = 0;
    int lines = 0;
    for (int next = layout.moveLines(0, 30, 1); next < document.length() && next != offset && lines < 200; lines++) {
      assertTrue(layout.caret(next).y() > layout.caret(offset).y());
      offset = next;
      next = layout.moveLines(offset, 30, 1);
    }
    assertTrue(lines > 10);
    for (int i = 0; i < lines; i++) {
      offset = layout.moveLines(offset, 30, -1);
    }
    assertEquals(layout.caret(0).y(), layout.caret(offset).y());
    assertEquals(document.length(), layout.moveLines(document.length() - 1, 30, 5));
    assertEquals(0, layout.moveLines(3, 30, -5));
  }

  @Test
  void cellsStandInTheirColumnsAndFiguresAtTheRight() {
    Block table = document.place(Pages.find(plan, Indicator.class)).block();
    BlockLayout lines = layout.layout(table.index());
    Grid grid = table.grid();
    for (int i = 0; i < grid.cells().size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      Area area = lines.grid().cellArea(cell);
      Line line = lines.lineOf(cell.from());
      int[] places = layout.places(table, line);
      assertTrue(places[0] > area.x() && line.top() > area.y() && line.bottom() < area.bottom(), "cell " + i);
      if (cell.align() == Grid.Align.RIGHT && cell.row() > 0 && cell.to() > cell.from()) {
        assertEquals(area.right() - 6, places[places.length - 1], "cell " + i);
      }
    }
    assertEquals(layout.width() - 1, lines.grid().area().right());
  }

  @Test
  void aNarrowTableStaysWithinItsColumn() {
    for (int ems = 4; ems < 60; ems += 3) {
      PageLayout narrow = Pages.layout(document, ems);
      Block table = document.place(Pages.find(plan, Indicator.class)).block();
      assertEquals(narrow.width() - 1, narrow.layout(table.index()).grid().area().right(), ems + " characters");
    }
  }

  @Test
  void linesOfUntouchedBlocksAreKept() {
    Statement goal = Pages.statement(plan, "再生水");
    Block before = document.blocks().get(0);
    BlockLayout kept = layout.layout(before.index());
    int height = layout.height();
    goal.setText(goal.getText().repeat(3));
    document.update(List.of(goal));
    layout.refresh();
    assertSame(kept, layout.layout(0));
    assertTrue(layout.height() > height);
  }

  @Test
  void zoomingEnlargesEverything() {
    int height = layout.height();
    layout.setMeasure((style, bold, text, from, to) -> 2 * Pages.MEASURE.width(style, bold, text, from, to),
        new Scale(200));
    layout.setWidth(2 * 20 * TextStyle.TEXT.size());
    assertTrue(Math.abs(layout.height() - 2 * height) <= 40);
  }

  @Test
  void theEndOfAWrappedLineStaysOnThatLine() {
    Place place = document.place(Pages.statement(plan, "深化"));
    int[] range = layout.lineRange(place.start());
    assertEquals(layout.caret(range[0]).y(), layout.caret(range[1]).y());
    assertTrue(range[1] > range[0] + 10);
  }

  @Test
  void anEmptyPageHasNoHeight() {
    document.setPlan(null);
    layout.refresh();
    assertEquals(0, layout.height());
    assertEquals(0, layout.offsetAt(10, 10));
    assertEquals(-1, layout.characterAt(10, 10));
    assertEquals(0, layout.caret(0).x());
  }
}
