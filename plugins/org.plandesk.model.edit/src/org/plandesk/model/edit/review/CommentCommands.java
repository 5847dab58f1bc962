// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.PlanCommand;

/** Commands on comments: 批注, 回复, 已解决, 删除批注. The result of each is the comment; of a deletion what it spoke of. */
public final class CommentCommands {

  private CommentCommands() {
  }

  /**
   * Comments on an element as a whole.
   *
   * @param element in a plan
   * @param text not blank
   */
  public static Command add(PlanElement element, String text, Signature signature) {
    return add(element, -1, -1, text, signature);
  }

  /**
   * Comments on words of a statement; on the whole when the stretch is empty.
   *
   * @param statement in a plan
   * @param start offset in its text
   * @param end offset in its text, exclusive
   * @param text not blank
   */
  public static Command add(Statement statement, int start, int end, String text, Signature signature) {
    return add((PlanElement) statement, start, end, text, signature);
  }

  private static Command add(PlanElement element, int start, int end, String text, Signature signature) {
    Comment comment = create(text, signature);
    return new PlanCommand(Messages.addComment, edits -> {
      comment.setElement(element);
      if (end > start) {
        comment.setStart(start);
        comment.setEnd(end);
      }
      edits.add(planOf(element).getComments(), comment);
      return comment;
    });
  }

  /**
   * Answers a comment.
   *
   * @param comment that answers belong to, not an answer itself
   * @param text not blank
   */
  public static Command reply(Comment comment, String text, Signature signature) {
    Comment reply = create(text, signature);
    return new PlanCommand(Messages.reply, edits -> {
      edits.add(comment.getReplies(), reply);
      return comment;
    });
  }

  /** Says that comments are settled, or are not after all. */
  public static Command setDone(List<Comment> comments, boolean done) {
    List<Comment> changed = comments.stream().filter(comment -> comment.isDone() != done).toList();
    return new PlanCommand(done ? Messages.settle : Messages.reopen, edits -> {
      changed.forEach(comment -> edits.set(comment, Literals.COMMENT__DONE, done));
      return changed.isEmpty() ? null : changed.getFirst();
    });
  }

  /** Says something else in a comment or an answer. */
  public static Command setText(Comment comment, String text) {
    return new PlanCommand(Messages.editComment, edits -> {
      edits.set(comment, Literals.COMMENT__TEXT, text.strip());
      return comment;
    });
  }

  /** Takes comments away with their answers, or single answers. */
  public static Command delete(List<Comment> comments) {
    List<Comment> gone = List.copyOf(comments);
    return new PlanCommand(Messages.deleteComment, edits -> {
      PlanElement element = null;
      for (Comment comment : gone) {
        if (comment.eContainer() instanceof Comment answered) {
          edits.remove(answered.getReplies(), comment);
          element = answered;
        } else if (comment.eContainer() instanceof Plan plan) {
          edits.remove(plan.getComments(), comment);
          element = comment.getElement();
        }
      }
      return element;
    });
  }

  private static Comment create(String text, Signature signature) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A comment says something");
    }
    Comment comment = PlanFactory.eINSTANCE.createComment();
    comment.setId(PlanIds.next());
    comment.setAuthor(signature.author());
    comment.setTime(signature.time());
    comment.setText(text.strip());
    return comment;
  }

  private static Plan planOf(PlanElement element) {
    return Plans.planOf(element).orElseThrow();
  }
}
