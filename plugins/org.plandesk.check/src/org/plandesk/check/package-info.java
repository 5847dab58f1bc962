// SPDX-License-Identifier: EPL-2.0
/**
 * Reads a plan as a careful colleague would and says what does not fit together.
 *
 * <p>{@link org.plandesk.check.PlanCheck} runs the rules, one class each, and gives {@link org.plandesk.check.Finding}s
 * with their places, some with a {@link org.plandesk.check.QuickFix}. {@link org.plandesk.check.IgnoreCommands} keeps in
 * the plan what a person decided to leave. Knows the model and its edits; knows no importer, file or widget.
 *
 * <pre>{@code
 * for (Finding finding : PlanCheck.of(plan).findings()) {
 *   System.out.println(finding.message());
 * }
 * }</pre>
 */
package org.plandesk.check;
