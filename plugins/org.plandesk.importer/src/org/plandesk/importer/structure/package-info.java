// SPDX-License-Identifier: EPL-2.0
/**
 * From text to the plan's tree: lines, headings, boxes, tables, paragraphs, sentences and what each sentence does. Knows nothing of the marks inside sentences.
 */
package org.plandesk.importer.structure;
