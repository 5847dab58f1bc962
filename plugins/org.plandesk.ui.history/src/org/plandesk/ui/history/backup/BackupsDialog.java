// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.backup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.plandesk.store.PlanBackup;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.history.compare.ComparisonInput;
import org.plandesk.ui.history.compare.ComparisonWork;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.model.RevisionWords;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.KeptBackups;
import org.plandesk.ui.session.PlanSession;

/** Lists the kept versions of a plan file with what changed since; the differences come in one after the other. */
final class BackupsDialog extends TitleAreaDialog {

  /** Give the open plan the content of the chosen version. */
  static final int RESTORE = IDialogConstants.OK_ID;
  /** Show what differs. */
  static final int COMPARE = IDialogConstants.CLIENT_ID;

  private static final int TIME_WIDTH = 160;
  private static final int DIFFERENCE_WIDTH = 460;
  private static final int ROWS = 6;
  private static final int WIDTH = 720;

  private final PlanSession session;
  private final List<PlanBackup> backups;
  private final Map<PlanBackup, String> differences = new HashMap<>();
  private final Set<PlanBackup> unreadable = new HashSet<>();
  private RowTable<PlanBackup> table;
  private PlanBackup chosen;
  private ComparisonWork work;

  BackupsDialog(Shell parent, PlanSession session, List<PlanBackup> backups) {
    super(parent);
    this.session = session;
    this.backups = backups;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The version that was chosen when a button was pressed. */
  PlanBackup chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  /** Not as wide as the hint is long. */
  @Override
  protected Point getInitialSize() {
    return getShell().computeSize(WIDTH, SWT.DEFAULT, true);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.bind(Messages.heading, session.name()));
    setMessage(Messages.hint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
    table = new RowTable<>(area, PlanBackup.class, Messages.title, SWT.SINGLE | SWT.BORDER);
    table.column(Messages.savedAt, TIME_WIDTH, backup -> RevisionWords.exactTime(backup.savedAt()));
    table.column(Messages.difference, DIFFERENCE_WIDTH,
        backup -> differences.getOrDefault(backup, Messages.comparing));
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(SWT.DEFAULT, table.control().getHeaderHeight() + ROWS * table.control().getItemHeight())
        .applyTo(table.control());
    keep(area);
    table.setRows(backups);
    table.onOpen(backup -> close(backup, COMPARE));
    table.onChoose(this::enableButtons);
    compare(0);
    return area;
  }

  /** How many versions later saves keep. */
  private static void keep(Composite area) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    new Label(line, SWT.NONE).setText(Messages.keep);
    Spinner number = new Spinner(line, SWT.BORDER);
    number.setValues(KeptBackups.get(), 1, PlanFiles.MOST_BACKUPS, 0, 1, 10);
    AccessibleNames.set(number, Messages.keep);
    number.addListener(SWT.Selection, event -> KeptBackups.set(number.getSelection()));
  }

  /** Compares one version with the plan, then those that are older. */
  private void compare(int index) {
    if (index == backups.size()) {
      return;
    }
    PlanBackup backup = backups.get(index);
    work = new ComparisonWork(new ComparisonInput(new PlanState.Backup(backup), new PlanState.Open(session)), null,
        result -> {
          String total = result.model().total();
          show(backup, total.isEmpty() ? Messages.same : total);
          compare(index + 1);
        }, sentence -> {
          unreadable.add(backup);
          show(backup, sentence);
          compare(index + 1);
        });
    work.schedule();
  }

  private void show(PlanBackup backup, String difference) {
    differences.put(backup, difference);
    table.viewer().refresh(backup);
    enableButtons();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COMPARE, Messages.compare, false);
    createButton(parent, RESTORE, Messages.restore, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    table.choose(backups.getFirst());
    enableButtons();
  }

  private void enableButtons() {
    boolean readable = table.chosen().filter(backup -> !unreadable.contains(backup)).isPresent();
    for (int button : new int[] {COMPARE, RESTORE}) {
      if (getButton(button) != null) {
        getButton(button).setEnabled(readable);
      }
    }
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CANCEL_ID) {
      close(null, button);
    } else {
      close(table.chosen().orElseThrow(), button);
    }
  }

  private void close(PlanBackup backup, int code) {
    if (backup == null || !unreadable.contains(backup)) {
      chosen = backup;
      setReturnCode(code);
      close();
    }
  }

  @Override
  public boolean close() {
    work.forget();
    return super.close();
  }
}
