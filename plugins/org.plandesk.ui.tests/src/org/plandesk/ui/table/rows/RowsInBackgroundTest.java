// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.session.PlanReading;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TableModel.Direction;

/** A table whose rows are worked out elsewhere: what takes long happens there, and only what is still wanted is shown. */
class RowsInBackgroundTest {

  /** Keeps the work until the test does it. */
  private static final class Waiting implements PlanReading {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean working;

    @Override
    public <R> void run(int size, Function<Runnable, R> work, Consumer<R> done) {
      waiting.add(() -> {
        working = true;
        R result = work.apply(() -> {});
        working = false;
        done.accept(result);
      });
    }

    void doAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }

  private final Waiting work = new Waiting();
  private final List<String> asked = new ArrayList<>();
  private final List<List<String>> heard = new ArrayList<>();
  private TableModel<String> model;

  @BeforeEach
  void threeRows() {
    TableColumn<String> column = TableColumn.text("text", "任务", 100, Look.TEXT, row -> {
      assertTrue(work.working, "texts of all rows are work");
      asked.add(row);
      return row;
    });
    model = new TableModel<>(List.of(column), new Grouping<>(row -> row.charAt(0), row -> row), row -> 0, work);
    model.addListener(() -> heard.add(shown()));
    model.setElements(List.of("丙 河道", "甲 林地", "乙 河道"));
    work.doAll();
    heard.clear();
  }

  @Test
  void textsAreWorkedOutBeforeTheRowsAreExchanged() {
    model.setFilter("text", "河道");
    assertFalse(model.isSettled());
    assertEquals(3, model.rows().size());
    assertEquals(List.of(), asked);
    work.doAll();
    assertTrue(model.isSettled());
    assertEquals(List.of(List.of("丙 河道", "乙 河道")), heard);
    assertEquals(2, model.shown());
  }

  @Test
  void rowsAreSortedByKeptTexts() {
    model.sort("text", Direction.ASCENDING);
    work.doAll();
    model.sort("text", Direction.DESCENDING);
    work.doAll();
    assertEquals(List.of(List.of("丙 河道", "乙 河道", "甲 林地"), List.of("甲 林地", "乙 河道", "丙 河道")), heard);
    assertEquals(3, asked.size());
  }

  @Test
  void whatIsNoLongerWantedIsNeitherWorkedOutNorShown() {
    model.setFilter("text", "河");
    model.setFilter("text", "林");
    model.setElements(List.of("丁 林地"));
    work.doAll();
    assertEquals(List.of("丁 林地"), asked);
    assertEquals(List.of(List.of("丁 林地")), heard);
  }

  @Test
  void aRowInAFoldedGroupIsRevealedOnceTheRowsAreThere() {
    model.setGrouped(true);
    model.setCollapsed('甲', true);
    work.doAll();
    assertEquals(-1, model.reveal("甲 林地"));
    assertFalse(model.isSettled());
    work.doAll();
    assertEquals(3, model.reveal("甲 林地"));
  }

  @Test
  void whatIsCopiedIsWorkToo() {
    List<String> written = new ArrayList<>();
    model.write(model.elements(), model.columns(), written::add);
    assertEquals(List.of(), written);
    work.doAll();
    assertEquals(List.of("任务\n丙 河道\n甲 林地\n乙 河道"), written);
  }

  private List<String> shown() {
    return model.rows().stream().filter(TableRow.Entry.class::isInstance)
        .map(row -> ((TableRow.Entry<String>) row).element()).toList();
  }
}
