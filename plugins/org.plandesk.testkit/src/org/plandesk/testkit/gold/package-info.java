// SPDX-License-Identifier: EPL-2.0
/**
 * Compares what the importer finds in a document with what a person found in it by the annotation rules.
 *
 * <p>{@link org.plandesk.testkit.gold.PlanDump} prints a plan as readable lines; a gold file (NAME.expected beside
 * NAME.txt) holds the lines a person wants, {@link org.plandesk.testkit.gold.GoldComparison} says where they differ,
 * {@link org.plandesk.testkit.gold.GoldScores} adds up precision and recall over documents, and
 * {@link org.plandesk.testkit.gold.PlanInvariants} checks what must hold for every import.
 *
 * <pre>
 * GoldFile gold = GoldFile.read(folder.resolve("water.expected"));
 * GoldComparison comparison = GoldComparison.of(gold, PlanDump.of(plan));
 * assertEquals(List.of(), comparison.differences());
 * </pre>
 *
 * <p>Knows the model only: not who made the plan, nor any test framework.
 */
package org.plandesk.testkit.gold;
