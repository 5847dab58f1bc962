// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import org.plandesk.model.NeedsReview;
import org.plandesk.model.PlanElement;

/**
 * Something that waits to be looked at again.
 *
 * @param element what is to be looked at
 * @param reason what was changed and how; empty, never null
 * @param need what a person confirms; rules use it as a name and never ask it anything
 */
public record ReviewNeed(PlanElement element, String reason, NeedsReview need) {

  static ReviewNeed of(NeedsReview need) {
    return new ReviewNeed(need.getElement(), need.getReason() == null ? "" : need.getReason(), need);
  }
}
