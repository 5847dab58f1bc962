// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.compare.PlanComparison;
import org.plandesk.export.ExportFile;
import org.plandesk.export.revision.Reasons;
import org.plandesk.export.revision.Remarks;
import org.plandesk.export.revision.RevisionTable;
import org.plandesk.export.revision.RevisionTableFormat;
import org.plandesk.history.PlanHistory;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.Overwriting;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.editor.WrittenFile;

/** Writes 修订对照表 of two states: asks where, then reads, compares and writes in the background. */
public final class RevisionTableExport {

  private final Shell shell;
  private final ComparisonInput input;

  /** @param input both states */
  public RevisionTableExport(Shell shell, ComparisonInput input) {
    this.shell = shell;
    this.input = input;
  }

  /** Asks for the file and starts. */
  public void run() {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.revisionTable);
    RevisionTableFormat[] formats = RevisionTableFormat.values();
    String[] endings = Arrays.stream(formats).map(format -> "*." + format.extension()).toArray(String[]::new);
    dialog.setFilterExtensions(new String[] {endings[0], endings[1], endings[0], endings[1]});
    dialog.setFilterNames(
        new String[] {Messages.filterDocx, Messages.filterXlsx, Messages.filterDocxRemarks,
            Messages.filterXlsxRemarks});
    Optional<Path> plan = input.current().file().or(input.old()::file);
    plan.ifPresent(file -> dialog.setFilterPath(String.valueOf(file.toAbsolutePath().getParent())));
    dialog.setFileName(plan.map(file -> stem(file) + " ").orElse("") + Messages.tableFile + "."
        + formats[0].extension());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen);
      Optional<RevisionTableFormat> named = RevisionTableFormat.of(file);
      int filter = Math.max(0, dialog.getFilterIndex());
      RevisionTableFormat format = named.orElse(formats[filter % formats.length]);
      Path target = named.isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
      if (Overwriting.isAgreed(shell, file, target)) {
        write(target, format, filter >= formats.length);
      }
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Writes in the background; a dialog tells that it is done, or what went wrong.
   *
   * @param withRemarks whether the last column lists what reviewers said
   */
  void write(Path file, RevisionTableFormat format, boolean withRemarks) {
    Display display = shell.getDisplay();
    Job job = new Job(Messages.bind(Messages.writing, file.getFileName())) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          RevisionTable table = table(SubMonitor.convert(monitor, 4), withRemarks);
          ExportFile.write(file, out -> format.write(table, out));
          display.asyncExec(() -> WrittenFile.tell(shell, Messages.revisionTable, file));
          return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
          return Status.CANCEL_STATUS;
        } catch (IOException e) {
          display.asyncExec(() -> tell(Messages.bind(Messages.notWritten, file, e.getLocalizedMessage())));
          return Status.CANCEL_STATUS;
        }
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == PlanReading.FAMILY;
      }
    };
    job.setUser(true);
    job.schedule();
  }

  private RevisionTable table(SubMonitor progress, boolean withRemarks) throws IOException {
    Plan old = input.old().read(progress.split(1));
    Plan current = input.current().read(progress.split(1));
    Map<String, List<String>> reasons = reasons(progress.split(1));
    PlanComparison comparison = PlanComparison.of(old, current);
    progress.split(1);
    String title = current.getTitle() == null ? old.getTitle() : current.getTitle();
    return RevisionTable.of(comparison, title, input.old().documentName(), input.current().documentName(),
        Reasons.recorded(old, current, reasons), withRemarks ? Remarks.of(current) : Remarks.none());
  }

  /** What the revisions between both states say, when both are of one history. */
  private Map<String, List<String>> reasons(IProgressMonitor monitor) throws IOException {
    if (!(input.old() instanceof PlanState.Recorded from) || !input.old().file().equals(input.current().file())) {
      return Map.of();
    }
    PlanHistory history = PlanHistory.of(from.planFile());
    return history.reasons(from.revision(),
        input.current() instanceof PlanState.Recorded to ? Optional.of(to.revision()) : Optional.empty(),
        monitor::isCanceled);
  }

  private void tell(String sentence) {
    if (!shell.isDisposed()) {
      MessageDialog.openError(shell, Messages.revisionTable, sentence);
    }
  }
}
