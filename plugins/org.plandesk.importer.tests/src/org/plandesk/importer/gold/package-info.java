// SPDX-License-Identifier: EPL-2.0
/**
 * Measures the whole importer with documents that a person has read by the annotation rules: pairs of NAME.txt and
 * NAME.expected below {@code fixtures/documents}, {@code fixtures/reference} and {@code fixtures/variants}, documents of
 * other formats and NAME.expected below {@code fixtures/formats}. Adding a document adds two files and no Java. Must not know the single recognisers.
 */
package org.plandesk.importer.gold;
