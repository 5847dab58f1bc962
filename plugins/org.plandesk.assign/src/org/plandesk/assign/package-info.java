// SPDX-License-Identifier: EPL-2.0
/**
 * Who is responsible for what: the register of units of a plan, the assignments in force, and suggestions with their reasons.
 *
 * <p>Nothing is assumed: a suggestion changes no plan. A person keeps it as a suggestion, or confirms it, by a command of
 * {@link org.plandesk.assign.Assignments}. Knows the model and its commands; knows no widgets, files of plans or importers.
 *
 * <pre>{@code
 * UnitSuggester suggester = UnitSuggester.read(plan, Duties.ofUser());
 * List<UnitSuggestion> ranked = suggester.suggest(task);   // empty when the evidence is thin
 * Command command = Assignments.assign(List.of(task), ranked.getFirst().unit(), AssignmentRole.LEAD);
 * }</pre>
 */
package org.plandesk.assign;
