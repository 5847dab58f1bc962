// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.export.table.ValueTable;
import org.plandesk.export.table.ValueTable.Column;
import org.plandesk.search.MatchReason;
import org.plandesk.search.SearchHit;

/** Hits as a table of words, for export: one row a hit, in the order of the list. */
public final class HitTable {

  private HitTable() {}

  /** The table of hits, under a title. */
  public static ValueTable of(String title, List<SearchHit> hits) {
    return new ValueTable(title,
        List.of(new Column(Messages.columnPlan, 24), new Column(Messages.columnPlace, 16),
            new Column(Messages.columnHeading, 24), new Column(Messages.columnKind, 10),
            new Column(Messages.columnText, 60), new Column(Messages.columnDeadlines, 14),
            new Column(Messages.columnTargets, 14), new Column(Messages.columnUnits, 20),
            new Column(Messages.columnGroup, 12), new Column(Messages.columnReasons, 30)),
        hits.stream().map(HitTable::row).toList());
  }

  private static List<String> row(SearchHit hit) {
    String heading = hit.headings().isEmpty() ? "" : hit.headings().get(hit.headings().size() - 1);
    return List.of(hit.planTitle(), hit.place(), heading, hit.kind().label(), hit.text(),
        hit.deadlines().stream().map(deadline -> HitChip.deadline(deadline).text()).collect(Collectors.joining("；")),
        String.join("；", hit.targets()), String.join("；", hit.units()),
        hit.group() == SearchHit.Group.ALL ? Messages.allWords : Messages.someWords, reasons(hit));
  }

  /** Why a hit was found, as one line. */
  public static String reasons(SearchHit hit) {
    return hit.reasons().stream().map(MatchReason::text).collect(Collectors.joining(Messages.reasonJoint));
  }
}
