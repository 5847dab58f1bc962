// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;

/**
 * Widths of texts without a font at hand: Chinese as wide as it is high, Latin letters as in common sans serif fonts. For SVG,
 * whose fonts are those of whoever looks at it.
 */
final class PlainMeasure implements TextMeasure {

  private static final String NARROW = "ilj|!.,:;'‘’·() []ft/-‹›";
  private static final String WIDE = "mwMWGOQ@%";
  private static final int FIRST_WIDE = 0x1100;

  @Override
  public double width(String text, TextStyle style) {
    double ems = text.codePoints().mapToDouble(PlainMeasure::em).sum();
    return ems * style.size() * (style.isBold() ? 1.04 : 1);
  }

  private static double em(int sign) {
    if (Character.getType(sign) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (sign >= FIRST_WIDE || "“”…—≥≤−".indexOf(sign) >= 0) {
      return 1;
    }
    if (NARROW.indexOf(sign) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(sign) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(sign) ? 0.66 : 0.56;
  }
}
