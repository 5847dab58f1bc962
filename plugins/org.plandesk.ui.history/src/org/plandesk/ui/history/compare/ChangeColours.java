// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.swt.graphics.Color;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.images.PlanColors;

/** The colours of changes; each goes with its sign, so that none is told by colour alone. */
final class ChangeColours {

  private ChangeColours() {
  }

  /** Of bars, signs, connectors and ticks. */
  static Color ink(ChangeKind kind) {
    return (switch (kind) {
      case INSERTED -> PlanColors.ON_COURSE;
      case DELETED -> PlanColors.LATE;
      case REWORDED -> PlanColors.TARGET;
      case MOVED -> PlanColors.DEADLINE;
      case SPLIT, MERGED -> PlanColors.UNIT;
      case TARGET, DEADLINE, UNIT, RENUMBERED -> PlanColors.UNDATED;
    }).color();
  }

  /** Behind a changed clause. */
  static Color background(ChangeKind kind) {
    return (switch (kind) {
      case INSERTED -> PlanColors.ADDED_BACKGROUND;
      case DELETED -> PlanColors.REMOVED_BACKGROUND;
      case REWORDED -> PlanColors.TARGET_BACKGROUND;
      case MOVED -> PlanColors.DEADLINE_BACKGROUND;
      case SPLIT, MERGED -> PlanColors.UNIT_BACKGROUND;
      case TARGET, DEADLINE, UNIT, RENUMBERED -> PlanColors.LEFTOVER_BACKGROUND;
    }).color();
  }
}
