// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.model.Comment;
import org.plandesk.model.Statement;

/** What reviewers add, in words that are the same in every language. Times are those of this machine's zone. */
public final class RemarkWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final String BETWEEN = " · ";

  private RemarkWords() {
  }

  /** When something was said, to the minute; empty when nobody knows. */
  public static String time(Instant time) {
    return time == null ? "" : TIME.format(time.atZone(ZoneId.systemDefault()));
  }

  /** Who said it and when, as far as it is known. */
  public static String head(Comment comment) {
    return head(comment.getAuthor(), comment.getTime());
  }

  /** Who said something and when, as far as it is known. */
  public static String head(String author, Instant time) {
    return Stream.of(Objects.requireNonNullElse(author, ""), time(time)).filter(word -> !word.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  /** What a comment says; never null. */
  public static String text(Comment comment) {
    return Objects.requireNonNullElse(comment.getText(), "");
  }

  /** The words that a comment speaks of; empty when it speaks of the whole. */
  public static String quote(Comment comment) {
    boolean anchored =
        comment.getElement() instanceof Statement && comment.getStart() != null && comment.getEnd() != null;
    String text = anchored ? ((Statement) comment.getElement()).getText() : null;
    return text == null || comment.getEnd() > text.length() || comment.getStart() > comment.getEnd() ? ""
        : text.substring(comment.getStart(), comment.getEnd());
  }

  /** A comment with its answers, each with who and when on a line of its own. */
  public static String thread(Comment comment) {
    return Stream.concat(Stream.of(comment), comment.getReplies().stream())
        .map(each -> head(each) + "\n" + text(each)).collect(Collectors.joining("\n\n"));
  }
}
