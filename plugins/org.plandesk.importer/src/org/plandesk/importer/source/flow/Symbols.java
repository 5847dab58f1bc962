// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

/**
 * Characters of symbol fonts as Unicode has them. Word processors keep them as codes of the font, in the private use
 * area from U+F020 to U+F0FF.
 */
public final class Symbols {
  /** Signs of the font Symbol that figures and names are written with, each behind its code. */
  private static final String SYMBOL = "\u00A3≤\u00B3≥\u00B1±\u00B4×\u00B8÷\u00B9≠\u00BA≡\u00BB≈\u00A5∞\u00B0°\u00A2′"
      + "\u00B2″\u00AE→\u00B7•\u00D7⋅\u00E5∑\u00D6√\u0061α\u0062β\u0067γ\u0064δ\u006Dμ\u0070π\u0057Ω\u0044Δ\u0066φ";
  /** Boxes, ticks and bullets of the fonts Wingdings. */
  private static final String WINGDINGS =
      "\u00FE☑\u00FD☒\u00A8□\u006F□\u00A3□\u0052☑\u0054☒\u00FC✓\u00FB✗\u006C●\u006E■"
          + "\u0075◆\u00D8➢\u00E0→\u00B2★\u00AB★\u00A7▪\u0076❖";

  private Symbols() {
  }

  /**
   * The Unicode character for a code of a font.
   *
   * @param font name of the font, or null when it is not known
   * @param code code in the font, or in the private use area
   * @return the character; a space when there is none
   */
  public static char of(String font, int code) {
    int plain = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    boolean dingbats = font != null && font.startsWith("Wingdings");
    char known = find(dingbats ? WINGDINGS : SYMBOL, plain);
    if (known != 0) {
      return known;
    }
    boolean ascii = plain > ' ' && plain < 0x7F && !dingbats;
    return ascii ? (char) plain : plain > 0xFF && plain < 0xE000 ? (char) plain : ' ';
  }

  /** The text with the codes of symbol fonts in it replaced. */
  public static String in(String text, String font) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xF020 && c <= 0xF0FF) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, of(font, c));
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static char find(String table, int code) {
    for (int i = 0; i < table.length(); i += 2) {
      if (table.charAt(i) == code) {
        return table.charAt(i + 1);
      }
    }
    return 0;
  }
}
