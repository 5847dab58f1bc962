// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.RemarkWords;

/**
 * A comment as the list shows it. Equal rows look the same.
 *
 * @param comment the comment, not an answer
 * @param author who wrote it
 * @param time when, to the minute
 * @param place where what it speaks of stands; the name of the plan when it speaks of all of it
 * @param text what it says, on one line
 * @param quote the words it speaks of; empty for the whole
 * @param replies how many answers it has
 * @param done whether it is settled
 */
record CommentRow(Comment comment, String author, String time, String place, String text, String quote, int replies,
    boolean done) implements RemarkRow {

  /** The comments of a plan, the oldest first. */
  static List<CommentRow> of(Plan plan, boolean settledToo, PlanLabels labels) {
    return plan.getComments().stream().filter(comment -> settledToo || !comment.isDone())
        .map(comment -> of(comment, labels)).toList();
  }

  private static CommentRow of(Comment comment, PlanLabels labels) {
    return new CommentRow(comment, comment.getAuthor() == null ? "" : comment.getAuthor(),
        RemarkWords.time(comment.getTime()), RemarkRow.place(comment.getElement(), labels),
        RemarkWords.text(comment).replaceAll("\\s+", " "), RemarkWords.quote(comment), comment.getReplies().size(),
        comment.isDone());
  }

  @Override
  public Comment remark() {
    return comment;
  }

  @Override
  public PlanElement element() {
    return comment.getElement();
  }
}
