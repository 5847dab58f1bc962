// SPDX-License-Identifier: EPL-2.0
/**
 * Joins what two authors did to one plan at the same time: {@link org.plandesk.compare.merge.PlanMerge} takes the state that both
 * began with and the two that came of it, joins by element what is independent, and tells the rest as conflicts.
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(base, mine, theirs);
 * Plan joined = merge.result(conflict -> MergeSide.MINE);
 * }</pre>
 *
 * <p>Pure functions over the three states; any thread may call them as long as nobody edits the plans meanwhile. Nothing here knows
 * files, revisions or windows.
 */
package org.plandesk.compare.merge;
