// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.Revision;

/** Revisions in words. */
public final class RevisionWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private RevisionWords() {
  }

  /** When it was recorded, in the zone of this machine. */
  public static String time(Revision revision) {
    return TIME.format(revision.time().withZoneSameInstant(ZoneId.systemDefault()));
  }

  /** A moment in the zone of this machine, to the second. */
  public static String exactTime(Instant moment) {
    return EXACT_TIME.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** The label; for others how the revision came about. */
  public static String label(Revision revision) {
    if (!revision.label().isEmpty()) {
      return revision.label();
    }
    return switch (revision.kind()) {
      case SAVED -> "";
      case AUTOMATIC -> Messages.automatic;
      case FOREIGN -> Messages.foreign;
    };
  }

  /** The reason on one line. */
  public static String reason(Revision revision) {
    return revision.reason().replaceAll("\\s+", " ");
  }

  /** Time, label and author, for a title. */
  public static String title(Revision revision) {
    return title(revision, label(revision));
  }

  /** The title in documents, which are Chinese whatever the language of the program. */
  public static String documentTitle(Revision revision) {
    String label = switch (revision.kind()) {
      case SAVED -> "";
      case AUTOMATIC -> "自动";
      case FOREIGN -> "git 提交";
    };
    return title(revision, revision.label().isEmpty() ? label : revision.label());
  }

  private static String title(Revision revision, String label) {
    return (label.isEmpty() ? time(revision) : label + " " + time(revision)) + " · " + revision.author();
  }

  /** What changed of an element. */
  public static String changes(ElementRevision revision) {
    return revision.changes().stream().sorted().map(RevisionWords::change)
        .collect(Collectors.joining(Messages.separator));
  }

  private static String change(ElementRevision.Change change) {
    return switch (change) {
      case FIRST -> Messages.first;
      case APPEARED -> Messages.appeared;
      case GONE -> Messages.gone;
      case TEXT -> Messages.text;
      case PLACE -> Messages.place;
      case DEADLINE -> Messages.deadline;
      case TARGET -> Messages.target;
      case UNIT -> Messages.unit;
      case PROGRESS -> Messages.progress;
      case OTHER -> Messages.other;
    };
  }
}
