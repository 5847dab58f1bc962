// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.text.Blanks;

/**
 * A line that a person says is a heading, cut as the recognition cuts headings.
 *
 * @param number the number as a reader sees it; null when there is none
 * @param title the title without number and closing marks; null when there is none
 */
public record HeadingLine(String number, String title) {

  /** Cuts the text of a line. */
  public static HeadingLine of(String line) {
    HeadingNumber number = HeadingNumbers.at(line, Blanks.skip(line, 0, line.length()));
    String title = ElementBuilder.trimTitle(number == null ? line : line.substring(number.end()));
    return new HeadingLine(number == null ? null : number.label(), title.isEmpty() ? null : title);
  }
}
