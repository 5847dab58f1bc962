// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Plan;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.model.edit.review.SuggestionWords;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.ChangedWords;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.review.SuggestionRow.State;

/**
 * 建议: what reviewers want changed in the active plan, with the change marked in its sentence; one or several are accepted or
 * rejected in one step. User interface thread only.
 */
public final class SuggestedChangesView extends RemarkView<SuggestionRow> {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.review.suggestions";

  private static final int STATE_WIDTH = 58;
  private static final int CHANGE_WIDTH = 110;
  private static final int PLACE_WIDTH = 74;
  private static final int REASON_WIDTH = 120;
  private static final int AUTHOR_WIDTH = 62;
  private static final int TIME_WIDTH = 118;

  private final PlanLabels labels = PlanLabels.current();
  private final Action accept = action(Messages.accept, Images.CHECK, this::accept);
  private final Action reject = action(Messages.reject, Images.CLEAR, this::reject);
  private final Action acceptAll = action(Messages.acceptAll, Images.REVIEW, this::acceptAll);
  private StyledText sentence;
  private Text reason;
  private Button acceptButton;
  private Button rejectButton;
  private SuggestionRow shown;

  /** For the workbench. */
  public SuggestedChangesView() {
    super(SuggestionRow.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.EDIT.image());
    super.createPartControl(parent);
  }

  @Override
  List<SuggestionRow> rows(Plan plan, boolean settledToo) {
    return SuggestionRow.of(plan, settledToo, labels);
  }

  @Override
  void addColumns(RowTable<SuggestionRow> rows) {
    rows.column(Messages.stateColumn, STATE_WIDTH, row -> row.state().words());
    rows.fill(rows.column(Messages.changeColumn, CHANGE_WIDTH, row -> row.words().brief()));
    rows.column(Messages.placeColumn, PLACE_WIDTH, SuggestionRow::place);
    rows.column(Messages.authorColumn, AUTHOR_WIDTH, SuggestionRow::author);
    rows.column(Messages.timeColumn, TIME_WIDTH, SuggestionRow::time);
    rows.column(Messages.reasonColumn, REASON_WIDTH, SuggestionRow::reason);
  }

  @Override
  void createDetails(Composite parent) {
    Composite pane = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 4).applyTo(pane);
    sentence = new StyledText(pane, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    sentence.setFont(PlanFonts.TEXT.font());
    AccessibleNames.set(sentence, Messages.changeColumn);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(sentence);
    reason = new Text(pane, SWT.SINGLE | SWT.BORDER);
    reason.setFont(PlanFonts.CONTROL.font());
    reason.setMessage(Messages.reasonField);
    AccessibleNames.set(reason, Messages.reasonField);
    reason.addListener(SWT.DefaultSelection, event -> keepReason());
    reason.addListener(SWT.FocusOut, event -> keepReason());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(reason);
    acceptButton = button(pane, Messages.accept, this::accept);
    rejectButton = button(pane, Messages.reject, this::reject);
  }

  @Override
  List<Action> actions() {
    return List.of(accept, reject, acceptAll);
  }

  @Override
  void showDetails(List<SuggestionRow> chosen) {
    SuggestionRow row = chosen.size() == 1 ? chosen.getFirst() : null;
    if (row == null || !row.equals(shown)) {
      SuggestionWords words = row == null ? new SuggestionWords("", "", "", "") : row.words();
      sentence.setForeground(PlanColors.TEXT.color());
      ChangedWords.show(sentence, words.before(), words.removed(), words.added(), words.after());
      // What somebody is typing there stays while other things change.
      String before = shown == null ? "" : why(shown);
      boolean same = row != null && shown != null && row.suggestion() == shown.suggestion();
      if (row == null || !same || !why(row).equals(before)) {
        reason.setText(row == null ? "" : why(row));
      }
      reason.setEditable(row != null && row.state() == State.OPEN);
      shown = row;
    }
    boolean open = chosen.stream().anyMatch(each -> each.state() == State.OPEN);
    boolean undecided = open || chosen.stream().anyMatch(each -> each.state() == State.OUTDATED);
    accept.setEnabled(open);
    acceptButton.setEnabled(open);
    reject.setEnabled(undecided);
    rejectButton.setEnabled(undecided);
    acceptAll.setEnabled(shownRows().stream().anyMatch(each -> each.state() == State.OPEN));
  }

  private static String why(SuggestionRow row) {
    return row.state() == State.OUTDATED ? Messages.outdatedHint : row.reason();
  }

  /** Writes the reason that was typed for the suggestion shown. */
  private void keepReason() {
    SuggestionRow row = shown;
    String words = reason.getText().strip();
    if (row != null && reason.getEditable() && row.state() == State.OPEN && !words.equals(row.reason())
        && row.suggestion().eContainer() != null) {
      run(SuggestionCommands.setReason(row.suggestion(), words));
    }
  }

  private void accept() {
    decide(table().allChosen(), SuggestionWork::accept);
  }

  private void reject() {
    decide(table().allChosen(), SuggestionWork::reject);
  }

  private void acceptAll() {
    decide(shownRows(), SuggestionWork::accept);
  }

  private void decide(List<SuggestionRow> rows, BiConsumer<SuggestionWork, List<Suggestion>> decision) {
    List<Suggestion> suggestions = rows.stream().map(SuggestionRow::suggestion).toList();
    session().ifPresent(session -> decision.accept(new SuggestionWork(getSite().getShell(), session), suggestions));
  }

  @Override
  PageHit hit(SuggestionRow row) {
    return row.state() == State.OPEN && row.suggestion().getEnd() > row.suggestion().getStart()
        ? new PageHit(row.element(), row.suggestion().getStart(), row.suggestion().getEnd())
        : PageHit.whole(row.element());
  }

  @Override
  String listName() {
    return Messages.suggestionList;
  }

  @Override
  String nothing(boolean settledToo) {
    return settledToo ? Messages.noSuggestions : Messages.noOpenSuggestions;
  }
}
