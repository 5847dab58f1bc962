// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** How single characters fold; the table of the characters of 16 bits is made at the first call, in some 50 ms. */
final class Folding {

  /** The character leaves nothing. */
  static final int NOTHING = -1;
  /** The character leaves several code points, or is one of several units. */
  static final int SEVERAL = -2;

  private static final char FIRST_HAN = 0x3400;
  private static final char LAST_HAN = 0x9FFF;
  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  private static final int[] SIMPLE = table();

  private Folding() {
  }

  private static int[] table() {
    StringBuilder han = new StringBuilder();
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      han.append(c);
    }
    String simplified = simplify(han.toString());
    // Rules that looked at neighbours would have changed the length or the place of characters.
    boolean byCharacter = simplified.length() == han.length();
    int[] simple = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < simple.length; c++) {
      char unit = (char) c;
      if (Character.isSurrogate(unit)) {
        simple[c] = SEVERAL;
      } else if (Blanks.isBlank(unit)) {
        simple[c] = NOTHING;
      } else if (unit >= FIRST_HAN && unit <= LAST_HAN && byCharacter) {
        simple[c] = simplified.charAt(unit - FIRST_HAN);
      } else {
        int[] folded = several(Character.toString(unit));
        simple[c] = folded.length == 0 ? NOTHING : folded.length == 1 ? folded[0] : SEVERAL;
      }
    }
    return simple;
  }

  /** What a character of 16 bits folds to: a code point, {@link #NOTHING} or {@link #SEVERAL}. */
  static int simple(char unit) {
    return SIMPLE[unit];
  }

  /** What a character with its combining marks folds to. */
  static int[] several(String character) {
    String lower = lower(Normalizer.normalize(character, Normalizer.Form.NFKC));
    // Lower case can give decomposed characters again (İ).
    String folded = lower(Normalizer.normalize(lower, Normalizer.Form.NFKC));
    boolean han = folded.codePoints().anyMatch(Character::isIdeographic);
    return (han ? simplify(folded) : folded).codePoints()
        .filter(point -> point > Character.MAX_VALUE || !Blanks.isBlank((char) point)).toArray();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String simplify(String text) {
    synchronized (SIMPLIFIED) {
      return SIMPLIFIED.transliterate(text);
    }
  }

  /** The offset after the character at a place, its combining marks included. */
  static int endOfCharacter(CharSequence text, int start) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < text.length()) {
      int next = Character.codePointAt(text, end);
      if (next < 0x300 || !isMark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
