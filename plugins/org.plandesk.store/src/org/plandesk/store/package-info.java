// SPDX-License-Identifier: EPL-2.0
/**
 * Plans on disk: {@link org.plandesk.store.PlanFiles} loads and saves {@code .plan} files, and
 * {@link org.plandesk.store.PlanLock} tells other running programs that a file is being worked on.
 *
 * <p>A {@code .plan} file is XMI in UTF-8, one element on a line, the same plan always the same bytes. What is read may
 * come from anywhere: document types, foreign classes, references out of the file and unbounded sizes are refused with
 * one sentence for the user ({@link org.plandesk.store.PlanFileException}).
 *
 * <pre>{@code
 * PlanFiles files = new PlanFiles();
 * Plan plan = files.load(Path.of("ecology.plan"));
 * plan.setTitle("生态环境保护规划");
 * files.save(plan, Path.of("ecology.plan"));
 * }</pre>
 *
 * <p>The store knows the model and nothing of importers, editors or the window.
 */
package org.plandesk.store;
