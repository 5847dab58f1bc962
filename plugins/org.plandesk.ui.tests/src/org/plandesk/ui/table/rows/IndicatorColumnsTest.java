// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.edit.PlanLabels;

/** Every target of the indicators has a column. */
class IndicatorColumnsTest {

  private final Indicator row = PlanFactory.eINSTANCE.createIndicator();
  private final IndicatorColumns columns = new IndicatorColumns(PlanLabels.of(Locale.SIMPLIFIED_CHINESE));

  private void target(Integer year, String text) {
    IndicatorTarget target = PlanFactory.eINSTANCE.createIndicatorTarget();
    target.setYear(year);
    target.setText(text);
    row.getTargets().add(target);
  }

  @Test
  void aYearHasAsManyColumnsAsTargets() {
    target(2035, "90");
    target(2025, "75");
    target(2025, "[5]");
    target(null, "不减少");
    List<TableColumn<Indicator>> found = columns.model(List.of(row)).columns().stream()
        .filter(column -> column.code().startsWith("target-")).toList();
    assertEquals(List.of("75", "[5]", "90", "不减少"), found.stream().map(column -> column.text().apply(row)).toList());
    assertEquals(found.get(0).label() + " 2", found.get(1).label());
    assertEquals(List.of("75", "[5]", "90", "不减少"), found.stream()
        .map(column -> IndicatorColumns.target(column.code()).orElseThrow().text(row)).toList());
    assertEquals(Optional.of(new IndicatorCell(IndicatorCell.Kind.TARGET, 2025, 1)),
        IndicatorColumns.target("target-2025/1"));
    assertEquals(Optional.empty(), IndicatorColumns.target("baseline"));
  }
}
