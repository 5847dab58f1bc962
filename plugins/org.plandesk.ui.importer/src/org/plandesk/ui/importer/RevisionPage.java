// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.compare.Change;
import org.plandesk.compare.ClauseWords;
import org.plandesk.export.revision.TextPart;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.changes.ChangeWords;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowTable;

/**
 * What a revised document changes in an open plan, each change with its partner, before anything is applied; and whether it is applied
 * to that plan or opened as a new one.
 */
final class RevisionPage extends WizardPage {

  private static final int KIND_WIDTH = 190;
  private static final int PLACE_WIDTH = 200;
  private static final int WORDS_WIDTH = 455;
  private static final int[] SHARES = {3, 1};
  private static final int PAD = 6;

  private Button update;
  private Button anew;
  private Label summary;
  private Label lost;
  private RowTable<Change> table;
  private StyledText old;
  private StyledText current;
  private RevisedPlan.Preview preview;

  RevisionPage() {
    super("revision", Messages.revisionTitle, null);
    setPageComplete(false);
  }

  /** Whether the open plan is to be changed, and no new one opened. */
  boolean updates() {
    return update.getSelection();
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(PAD, PAD).applyTo(page);
    update = choice(page);
    anew = choice(page);
    anew.setText(Messages.revisionAnew);
    update.setSelection(true);
    summary = new Label(page, SWT.WRAP);
    summary.setFont(PlanFonts.CONTROL_BOLD.font());
    lost = new Label(page, SWT.WRAP);
    lost.setForeground(PlanColors.LATE.color());
    List.of(summary, lost).forEach(label -> GridDataFactory.fillDefaults().grab(true, false).applyTo(label));
    SashForm parts = new SashForm(page, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
    table = new RowTable<>(parts, Change.class, Messages.revisionTable, SWT.SINGLE | SWT.BORDER);
    table.column(Messages.revisionKind, KIND_WIDTH, this::kind);
    table.column(Messages.columnPlace, PLACE_WIDTH, ChangeWords::place);
    table.column(Messages.revisionOld, WORDS_WIDTH, change -> line(ClauseWords.of(change.old())));
    table.column(Messages.revisionCurrent, WORDS_WIDTH, change -> line(ClauseWords.of(change.current())));
    table.onChoose(() -> table.chosen().ifPresent(this::show));
    SashForm sides = new SashForm(parts, SWT.HORIZONTAL);
    old = text(sides, Messages.revisionOld);
    current = text(sides, Messages.revisionCurrent);
    parts.setWeights(SHARES);
    setControl(page);
  }

  private static Button choice(Composite page) {
    Button button = new Button(page, SWT.RADIO);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private static StyledText text(Composite parent, String name) {
    StyledText text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setFont(PlanFonts.TEXT.font());
    text.setMargins(PAD, PAD, PAD, PAD);
    AccessibleNames.set(text, name);
    return text;
  }

  /**
   * Shows what would change.
   *
   * @param plan what the open plan is called
   */
  void show(String plan, RevisedPlan.Preview newPreview) {
    preview = newPreview;
    setDescription(Messages.bind(Messages.revisionDescription, plan));
    update.setText(Messages.bind(Messages.revisionUpdate, plan));
    String counts = preview.counts().entrySet().stream()
        .map(count -> Messages.bind(Messages.revisionCount, count.getKey().word(), count.getValue()))
        .collect(Collectors.joining(Messages.revisionSeparator));
    String kept = preview.kept() == 0 ? "" : Messages.bind(Messages.revisionKept, preview.kept());
    summary
        .setText(counts.isEmpty() ? Messages.revisionNothing : Messages.bind(Messages.revisionSummary, counts, kept));
    long losing = preview.changes().stream().filter(preview::losesWork).count();
    lost.setText(losing == 0 ? "" : Messages.bind(Messages.revisionLost, losing));
    ((GridData) lost.getLayoutData()).exclude = losing == 0;
    // Made before there were words: what stands above the table has still the height of nothing.
    ((Composite) getControl()).layout(new Control[] {update, summary, lost});
    old.setText("");
    current.setText("");
    table.setRows(preview.changes());
    if (!preview.changes().isEmpty()) {
      table.choose(preview.changes().getFirst());
      show(preview.changes().getFirst());
    }
    setPageComplete(true);
  }

  private String kind(Change change) {
    String kinds = ChangeKind.first(change).sign() + " " + ChangeWords.kinds(change);
    return preview.losesWork(change) ? Messages.bind(Messages.revisionLosing, kinds) : kinds;
  }

  private static String line(String words) {
    return words.replace('\n', ' ');
  }

  private void show(Change change) {
    TextPart.Sides sides = TextPart.Sides.of(change);
    fill(old, sides.old(), true);
    fill(current, sides.current(), false);
  }

  private static void fill(StyledText text, List<TextPart> parts, boolean before) {
    text.setText(TextPart.join(parts));
    int at = 0;
    for (TextPart part : parts) {
      if (part.changed()) {
        StyleRange style = new StyleRange(at, part.text().length(), null,
            (before ? PlanColors.REMOVED_BACKGROUND : PlanColors.ADDED_BACKGROUND).color());
        style.strikeout = before;
        style.underline = !before;
        text.setStyleRange(style);
      }
      at += part.text().length();
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      table.control().setFocus();
    }
  }
}
