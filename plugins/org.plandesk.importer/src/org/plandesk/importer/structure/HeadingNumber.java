// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

/**
 * A number at the beginning of a heading.
 *
 * @param family the habit of numbering
 * @param value its value; of 1.2 the last part
 * @param label the number as a reader sees it
 * @param start offset of its first character
 * @param end offset after the number, its marks and the blanks behind it
 */
record HeadingNumber(HeadingFamily family, int value, String label, int start, int end) {}
