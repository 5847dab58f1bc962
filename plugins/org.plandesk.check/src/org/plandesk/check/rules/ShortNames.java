// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;

/**
 * Values in the text under a name that is shorter than that of the one row it can mean.
 *
 * <p>Finds: 不良贷款率 2% for a row 银行业不良贷款率 of 1.8, of which it is only told; more surely where the sentence has the rest of the name (银行业不良贷款，其中……不良贷款率)
 * or the name lacks only something within. Leaves: names that may mean several rows, other years, other units.
 */
final class ShortNames {

  private static final int TAIL = 2;
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,3}[市县区州旗镇乡](?!场|域)");
  private static final int LONG = 7;
  private static final int BEGINNING = 5;

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

  /** Whether the clause has what the name lacks at its beginning: 既有居住区通过补建等方式，达标率达到85%. */
  private static boolean isNamed(TableTextValue.Value text, String longer) {
    int lacking = longer.length() - text.core().length();
    String sentence = text.words().text();
    int clause = sentence.lastIndexOf('；', text.start()) + 1;
    return longer.endsWith(text.core()) && lacking > 1
        && sentence.substring(clause, text.start()).contains(longer.substring(0, Math.min(lacking, BEGINNING)));
  }

  /** Whether a long name lacks only what stands in the middle of the other one. */
  private static boolean isWithin(String core, String longer) {
    return core.length() >= LONG && !longer.endsWith(core);
  }

  /** A place within the region cannot have more than all of it: 甲市数字经济增加值 beside 数字经济增加值 in the table. */
  void checkPart(TableTextValue.Value text, Findings findings) {
    Matcher place = PLACE.matcher(text.core());
    String whole = place.lookingAt() ? text.core().substring(place.end()) : "";
    if (!rows.contains(whole) || IndicatorNames.isRatio(whole)) {
      return;
    }
    for (TableTextValue.Value row : values.get(whole)) {
      boolean comparable = row.inTable() && row.year() != null && row.year().equals(text.year())
          && TableTextValue.Measure.of(row).equals(TableTextValue.Measure.of(text)) && IndicatorNames.isQuantity(whole);
      if (comparable && text.size() > row.size()) {
        findings.add(Severity.WARNING, RuleWords.message("sum-differs.part", row.shown(), text.shown()), text.place(),
            row.place());
      }
    }
  }

  /** Compares a value with the row that its name is short for. */
  void check(TableTextValue.Value text, Findings findings) {
    List<String> longer = byTail.getOrDefault(tail(text.core()), List.of()).stream()
        .filter(core -> IndicatorNames.isShortFor(text.core(), core)).toList();
    List<String> named = longer.stream().filter(core -> isNamed(text, core)).toList();
    longer = named.size() == 1 ? named : longer;
    if (longer.size() != 1) {
      return;
    }
    List<TableTextValue.Value> rowValues = values.get(longer.getFirst());
    ChangesInText.check(text, rowValues.getFirst(), false, findings);
    for (TableTextValue.Value row : rowValues) {
      boolean comparable = row.inTable() && row.year() != null && row.year().equals(text.year())
          && TableTextValue.Measure.of(row).equals(TableTextValue.Measure.of(text));
      if (comparable && !row.sameAs(text)) {
        boolean sure = text.dated() && (!named.isEmpty() || isWithin(text.core(), longer.getFirst()));
        TableTextValue.report(sure ? Severity.WARNING : Severity.INFO, row.words().row().name(), row, text, findings);
      }
    }
  }
}
