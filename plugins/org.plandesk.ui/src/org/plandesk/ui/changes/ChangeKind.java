// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.changes;

import java.util.EnumSet;
import java.util.Set;
import org.plandesk.compare.Change;

/** By what changes are counted and filtered: what became of something, and what else changed of it. */
public enum ChangeKind {
  /** It is new. */
  INSERTED,
  /** It is gone. */
  DELETED,
  /** It says something else. */
  REWORDED,
  /** It stands elsewhere. */
  MOVED,
  /** Several have come of it. */
  SPLIT,
  /** It has come of several. */
  MERGED,
  /** A figure to be reached changed. */
  TARGET,
  /** A date changed. */
  DEADLINE,
  /** A unit or its role changed. */
  UNIT,
  /** Its number changed. */
  RENUMBERED;

  /** All kinds that a change is of; none when nothing differs. */
  public static Set<ChangeKind> of(Change change) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    switch (change.type()) {
      case INSERTED -> kinds.add(INSERTED);
      case DELETED -> kinds.add(DELETED);
      case REWORDED -> kinds.add(REWORDED);
      case MOVED -> kinds.add(MOVED);
      case SPLIT -> kinds.add(SPLIT);
      case MERGED -> kinds.add(MERGED);
      case UNCHANGED -> {
        // Only what follows.
      }
    }
    change.also().forEach(aspect -> kinds.add(switch (aspect) {
      case TARGET -> TARGET;
      case DEADLINE -> DEADLINE;
      case UNIT -> UNIT;
      case RENUMBERED -> RENUMBERED;
      case MOVED -> MOVED;
    }));
    return kinds;
  }

  /** The kind that a change is shown as: the first of them. */
  public static ChangeKind first(Change change) {
    return of(change).stream().findFirst().orElseThrow();
  }

  /** How users call it. */
  public String word() {
    return switch (this) {
      case INSERTED -> Messages.kindInserted;
      case DELETED -> Messages.kindDeleted;
      case REWORDED -> Messages.kindReworded;
      case MOVED -> Messages.kindMoved;
      case SPLIT -> Messages.kindSplit;
      case MERGED -> Messages.kindMerged;
      case TARGET -> Messages.kindTarget;
      case DEADLINE -> Messages.kindDeadline;
      case UNIT -> Messages.kindUnit;
      case RENUMBERED -> Messages.kindRenumbered;
    };
  }

  /** The sign that stands for it, as on the command line. */
  public String sign() {
    return switch (this) {
      case INSERTED -> "+";
      case DELETED -> "−";
      case REWORDED -> "~";
      case MOVED -> "→";
      case SPLIT -> "<";
      case MERGED -> ">";
      case TARGET, DEADLINE, UNIT, RENUMBERED -> "=";
    };
  }
}
