// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.List;
import org.plandesk.model.Certainty;
import org.plandesk.model.ResponsibleUnit;

/**
 * A unit that may be responsible for something, and why.
 *
 * @param unit of the plan's register
 * @param certainty how often suggestions of this strength are right: see {@link UnitSuggester}
 * @param score from 0 to 1, for ranking
 * @param reasons why, the strongest first, never empty; to be shown by {@code PlanLabels.reason} and kept as the reason of
 *          an assignment
 */
public record UnitSuggestion(ResponsibleUnit unit, Certainty certainty, double score, List<String> reasons) {
}
