// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;

/** A row of what reviewers added. */
interface RemarkRow {

  /** What they added. */
  PlanElement remark();

  /** What it speaks of; null when that is gone. */
  PlanElement element();

  /** Where an element stands, as short as it goes. */
  static String place(PlanElement element, PlanLabels labels) {
    if (element == null) {
      return Messages.placeGone;
    }
    String position = labels.shortPosition(element);
    return position.isEmpty() ? labels.text(element) : position;
  }
}
