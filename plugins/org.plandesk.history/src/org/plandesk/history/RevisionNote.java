// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

/**
 * What is said about a state when it is recorded.
 *
 * @param author who records it; a blank name is recorded as “-”
 * @param reason why, or empty; lines are kept
 * @param label what the state is called, or empty; one line
 * @param automatic whether the program records it by itself
 */
public record RevisionNote(String author, String reason, String label, boolean automatic) {

  /** Trims what people type. */
  public RevisionNote {
    author = oneLine(author).isEmpty() ? "-" : oneLine(author);
    reason = reason.replace("\r\n", "\n").replace('\r', '\n').strip();
    label = oneLine(label);
  }

  /** A person's revision, without reason and label so far. */
  public static RevisionNote by(String author) {
    return new RevisionNote(author, "", "", false);
  }

  /** A revision that the program records by itself, in somebody's name. */
  public static RevisionNote automatic(String author) {
    return new RevisionNote(author, "", "", true);
  }

  /** The same with a reason. */
  public RevisionNote because(String why) {
    return new RevisionNote(author, why, label, automatic);
  }

  /** The same with a label. */
  public RevisionNote labelled(String name) {
    return new RevisionNote(author, reason, name, automatic);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
