// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;

/**
 * Values in the text under a name that is shorter than that of the one row it can mean. They are only told.
 *
 * <p>Finds: 不良贷款率 2% for a row 银行业不良贷款率 of 1.8. Leaves: names that may mean several rows, other years, other units.
 */
final class ShortNames {

  private static final int TAIL = 2;

  private final Set<String> rows;
  private final Map<String, List<String>> byTail = new HashMap<>();
  private final Map<String, List<TableTextValue.Value>> values;

  /** Takes the values of the rows of all tables by their cores, before those of the text are put to them. */
  ShortNames(Map<String, List<TableTextValue.Value>> byName) {
    rows = Set.copyOf(byName.keySet());
    values = byName;
    rows.forEach(core -> byTail.computeIfAbsent(tail(core), any -> new ArrayList<>()).add(core));
  }

  private static String tail(String core) {
    return core.substring(Math.max(0, core.length() - TAIL));
  }

  /** Whether a row has the name. */
  boolean isRow(String core) {
    return rows.contains(core);
  }

  /** Compares a value with the row that its name is short for. */
  void check(TableTextValue.Value text, Findings findings) {
    List<String> longer = byTail.getOrDefault(tail(text.core()), List.of()).stream()
        .filter(core -> IndicatorNames.isShortFor(text.core(), core)).toList();
    if (longer.size() != 1) {
      return;
    }
    List<TableTextValue.Value> rowValues = values.get(longer.getFirst());
    ChangesInText.check(text, rowValues.getFirst(), false, findings);
    for (TableTextValue.Value row : rowValues) {
      boolean comparable = row.inTable() && row.year() != null && row.year().equals(text.year())
          && TableTextValue.Measure.of(row).equals(TableTextValue.Measure.of(text));
      if (comparable && !row.sameAs(text)) {
        TableTextValue.report(Severity.INFO, row.words().row().name(), row, text, findings);
      }
    }
  }
}
