// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;

/**
 * A heading in three parts.
 *
 * @param number the number with the signs and blanks that follow it, such as {@code 三、}; empty when there is none
 * @param title the title; empty when there is none
 * @param closing the sign that ends a heading within a line, such as {@code 。}; empty when there is none
 */
record Heading(String number, String title, String closing) {

  private static final String COUNTS = "0123456789一二三四五六七八九十百零〇";
  private static final String OPENING = "（(〔［[";
  /** A plan speaks Chinese, whatever the language of the program. */
  private static final PlanLabels LABELS = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  /**
   * The heading of an element: as it stands in the source while its number and title are still those of the source, else
   * as the labels name it.
   */
  static Heading of(Headed headed, SourceLines source) {
    String title = clean(headed.getTitle());
    String number = clean(headed.getNumber());
    boolean captioned = headed instanceof Box || headed instanceof Table;
    if (title.isEmpty() && number.isEmpty()) {
      return new Heading("", headed instanceof Box ? LABELS.heading(headed) : "", "");
    }
    Span span = span(headed);
    String line = span == null ? "" : clean(source.words(span));
    int at = title.isEmpty() ? line.length() : line.lastIndexOf(title);
    String before = at < 0 ? "" : line.substring(0, at).strip();
    boolean outline = headed instanceof Chapter || headed instanceof Section || headed instanceof Item;
    if (!line.isEmpty() && at >= 0 && isNumbered(before, number, outline)) {
      String after = title.isEmpty() ? "" : line.substring(at + title.length()).strip();
      // Of an unnumbered project only the name is its heading; what stands before it (a bullet) belongs to it too.
      return new Heading(before + gap(before, title, captioned), title, after);
    }
    if (headed instanceof KeyProject) {
      return new Heading(number + gap(number, title, true), title, title.isEmpty() ? "" : "\uff1a");
    }
    if (number.isEmpty() && !captioned) {
      return new Heading("", title, "");
    }
    String label = LABELS.heading(headed);
    int cut = title.isEmpty() ? -1 : label.lastIndexOf(title);
    String prefix = (cut < 0 ? number : label.substring(0, cut)).strip();
    return new Heading(prefix + gap(prefix, title, captioned), title, "");
  }

  /** Whether a number stands there as it is: 2 does not in 12, nor, of chapters and the like, 二 in （二）. */
  private static boolean isNumbered(String before, String number, boolean outline) {
    int from = before.lastIndexOf(number);
    if (from < 0 || number.isEmpty()) {
      return from >= 0;
    }
    int to = from + number.length();
    boolean more = isCount(before, from - 1) && isCount(before, from) || isCount(before, to - 1) && isCount(before, to);
    boolean bare = outline && isCount(before, from) && isCount(before, to - 1);
    return !more && !(bare && from > 0 && OPENING.indexOf(before.charAt(from - 1)) >= 0);
  }

  private static boolean isCount(String text, int at) {
    return at >= 0 && at < text.length() && COUNTS.indexOf(text.charAt(at)) >= 0;
  }

  /** The span of an element's heading line; null when it has none. */
  static Span span(EObject element) {
    return element instanceof Content content ? content.getSpan() : null;
  }

  boolean isEmpty() {
    return number.isEmpty() && title.isEmpty();
  }

  /** A caption's number stands apart; after 、 and ） nothing more is needed, after a digit, a letter or 章 a blank is. */
  private static String gap(String number, String title, boolean captioned) {
    if (number.isEmpty() || title.isEmpty()) {
      return "";
    }
    if (captioned) {
      return "  ";
    }
    return Character.isLetterOrDigit(number.charAt(number.length() - 1)) || number.endsWith(".") ? " " : "";
  }

  private static String clean(String text) {
    return text == null ? "" : BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
