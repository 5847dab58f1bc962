// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import org.plandesk.model.edit.command.Difference;

/**
 * The one stretch in which two texts differ. Figures and Latin words are not cut.
 *
 * @param from offset in the old text
 * @param to offset in the old text, exclusive; the same where something is put in
 * @param words what stands there in the new text
 */
record Changed(int from, int to, String words) {

  /** How a text differs from an older one; a blank one takes all of it away. */
  static Changed of(String old, String text) {
    if (text.isBlank()) {
      return new Changed(0, old.length(), "");
    }
    Difference difference = Difference.of(old, text);
    int from = difference.from();
    int tail = old.length() - difference.to();
    while (from > 0 && (cuts(old, from) || cuts(text, from))) {
      from--;
    }
    while (tail > 0 && (cuts(old, old.length() - tail) || cuts(text, text.length() - tail))) {
      tail--;
    }
    return new Changed(from, old.length() - tail, text.substring(from, text.length() - tail));
  }

  private static boolean cuts(String text, int offset) {
    return offset > 0 && offset < text.length() && (isWord(text.charAt(offset - 1)) && isWord(text.charAt(offset))
        || Character.isLowSurrogate(text.charAt(offset)));
  }

  private static boolean isWord(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character) || character == '.' || character == '%';
  }
}
