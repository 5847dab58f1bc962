// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

/** The marks that end a sentence of a plan: 。！？ with the quotes and brackets that close behind them. A ； never ends one. */
public final class SentenceMarks {

  private static final String MARKS = "。！？";
  private static final String CLOSING = "）)》”’」』】〕";
  private static final String CONTINUING = "，、；：,.;:!?…";

  private SentenceMarks() {
  }

  /** Whether the sign ends a sentence. */
  public static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether the sign closes a quotation or bracket, and belongs to the sentence whose mark stands before it. */
  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Whether the words end as a sentence does. */
  public static boolean ends(String words) {
    int at = words.length() - 1;
    while (at >= 0 && isClosing(words.charAt(at))) {
      at--;
    }
    return at >= 0 && isMark(words.charAt(at));
  }

  /** Whether the sign only goes on with what stands before it, so that no sentence begins with it. */
  public static boolean goesOn(char c) {
    return isMark(c) || isClosing(c) || CONTINUING.indexOf(c) >= 0;
  }
}
