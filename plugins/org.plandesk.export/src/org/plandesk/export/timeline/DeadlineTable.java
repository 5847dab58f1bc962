// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.export.table.ValueTable;
import org.plandesk.timeline.TimelineIndex;

/** The table of deadlines (任务时限表), to be written in any format of {@link org.plandesk.export.table.TableFormat}. */
public final class DeadlineTable {

  /** Widths of the columns in characters, as {@link DeadlineRow#headings()}. */
  private static final int[] WIDTHS = {6, 42, 12, 18, 24, 16, 60, 16, 14, 24};

  private DeadlineTable() {
  }

  /** What an index shows, by day, without a day last. */
  public static ValueTable of(TimelineIndex index) {
    List<ValueTable.Column> columns = new ArrayList<>();
    for (String heading : DeadlineRow.headings()) {
      columns.add(new ValueTable.Column(heading, WIDTHS[columns.size()]));
    }
    return new ValueTable(Messages.sheetName, columns, DeadlineRow.of(index).stream().map(DeadlineRow::cells).toList());
  }
}
