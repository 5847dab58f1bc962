// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/** How a plan is laid out as a page. */
public enum PageLook {
  /** To be read: headings of their size, indented paragraphs, framed boxes, tables as cells. */
  READING,
  /** To be checked against the source: a row for each element in the order of the document, leftovers struck out. */
  SOURCE
}
