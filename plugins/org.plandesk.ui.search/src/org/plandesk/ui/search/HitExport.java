// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.plandesk.export.ExportFile;
import org.plandesk.export.table.TableFormat;
import org.plandesk.search.SearchQuery;
import org.plandesk.ui.editor.Overwriting;
import org.plandesk.ui.search.model.HitTable;
import org.plandesk.ui.search.service.SearchService;

/** Writes all hits of a query into a file: asks where, searches and writes in the background. */
final class HitExport {

  /** More hits than this make no list that anybody reads. */
  private static final int MOST = 100_000;

  private final Shell shell;
  private final SearchService service;
  private final SearchQuery query;

  HitExport(IWorkbenchPartSite site, SearchQuery query) {
    this.shell = site.getShell();
    this.service = SearchService.of(site);
    this.query = query.withLimit(MOST).withFacets(false);
  }

  /** Asks for the file and starts. */
  void run() {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.exportTitle);
    dialog.setFilterExtensions(
        Arrays.stream(TableFormat.values()).map(format -> "*." + format.extension()).toArray(String[]::new));
    dialog.setFilterNames(
        new String[] {Messages.exportFilterXlsx, Messages.exportFilterCsv, Messages.exportFilterDocx});
    dialog.setFileName(Messages.exportName + "." + TableFormat.XLSX.extension());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen);
      Optional<TableFormat> named = TableFormat.of(file);
      TableFormat format = named.orElse(TableFormat.values()[Math.max(0, dialog.getFilterIndex())]);
      Path target = named.isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
      if (Overwriting.isAgreed(shell, file, target)) {
        start(target, format);
      }
    }
  }

  private void start(Path file, TableFormat format) {
    Job job = Job.create(Messages.bind(Messages.exportJob, file.getFileName()), monitor -> {
      try {
        write(file, format);
        return Status.OK_STATUS;
      } catch (IOException e) {
        tell(Messages.bind(Messages.exportFailed, file, e.getLocalizedMessage()));
        return Status.CANCEL_STATUS;
      }
    });
    job.setUser(true);
    job.schedule();
  }

  private void write(Path file, TableFormat format) throws IOException {
    var table = HitTable.of(Messages.exportName, service.searchNow(query).hits());
    ExportFile.<RuntimeException>write(file, out -> format.write(table, out));
  }

  private void tell(String sentence) {
    if (!shell.isDisposed()) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          MessageDialog.open(MessageDialog.ERROR, shell, Messages.exportTitle, sentence, 0, Messages.ok);
        }
      });
    }
  }
}
