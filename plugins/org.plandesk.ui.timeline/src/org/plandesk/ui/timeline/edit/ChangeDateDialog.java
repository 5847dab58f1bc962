// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Light;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.WordsField;

/** 改日期: asks for the new day of deadlines, how exact it is, and the reason, without which nothing is moved. */
public final class ChangeDateDialog extends Dialog {

  private static final int WIDTH = 460;

  private final List<TimeExpression> deadlines;
  private final LocalDate proposed;
  private final boolean isProposed;
  private DateField field;
  private Combo exactness;
  private Text reason;
  private Label result;
  private LocalDate chosen;
  private String words = "";

  /**
   * @param deadlines what is to be moved, at least one
   * @param proposed the day to begin with; null begins with the day of the first
   */
  public ChangeDateDialog(Shell parent, List<TimeExpression> deadlines, LocalDate proposed) {
    super(parent);
    this.deadlines = List.copyOf(deadlines);
    this.isProposed = proposed != null;
    LocalDate now = Light.dueDate(deadlines.get(0));
    this.proposed = proposed != null ? proposed : now != null ? now : LocalDate.now();
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The new last day allowed; after OK. */
  public LocalDate day() {
    return chosen;
  }

  /** The reason in a person's words; after OK. */
  public String reason() {
    return words;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.changeDate);
    shell.setData(this);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 12;
    layout.verticalSpacing = 8;
    area.setLayout(layout);
    label(area, Messages.original);
    Label original = label(area, original());
    GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    wide.widthHint = WIDTH;
    original.setLayoutData(wide);
    label(area, Messages.newDay);
    Composite when = new Composite(area, SWT.NONE);
    GridLayout row = new GridLayout(3, false);
    row.marginWidth = 0;
    row.marginHeight = 0;
    when.setLayout(row);
    when.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    field = new DateField(when, Messages.newDay, proposed, this::dayChosen);
    exactness = new Combo(when, SWT.DROP_DOWN | SWT.READ_ONLY);
    exactness.setItems(Messages.untilDay, Messages.untilMonth, Messages.untilQuarter, Messages.untilHalfYear,
        Messages.untilYear);
    exactness.select(LastDay.endingOn(proposed).ordinal());
    AccessibleNames.set(exactness, Messages.exactness);
    exactness.addListener(SWT.Selection, event -> update());
    result = new Label(when, SWT.NONE);
    result.setFont(PlanFonts.CONTROL_BOLD.font());
    result.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    label(area, Messages.reason).setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
    reason.setFont(PlanFonts.CONTROL.font());
    GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
    tall.heightHint = 60;
    reason.setLayoutData(tall);
    AccessibleNames.set(reason, Messages.reason);
    reason.addListener(SWT.Modify, event -> update());
    WordsField.leaveByTab(reason);
    label(area, "");
    Label note = label(area, Messages.keepsOriginal);
    note.setForeground(PlanColors.TEXT_SECOND.color());
    GridData noteData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    noteData.widthHint = WIDTH;
    note.setLayoutData(noteData);
    return area;
  }

  private String original() {
    if (deadlines.size() > 1) {
      return Messages.bind(Messages.several, String.valueOf(deadlines.size()));
    }
    TimeExpression deadline = deadlines.get(0);
    String sentence = deadline.eContainer() instanceof Statement statement ? statement.getText() : "";
    String shown = sentence.length() > 120 ? sentence.substring(0, 120) + "…" : sentence;
    LocalDate due = Light.dueDate(deadline);
    return Messages.bind(Messages.originalOf,
        new Object[] {deadline.getQuote(), due == null ? "—" : due, shown}).replace("&", "&&");
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text);
    label.setFont(PlanFonts.CONTROL.font());
    return label;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    update();
    if (isProposed) {
      reason.setFocus();
    } else {
      field.setFocus();
    }
  }

  /** Another day is meant as it is; how exact it is follows from it until a person says otherwise. */
  private void dayChosen(LocalDate day) {
    if (exactness != null) {
      exactness.select(LastDay.endingOn(day).ordinal());
    }
    update();
  }

  private void update() {
    if (exactness == null || reason == null) {
      return;
    }
    chosen = LastDay.values()[exactness.getSelectionIndex()].of(field.day());
    words = reason.getText().strip();
    result.setText(chosen.equals(field.day()) ? "" : Messages.bind(Messages.untilAndIncluding, chosen));
    result.getParent().layout();
    boolean other = deadlines.stream().anyMatch(deadline -> !chosen.equals(Light.dueDate(deadline)));
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(other && !words.isEmpty() && field.isValid());
    }
  }
}
