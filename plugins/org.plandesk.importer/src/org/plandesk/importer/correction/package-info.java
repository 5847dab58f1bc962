// SPDX-License-Identifier: EPL-2.0
/**
 * What a person corrects of a recognition: kind, date, unit, level, boundary. Each correction is one undoable command and is
 * recorded in the plan, so that the next import of the same document can carry it out again.
 *
 * <pre>{@code
 * Corrector corrector = new Corrector(Author.current());
 * stack.execute(corrector.command(deadline, Aspect.DATE, "2022-12-31"));
 * // later, after another import of the document
 * Replay.Result result = new Replay(corrector).run(newPlan, oldPlan.getCorrections());
 * }</pre>
 *
 * <p>{@link org.plandesk.importer.correction.Corrector} makes the commands,
 * {@link org.plandesk.importer.correction.Replay} carries recorded ones out again,
 * {@link org.plandesk.importer.correction.CorrectionRules} are those that hold for every document. Works before an import is
 * applied, on a plan that belongs to nobody, and after it. Knows no widgets.
 */
package org.plandesk.importer.correction;
