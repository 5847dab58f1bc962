// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;

/** A row of an indicator table in words: 森林覆盖率  %  2020年 23.18  2025年 26  约束性  林草局. */
final class IndicatorText {

  private static final String GAP = "  ";

  private IndicatorText() {
  }

  static String of(Indicator row, PlanLabels labels) {
    List<String> cells = new ArrayList<>();
    cells.add(row.getName());
    cells.add(row.getUnitOfMeasure());
    if (row.getBaseline() != null) {
      cells.add(value(row.getBaseline().getYear(), row.getBaseline().getText()));
    }
    for (IndicatorTarget target : row.getTargets()) {
      cells.add(value(target.getYear(), target.getText()));
    }
    if (row.getNature() != Nature.NONE) {
      cells.add(labels.literal(row.getNature()));
    }
    cells.addAll(Plans.settledUnits(row));
    cells.add(row.getCategory());
    return String.join(GAP, cells.stream().filter(Objects::nonNull).filter(cell -> !cell.isBlank()).toList());
  }

  private static String value(Integer year, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return year == null ? text : year + "年 " + text;
  }
}
