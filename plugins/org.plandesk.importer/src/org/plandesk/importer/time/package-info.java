// SPDX-License-Identifier: EPL-2.0
/**
 * Finds time expressions in sentences and says what each does there: deadline, period, start, baseline, something past,
 * or part of a document's name.
 *
 * <p>{@link org.plandesk.importer.time.TimeRecognizer} reads one sentence: it folds the characters
 * ({@link org.plandesk.importer.time.TimeText}), walks over them once, and asks one recognizer a pattern family.
 * {@link org.plandesk.importer.time.TimeStage} does so for a plan, carries years from sentence to sentence and adds the
 * marks, each deadline with the clauses it governs.
 *
 * <pre>{@code
 * TimeContext context = TimeContext.of(StatementKind.TASK, PlanClock.ofPeriod(2021, 2025));
 * List<TimeFinding> found = new TimeRecognizer().find("2023年底前完成改造。", context);
 * }</pre>
 *
 * <p>Must not know how the text was read or cut into sentences, nor targets and units.
 */
package org.plandesk.importer.time;
