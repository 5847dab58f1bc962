// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of words as files: {@link org.plandesk.export.table.ValueTable} written as Excel workbook, Word document or CSV.
 *
 * <pre>{@code
 * TableFormat.of(file).write(new ValueTable("命中清单", columns, rows), out);
 * }</pre>
 *
 * <p>Every cell stays a text, whatever it begins with. The package knows no plans.
 */
package org.plandesk.export.table;
