// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.Objects;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.RemarkWords;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.model.edit.review.SuggestionWords;

/**
 * A suggestion as the list shows it. Equal rows look the same.
 *
 * @param suggestion the suggestion
 * @param state whether it is open, outdated, accepted or rejected
 * @param words the change in its sentence
 * @param place where the sentence stands
 * @param reason why, may be empty
 * @param author who made it
 * @param time when, to the minute
 */
record SuggestionRow(Suggestion suggestion, State state, SuggestionWords words, String place, String reason,
    String author, String time) implements RemarkRow {

  /** What became of a suggestion. */
  enum State {
    /** Nobody decided. */
    OPEN,
    /** Nobody decided, and its words stand there no more. */
    OUTDATED,
    /** Carried out. */
    ACCEPTED,
    /** Refused. */
    REJECTED;

    static State of(Suggestion suggestion) {
      return SuggestionCommands.isOpen(suggestion) ? SuggestionCommands.isOutdated(suggestion) ? OUTDATED : OPEN
          : suggestion.getState() == ReviewState.CONFIRMED ? ACCEPTED : REJECTED;
    }

    /** The state in words. */
    String words() {
      return switch (this) {
        case OPEN -> Messages.stateOpen;
        case OUTDATED -> Messages.stateOutdated;
        case ACCEPTED -> Messages.stateAccepted;
        case REJECTED -> Messages.stateRejected;
      };
    }
  }

  /** The suggestions for a plan, the oldest first. */
  static List<SuggestionRow> of(Plan plan, boolean settledToo, PlanLabels labels) {
    return plan.getSuggestions().stream().filter(one -> settledToo || SuggestionCommands.isOpen(one))
        .map(one -> new SuggestionRow(one, State.of(one), SuggestionWords.of(one),
            RemarkRow.place(one.getElement(), labels), Objects.requireNonNullElse(one.getReason(), ""),
            Objects.requireNonNullElse(one.getAuthor(), ""), RemarkWords.time(one.getTime())))
        .toList();
  }

  @Override
  public Suggestion remark() {
    return suggestion;
  }

  @Override
  public PlanElement element() {
    return suggestion.getElement();
  }
}
