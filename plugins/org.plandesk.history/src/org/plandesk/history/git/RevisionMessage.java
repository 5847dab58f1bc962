// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;

/**
 * The message of a commit, readable for people who use git: label and reason, then lines that begin with a key for what has
 * to be found again.
 */
record RevisionMessage(String reason, String label, Revision.Kind kind) {

  private static final String KIND = "Plandesk-Revision: ";
  private static final String LABEL = "Plandesk-Label: ";
  private static final String SAVED = "saved";
  private static final String AUTOMATIC = "automatic";
  /** Git wants a subject; these stand where nobody gave a reason. */
  private static final String NO_REASON = "(no reason given)";
  private static final String NO_REASON_AUTOMATIC = "(automatic)";

  static RevisionMessage of(RevisionNote note) {
    return new RevisionMessage(note.reason(), note.label(),
        note.automatic() ? Revision.Kind.AUTOMATIC : Revision.Kind.SAVED);
  }

  /** The text of the commit. */
  String write() {
    StringBuilder text = new StringBuilder();
    if (!label.isEmpty()) {
      text.append(head());
    }
    if (!reason.isEmpty()) {
      text.append(reason);
    } else {
      text.append(kind == Revision.Kind.AUTOMATIC ? NO_REASON_AUTOMATIC : NO_REASON);
    }
    text.append("\n\n").append(KIND).append(kind == Revision.Kind.AUTOMATIC ? AUTOMATIC : SAVED).append('\n');
    if (!label.isEmpty()) {
      text.append(LABEL).append(label).append('\n');
    }
    return text.toString();
  }

  private String head() {
    return "[" + label + "] ";
  }

  /** Understands what {@link #write} wrote; every other message is somebody's own. */
  static RevisionMessage read(String text) {
    List<String> lines = new ArrayList<>(text.strip().lines().toList());
    String label = "";
    if (!lines.isEmpty() && lines.getLast().startsWith(LABEL)) {
      label = lines.removeLast().substring(LABEL.length());
    }
    if (lines.isEmpty() || !lines.getLast().startsWith(KIND)) {
      return new RevisionMessage(text.strip(), "", Revision.Kind.FOREIGN);
    }
    Revision.Kind kind = AUTOMATIC.equals(lines.removeLast().substring(KIND.length())) ? Revision.Kind.AUTOMATIC
        : Revision.Kind.SAVED;
    String reason = String.join("\n", lines).strip();
    String head = "[" + label + "] ";
    if (!label.isEmpty() && reason.startsWith(head)) {
      reason = reason.substring(head.length());
    }
    boolean none = reason.equals(kind == Revision.Kind.AUTOMATIC ? NO_REASON_AUTOMATIC : NO_REASON);
    return new RevisionMessage(none ? "" : reason, label, kind);
  }
}
