// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * How wide characters of one font are, each measured once, so that thousands of rows can be broken into lines without asking
 * the system for each. Kerning is left out; a line may be a pixel narrower than it looks.
 */
final class Advances {

  private static final String NOT_AT_START = "，。、；：！？）》”’】〉…％%,.;:!?)";

  private final Control control;
  private final Font font;
  private final Map<Integer, Integer> widths = new HashMap<>();

  Advances(Control control, Font font) {
    this.control = control;
    this.font = font;
  }

  /** A line of a text, as offsets into it. */
  record Line(int from, int to) {}

  /** Breaks a text into lines of at most so many pixels; words of letters and figures stay whole where they can. */
  List<Line> lines(String text, int width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = fit(text, start, width);
      lines.add(new Line(start, end));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private int fit(String text, int start, int width) {
    int room = width;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      room -= widths.computeIfAbsent(character, this::measure);
      if (room < 0) {
        break;
      }
      at += Character.charCount(character);
    }
    if (at >= text.length()) {
      return text.length();
    }
    int end = at;
    while (end > start && (NOT_AT_START.indexOf(text.charAt(end)) >= 0 || isWord(text, end - 1) && isWord(text, end))) {
      end--;
    }
    // a word longer than the line is broken where the line ends
    return end > start ? end : Math.max(at, start + 1);
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return c < 0x2e80 && (Character.isLetterOrDigit(c) || ".-/°".indexOf(c) >= 0);
  }

  private int measure(int character) {
    GC gc = new GC(control);
    try {
      gc.setFont(font);
      return gc.textExtent(Character.toString(character), SWT.DRAW_TRANSPARENT).x;
    } finally {
      gc.dispose();
    }
  }

  /** The lower edge of a text of one line that is centred in an area. */
  static int centre(GC gc, Rectangle area) {
    return area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
  }
}
