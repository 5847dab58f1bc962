// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plandesk.export.table.ValueTable;
import org.plandesk.model.Box;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.Span;
import org.plandesk.model.Table;
import org.plandesk.model.edit.PlanLabels;

/** How things stood in the imported document: what shared a line, in which column, how a heading was written. */
final class SourceLook {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
  private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\f\u2028\u2029]");
  /** What may follow a number before its title. */
  private static final Pattern AFTER_NUMBER = Pattern.compile("[、.．，,:：\\s\u3000]+$");
  private static final Pattern NO_COUNT = Pattern.compile("[^0-9\\-一二三四五六七八九十百零〇]+");

  private final PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
  private final String text;

  SourceLook(Plan plan) {
    text = plan.getSource() == null || plan.getSource().getText() == null ? "" : plan.getSource().getText();
  }

  /** Words on one line, without signs that no document can hold. */
  static String clean(String words) {
    return words == null ? "" : ValueTable.clean(BLANKS.matcher(words).replaceAll(" ").strip());
  }

  /** Whether one thing follows another on its line; false when either has no place in the source. */
  boolean isSameLine(Span before, Span after) {
    return between(before, after) != null && !LINE_END.matcher(between(before, after)).find();
  }

  /** The single sign that parts two things, such as a colon; else nothing. */
  String sign(Span before, Span after) {
    String between = between(before, after);
    String sign = between == null ? "" : between.strip();
    return sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0)) ? sign : "";
  }

  /** What parts a heading from what follows it on its line: a sign, at least a blank where there was one. */
  String gap(Span heading, Span after) {
    String between = between(heading, after);
    return between == null || between.isEmpty() ? "" : sign(heading, after).isEmpty() ? " " : sign(heading, after);
  }

  /** The sign that ends a heading within its line, such as a full stop; else nothing. */
  String closing(Headed headed) {
    Span span = headed instanceof Content content ? content.getSpan() : null;
    String line = has(span) ? clean(span.of(text)) : "";
    String title = clean(headed.getTitle());
    int at = title.isEmpty() ? -1 : line.lastIndexOf(title);
    return at < 0 ? "" : line.substring(at + title.length()).strip();
  }

  /** The tabs before something in its row. */
  int tabs(Span row, Span cell) {
    return has(row) && has(cell) && cell.start() >= row.start()
        ? (int) text.substring(row.start(), cell.start()).chars().filter(c -> c == '\t').count() : 0;
  }

  /** The tabs before words in a row; -1 when they do not stand there. */
  int tabs(Span row, String words) {
    int at = has(row) ? text.indexOf(words, row.start(), row.end()) : -1;
    return at < 0 ? -1 : tabs(row, new Span(at, at + words.length()));
  }

  /** A heading as it was written, while its number and title are still those; else as the labels name it. */
  String heading(Headed headed) {
    String title = clean(headed.getTitle());
    if (title.isEmpty() && clean(headed.getNumber()).isEmpty()) {
      return headed instanceof Box ? labels.heading(headed) : "";
    }
    Span span = headed instanceof Content content ? content.getSpan() : null;
    String line = has(span) ? clean(span.of(text)) : "";
    int at = title.isEmpty() ? line.length() : line.lastIndexOf(title);
    if (!line.isEmpty() && at >= 0 && isNumber(line.substring(0, at), clean(headed.getNumber()), headed)) {
      return line.substring(0, at + title.length());
    }
    return clean(labels.heading(headed));
  }

  private static boolean isNumber(String written, String number, Headed headed) {
    if (headed instanceof Box || headed instanceof Table) {
      return NO_COUNT.matcher(written).replaceAll("").equals(NO_COUNT.matcher(number).replaceAll(""));
    }
    return AFTER_NUMBER.matcher(written).replaceAll("").equals(AFTER_NUMBER.matcher(number).replaceAll(""));
  }

  private String between(Span before, Span after) {
    return has(before) && has(after) && after.start() >= before.end() ? text.substring(before.end(), after.start())
        : null;
  }

  private boolean has(Span span) {
    return span != null && span.end() <= text.length();
  }
}
