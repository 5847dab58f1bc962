// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/**
 * What of a text stays together on a line.
 *
 * <p>A unit is a Chinese character, a word or figure of Latin letters and digits, a dash or ellipsis of two signs, or a
 * blank. Between two units a line may end unless a closing sign would begin the next line or an opening one would end this.
 */
final class TextUnits {

  /** Signs that must not begin a line. */
  private static final String NEVER_FIRST =
      "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300b\u3009\u300d\u300f\u3011\u3015\uff3d\uff5d\u201d\u2019"
          + "\u2026\u2014\uff5e\u00b7\u30fb\uff05\u2030\u2103)]},.;:!?%\u00b0\u3017\u3019\u2013\u3005\uff0f/";
  /** Signs that must not end a line. */
  private static final String NEVER_LAST =
      "\uff08\u300a\u3008\u300c\u300e\u3010\u3014\uff3b\uff5b\u201c\u2018([{\uffe5\uff04$\u00a5\u3016\u3018";

  private TextUnits() {}

  /** Where the unit that begins at the offset ends, at most at the limit. */
  static int end(String text, int offset, int limit) {
    char c = text.charAt(offset);
    int end = offset + 1;
    if (isWord(c)) {
      while (end < limit && isWord(text.charAt(end)) && !endsPart(text.charAt(end - 1))) {
        end++;
      }
    } else if (c == '\u2014' || c == '\u2026') {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
    } else if (Character.isHighSurrogate(c) && end < limit && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    while (end < limit && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a line may end before the unit that begins at the offset. */
  static boolean mayBreakBefore(String text, int offset) {
    char next = text.charAt(offset);
    char before = text.charAt(offset - 1);
    return NEVER_FIRST.indexOf(next) < 0 && NEVER_LAST.indexOf(before) < 0;
  }

  /** Whether the sign is an opening bracket as wide as a Chinese character, its left half blank. */
  static boolean opensWide(char c) {
    return "\uff08\u300a\u3008\u300c\u300e\u3010\u3014\uff3b\uff5b\u3016\u3018".indexOf(c) >= 0;
  }

  /** Whether the sign is a blank within a line. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u200b';
  }

  /** A long figure may be parted after these: 10万吨/日, 2021-2025. */
  private static boolean endsPart(char c) {
    return c == '/' || c == '-';
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || ".,%+-/_'@&#~=<>*".indexOf(c) >= 0;
    }
    return c >= 0xc0 && c < 0x590 && !isCombining(c) && c != '\u00d7';
  }

  private static boolean isCombining(char c) {
    if (c < 0x300) {
      return false;
    }
    return c <= 0x36f || c == '\u200d' || c >= 0xfe00 && c <= 0xfe0f || c >= 0x20d0 && c <= 0x20ff;
  }
}
