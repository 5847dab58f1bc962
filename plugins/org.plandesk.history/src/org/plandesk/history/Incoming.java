// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.model.Plan;

/**
 * What others gave, joined with the own state.
 *
 * @param merge the join, with what a person has to settle
 * @param mine the own state that was joined
 * @param theirs the newest revision of the others
 * @param base the newest state that both have in common
 * @param tip the own newest revision that stays, as the name of its commit; empty when there is none
 */
public record Incoming(PlanMerge merge, Plan mine, Revision theirs, Revision base, String tip) {
}
