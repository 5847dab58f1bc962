// SPDX-License-Identifier: EPL-2.0
/**
 * Two states of a plan, told apart by element: {@link org.plandesk.compare.PlanComparison} finds what became of every
 * statement, heading, project and row, {@link org.plandesk.compare.TextDifference} what changed inside of one text.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(old, current);
 * for (Change change : comparison.changes()) { ... }
 * }</pre>
 *
 * <p>Pure functions: nothing is changed or kept, and any thread may call them as long as nobody edits the plans meanwhile.
 */
package org.plandesk.compare;
