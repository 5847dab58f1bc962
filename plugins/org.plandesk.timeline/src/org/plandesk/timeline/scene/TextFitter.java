// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.TimelineMark;

/** Fits words into the room there is. Remembers widths, for a measure may have to ask a display. */
final class TextFitter {

  private static final String ELLIPSIS = "…";
  /** Signs that may not begin a line. */
  private static final String NOT_FIRST = "，。、；：！？）》」”’,.;:!?)]";
  /** Some frames of a crowded picture; older answers are forgotten. */
  private static final int REMEMBERED = 4096;

  private final TextMeasure measure;
  private final Map<String, Map<TextStyle, Double>> widths = new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Map<TextStyle, Double>> eldest) {
      return size() > REMEMBERED;
    }
  };

  private final Map<TimelineMark, Label> labels = new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<TimelineMark, Label> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** What a mark's label was in the room it had last. */
  private record Label(MarkText text, double room, String fitted) {
  }

  TextFitter(TextMeasure measure) {
    this.measure = measure;
  }

  double width(String text, TextStyle style) {
    if (text.isEmpty()) {
      return 0;
    }
    return widths.computeIfAbsent(text, any -> new java.util.EnumMap<>(TextStyle.class)).computeIfAbsent(style,
        any -> measure.width(text, style));
  }

  /** The label of a mark in the room there is. */
  String label(TimelineMark mark, double room) {
    Label known = labels.get(mark);
    if (known == null || Math.abs(known.room - room) > 0.001) {
      MarkText text = known == null ? MarkText.of(mark) : known.text;
      known = new Label(text, room, fit(text, TextStyle.LABEL, room));
      labels.put(mark, known);
    }
    return known.fitted;
  }

  /** Forgets the labels of marks, whose texts may have changed. */
  void forgetLabels() {
    labels.clear();
  }

  /** The subject as long as it fits, the value always whole; empty when not even the value fits. */
  String fit(MarkText text, TextStyle style, double room) {
    String tail = text.value().isEmpty() ? "" : " " + text.value();
    String whole = text.subject() + tail;
    if (width(whole, style) <= room) {
      return whole;
    }
    String cut = cut(text.subject(), ELLIPSIS + tail, style, room);
    if (cut != null) {
      return cut;
    }
    return !text.value().isEmpty() && width(text.value(), style) <= room ? text.value() : "";
  }

  /** The words as long as they fit, ended by an ellipsis; empty when nothing fits. */
  String fit(String text, TextStyle style, double room) {
    return fit(new MarkText(text, ""), style, room);
  }

  /** The longest beginning that fits with the ending; null when not one character does. */
  private String cut(String text, String ending, TextStyle style, double room) {
    int fits = 0;
    // No letter is narrower than a quarter of its size, so that a long sentence costs no more than a short one.
    int tooLong = (int) Math.min(text.length(), room * 4 / style.size() + 1);
    while (fits < tooLong) {
      int middle = (fits + tooLong + 1) >>> 1;
      String tried = text.substring(0, whole(text, middle)) + ending;
      if (measure.width(tried, style) <= room) {
        fits = middle;
      } else {
        tooLong = middle - 1;
      }
    }
    int end = whole(text, fits);
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? null : text.substring(0, end) + ending;
  }

  /** Not after the offset, and not inside of a character. */
  private static int whole(String text, int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && at < text.length() && isInside(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean isInside(String text, int offset) {
    int type = Character.getType(text.codePointAt(offset));
    return Character.isLowSurrogate(text.charAt(offset)) || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
        || text.charAt(offset) == '\u200D' || text.charAt(offset - 1) == '\u200D';
  }

  /** Lines that fit, at most as many as asked; the last one is cut when there is more. Chinese may break anywhere. */
  List<String> wrap(String text, TextStyle style, double room, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < mostLines) {
      if (lines.size() == mostLines - 1 || width(rest, style) <= room) {
        lines.add(fit(rest, style, room));
        return lines;
      }
      String line = cut(rest, "", style, room);
      if (line == null) {
        return lines;
      }
      int end = wordEnd(rest, line.length());
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines;
  }

  /** Back to the last blank when a Latin word would be broken; back by a character when a line would begin with a comma. */
  private static int wordEnd(String text, int end) {
    if (end > 1 && end < text.length() && NOT_FIRST.indexOf(text.charAt(end)) >= 0) {
      return whole(text, end - 1);
    }
    if (end >= text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1))) {
      return end;
    }
    int blank = text.lastIndexOf(' ', end);
    return blank > end / 2 ? blank : end;
  }

  private static boolean isLatin(char sign) {
    return sign < 0x2E80 && Character.isLetterOrDigit(sign);
  }
}
