// SPDX-License-Identifier: EPL-2.0
/**
 * Finds the figures that are to be reached: {@link org.plandesk.importer.target.TargetRecognizer} reads one sentence,
 * {@link org.plandesk.importer.target.TargetStage} attaches what it finds to the plan.
 *
 * <pre>{@code
 * TargetContext context = new TargetContext(StatementKind.TASK, times);
 * List<TargetFinding> targets = new TargetRecognizer().find("城市再生水利用率达到25%以上。", context);
 * }</pre>
 *
 * <p>A figure is scanned once ({@link org.plandesk.importer.target.FigureScanner}), thresholds and names are turned away
 * ({@link org.plandesk.importer.target.ThresholdGuard}), then the pattern families are asked in turn. Knows nothing of
 * units of government, of files and of widgets.
 */
package org.plandesk.importer.target;
