// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.numbering;

/**
 * How one level of a list is numbered.
 *
 * @param start first value
 * @param format name of the number format as in Office Open XML ({@code ST_NumberFormat})
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param separator what stands between number and text: empty or a blank
 * @param legal whether the numbers of all levels are printed in Arabic digits
 * @param restart the numbering begins anew behind a paragraph of one of the first {@code restart} levels; 0 for never,
 *        -1 for behind any higher level
 */
public record NumberLevel(int start, String format, String text, String separator, boolean legal, int restart) {

  /**
   * What to put between a number and its text: nothing where the level asks for nothing or the number ends with a mark
   * behind which Chinese text has no blank, else a blank, also for a tab.
   */
  public static String separator(String text, boolean nothing) {
    boolean closed = !text.isEmpty() && "、）)】〕".indexOf(text.charAt(text.length() - 1)) >= 0;
    return nothing || closed ? "" : " ";
  }
}
