// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/** Says how wide words are in the type that the page is painted with; bound to one zoom. */
public interface TextMeasure {

  /**
   * The advance of some words.
   *
   * @param style the style of their block
   * @param bold whether they are bold
   * @param text the block's text
   * @param from offset of the first character
   * @param to offset after the last character
   * @return pixels, not negative
   */
  int width(TextStyle style, boolean bold, String text, int from, int to);
}
