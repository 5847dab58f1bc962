// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

/** Where a sentence ends. */
public final class Sentences {

  private static final String ENDS = "。！？；!?;";
  private static final String CLOSING = "”’」』）)》〉】";

  private Sentences() {
  }

  /** Whether the words end as a sentence does, closing brackets and quotes behind the sign counted in. */
  public static boolean ends(String words) {
    int at = words.length() - 1;
    while (at >= 0 && CLOSING.indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ENDS.indexOf(words.charAt(at)) >= 0;
  }

  /** Whether a sign can only go on with what stands before it. */
  public static boolean goesOn(char sign) {
    return ENDS.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0 || "，、：,.:".indexOf(sign) >= 0;
  }
}
