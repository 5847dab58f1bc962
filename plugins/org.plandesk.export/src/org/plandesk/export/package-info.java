// SPDX-License-Identifier: EPL-2.0
/**
 * Plans in other forms: {@link org.plandesk.export.FactsExport} writes what was recognised as JSON,
 * {@link org.plandesk.export.TextExport} the text whose characters the JSON counts.
 *
 * <p>Both stand on one {@link org.plandesk.export.PlanText}: the source as imported while nobody has edited the plan,
 * afterwards the plan printed line by line.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("facts.json"))) {
 *   FactsExport.write(plan, out);
 * }
 * }</pre>
 *
 * <p>Exports only read the plan. They know nothing of importers, command lines or windows.
 */
package org.plandesk.export;
