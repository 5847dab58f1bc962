// SPDX-License-Identifier: EPL-2.0
/**
 * Finds the organisations a plan names and what it makes them responsible for:
 * {@link org.plandesk.importer.unit.UnitRecognizer} reads names in running text,
 * {@link org.plandesk.importer.unit.AnnotationReader} reads annotations such as （甲局牵头，乙局配合）,
 * {@link org.plandesk.importer.unit.UnitStage} keeps the register and attaches mentions and assignments.
 *
 * <pre>{@code
 * List<UnitFinding> names = new UnitRecognizer().find("由市生态环境局会同市水利局负责。", Set.of(), Set.of());
 * }</pre>
 *
 * <p>The names of offices are data: {@code departments.txt}, {@code unit-words.txt}. Knows nothing of targets, files
 * and widgets.
 */
package org.plandesk.importer.unit;
