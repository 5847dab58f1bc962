// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.model.edit.review.RemarkWords;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.FieldFrame;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.parts.WordsField;

/** 批注: the comments of the active plan, with answers. Enter and double click open the sentence. User interface thread only. */
public final class CommentsView extends RemarkView<CommentRow> {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.review.comments";

  private static final int STATE_WIDTH = 58;
  private static final int TIME_WIDTH = 118;
  private static final int AUTHOR_WIDTH = 58;
  private static final int PLACE_WIDTH = 62;
  private static final int TEXT_WIDTH = 94;
  private static final int REPLIES_WIDTH = 44;
  private static final int REPLY_LINES = 2;

  private final PlanLabels labels = PlanLabels.current();
  private final Action settle = action(Messages.settle, Images.CHECK, this::settle);
  private final Action delete = action(Messages.delete, Images.CLEAR, this::delete);
  private Text thread;
  private Text answer;
  private Button send;
  private Button done;
  private Comment shown;

  /** For the workbench. */
  public CommentsView() {
    super(CommentRow.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.COMMENT.image());
    super.createPartControl(parent);
  }

  @Override
  List<CommentRow> rows(Plan plan, boolean settledToo) {
    return CommentRow.of(plan, settledToo, labels);
  }

  @Override
  void addColumns(RowTable<CommentRow> rows) {
    rows.column(Messages.stateColumn, STATE_WIDTH, row -> row.done() ? Messages.settled : Messages.unsettled);
    rows.fill(rows.column(Messages.commentColumn, TEXT_WIDTH, CommentRow::text));
    rows.column(Messages.placeColumn, PLACE_WIDTH, CommentRow::place);
    rows.column(Messages.authorColumn, AUTHOR_WIDTH, CommentRow::author);
    rows.column(Messages.timeColumn, TIME_WIDTH, CommentRow::time);
    rows.column(Messages.repliesColumn, REPLIES_WIDTH,
        row -> row.replies() == 0 ? "" : Integer.toString(row.replies()));
    rows.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.DEL) {
        delete();
      }
    });
  }

  @Override
  void createDetails(Composite parent) {
    Composite pane = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(pane);
    thread = new Text(pane, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    thread.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(thread, Messages.commentColumn);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(thread);
    Composite frame = FieldFrame.create(pane);
    GridDataFactory.fillDefaults().grab(true, false).span(1, 2).applyTo(frame);
    answer = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    answer.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(answer, Messages.answerHint);
    WordsField.leaveByTab(answer);
    answer.addListener(SWT.Modify, event -> enable());
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, answer.getLineHeight() * REPLY_LINES)
        .applyTo(answer);
    send = button(pane, Messages.reply, this::reply);
    done = button(pane, Messages.settle, this::settle);
  }

  @Override
  List<Action> actions() {
    return List.of(settle, delete);
  }

  @Override
  void showDetails(List<CommentRow> chosen) {
    Comment comment = chosen.size() == 1 ? chosen.getFirst().comment() : null;
    String quote = comment == null ? "" : chosen.getFirst().quote();
    String words = comment == null ? "" : (quote.isEmpty() ? "" : Messages.bind(Messages.quoted, quote) + "\n\n")
        + RemarkWords.thread(comment);
    if (comment != shown) {
      answer.setText("");
      shown = comment;
    }
    if (!words.equals(thread.getText())) {
      thread.setText(words);
    }
    String verb = chosen.stream().anyMatch(Predicate.not(CommentRow::done)) || chosen.isEmpty() ? Messages.settle
        : Messages.reopen;
    settle.setText(verb);
    if (!verb.equals(done.getText())) {
      done.setText(verb);
      done.requestLayout();
    }
    enable();
  }

  private void enable() {
    boolean any = !table().allChosen().isEmpty();
    settle.setEnabled(any);
    delete.setEnabled(any);
    done.setEnabled(any);
    answer.setEnabled(shown != null);
    send.setEnabled(shown != null && !answer.getText().isBlank());
  }

  private List<Comment> comments() {
    return table().allChosen().stream().map(CommentRow::comment).toList();
  }

  private void reply() {
    if (shown != null && !answer.getText().isBlank()) {
      String words = answer.getText();
      answer.setText("");
      run(CommentCommands.reply(shown, words, UserName.sign()));
    }
  }

  private void settle() {
    List<Comment> comments = comments();
    if (!comments.isEmpty()) {
      run(CommentCommands.setDone(comments, comments.stream().anyMatch(Predicate.not(Comment::isDone))));
    }
  }

  private void delete() {
    List<Comment> comments = comments();
    if (!comments.isEmpty()) {
      run(CommentCommands.delete(comments));
    }
  }

  @Override
  PageHit hit(CommentRow row) {
    boolean whole = row.comment().getStart() == null || row.comment().getEnd() == null;
    return whole ? PageHit.whole(row.element())
        : new PageHit(row.element(), row.comment().getStart(), row.comment().getEnd());
  }

  @Override
  String listName() {
    return Messages.commentList;
  }

  @Override
  String nothing(boolean settledToo) {
    return settledToo ? Messages.noComments : Messages.noOpenComments;
  }
}
