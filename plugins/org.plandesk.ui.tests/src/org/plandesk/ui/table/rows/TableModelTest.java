// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TableModel.Direction;

class TableModelTest {

  /** A task of a small plan: group, words, unit. */
  private record Task(String section, String text, String unit) {
  }

  private final Task plant = new Task("（二）", "加快碳汇林建设", "林草局");
  private final Task water = new Task("（一）", "推进污水管网全覆盖", "水利局");
  private final Task forest = new Task("（二）", "扩大天然公益林保护规模", "未定");
  private TableModel<Task> model;

  @BeforeEach
  void threeTasks() {
    List<TableColumn<Task>> columns = List.of(
        TableColumn.<Task>text("text", "任务", 100, Look.STRETCHED, Task::text),
        TableColumn.<Task>choice("unit", "牵头", 100, Look.UNIT, Task::unit, task -> List.of(task.unit())),
        TableColumn.<Task>text("place", "位置", 50, Look.TEXT, Task::section).sortedBy(null));
    model = new TableModel<>(columns, new Grouping<>(Task::section, Task::section), task -> 0);
    model.setElements(List.of(plant, water, forest));
  }

  @Test
  void wordsMustAllOccur() {
    model.setFilter("text", "林");
    assertEquals(List.of(plant, forest), shown());
    model.setFilter("text", "林　规模");
    assertEquals(List.of(forest), shown());
    assertTrue(model.isFiltered());
    model.clearFilters();
    assertEquals(3, model.shown());
  }

  @Test
  void choicesAreTheValuesThatOccur() {
    assertEquals(List.of("未定", "林草局", "水利局"), model.choices(model.columns().get(1)));
    model.setFilter("unit", "水利局");
    assertEquals(List.of(water), shown());
  }

  @Test
  void choicesThatAreKnownNeedNoLookAtTheRows() {
    TableColumn<Task> column = TableColumn.<Task>choice("unit", "牵头", 100, Look.UNIT, Task::unit, task -> {
      throw new AssertionError(task);
    }).offering(List.of("水利局", "林草局"));
    TableModel<Task> other =
        new TableModel<>(List.of(column), new Grouping<>(Task::section, Task::section), task -> 0);
    other.setElements(List.of(plant, water, forest));
    assertEquals(List.of("水利局", "林草局"), other.choices(column));
  }

  @Test
  void textsOfElementsThatStayAreNotAskedForAgain() {
    List<Task> asked = new ArrayList<>();
    TableColumn<Task> column = TableColumn.text("text", "任务", 100, Look.TEXT, task -> {
      asked.add(task);
      return task.text();
    });
    TableModel<Task> other =
        new TableModel<>(List.of(column), new Grouping<>(Task::section, Task::section), task -> 0);
    other.setFilter("text", "林");
    other.setElements(List.of(plant, water));
    assertEquals(List.of(plant, water), asked);
    other.exchangeElements(List.of(plant, forest));
    assertEquals(List.of(plant, water, forest), asked);
    assertEquals(2, other.shown());
    other.setElements(List.of(plant, forest));
    assertEquals(List.of(plant, water, forest, plant, forest), asked);
  }

  @Test
  void rowsAreFoundHoweverOftenTheyAreLookedFor() {
    for (int i = 0; i < 20; i++) {
      assertEquals(1, model.rowOf(water));
      assertEquals(-1, model.rowOf(new Task("", "", "")));
    }
    model.sort("unit", Direction.DESCENDING);
    assertEquals(0, model.rowOf(water));
  }

  @Test
  void groupsStandInTheOrderOfTheDocumentAndCountWhatPasses() {
    model.setGrouped(true);
    model.setFilter("text", "林");
    assertEquals(new TableRow.Group<>("（二）", "（二）", 2, false), model.rows().getFirst());
    assertEquals(3, model.rows().size(), "a group without rows has no heading");
  }

  @Test
  void collapsedGroupsOpenToReveal() {
    model.setGrouped(true);
    model.setCollapsed("（二）", true);
    assertEquals(-1, model.rowOf(forest));
    assertEquals(3, model.shown(), "folded rows still pass");
    assertEquals(2, model.reveal(forest));
    model.setFilter("text", "污水");
    assertEquals(-1, model.reveal(forest), "a filter is not opened");
  }

  @Test
  void sortsByColumnAndBackToTheDocument() {
    model.sort("unit", Direction.ASCENDING);
    assertEquals(List.of(forest, plant, water), shown());
    model.sort("place", Direction.DESCENDING);
    assertEquals(List.of(forest, water, plant), shown());
    model.sort(null, Direction.ASCENDING);
    assertEquals(List.of(plant, water, forest), shown());
  }

  @Test
  void listenersHearOfChangesOnly() {
    List<String> heard = new ArrayList<>();
    model.addListener(() -> heard.add("rows"));
    model.setFilter("text", "  ");
    model.clearFilters();
    assertEquals(List.of(), heard);
    model.setFilter("text", "林");
    assertEquals(List.of("rows"), heard);
    assertFalse(model.rows().isEmpty());
  }

  private List<Task> shown() {
    List<Task> tasks = new ArrayList<>();
    for (TableRow<Task> row : model.rows()) {
      if (row instanceof TableRow.Entry<Task> entry) {
        tasks.add(entry.element());
      }
    }
    return tasks;
  }
}
