// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.export.timeline.ExportException;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.ui.editor.Overwriting;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.timeline.canvas.SceneFonts;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;
import org.plandesk.ui.timeline.paper.FileFormat;
import org.plandesk.ui.timeline.paper.TimelineFile;
import org.plandesk.ui.timeline.paper.TimelinePrinting;
import org.plandesk.ui.timeline.view.FilterChip;

/** Asks for a file or a printer and writes the line of time there in the background, while commands on the plans wait. */
final class PaperTools {

  /** Family of the jobs, for whoever waits for them. */
  static final Object FAMILY = new Object();

  /** What a job does with the index. */
  private interface Work {
    void run(TimelineIndex index) throws IOException, ExportException;
  }

  private final WindowTimeline window;
  private final TimelineCanvas canvas;

  PaperTools(WindowTimeline window, TimelineCanvas canvas) {
    this.window = window;
    this.canvas = canvas;
  }

  /** Exports the view, or everything that the filter lets through. */
  void export(boolean everything) {
    if (window.model().index() == null) {
      return;
    }
    FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
    dialog.setText(everything ? Messages.exportAll : Messages.exportView);
    FileFormat[] formats = FileFormat.values();
    dialog.setFilterExtensions(Stream.of(formats).map(format -> "*." + format.ending()).toArray(String[]::new));
    dialog.setFilterNames(new String[] {Messages.formatPdf, Messages.formatSvg, Messages.formatPng,
        Messages.formatXlsx, Messages.formatIcs});
    dialog.setFileName(title());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen);
      FileFormat format =
          FileFormat.of(file).orElse(formats[Math.clamp(dialog.getFilterIndex(), 0, formats.length - 1)]);
      Path target = format.ended(file);
      if (Overwriting.isAgreed(canvas.getShell(), file, target)) {
        export(everything, format, target);
      }
    }
  }

  /** Writes a file in the background. */
  void export(boolean everything, FileFormat format, Path file) {
    TimelineFile written = everything ? TimelineFile.everything(filterWords())
        : new TimelineFile(filterWords(), window.model().options(), canvas.viewport().withSelected(null));
    start(Messages.bind(Messages.exporting, file.getFileName()),
        index -> written.write(index, format, file));
  }

  /** Asks for a printer and prints everything that the filter lets through. */
  void print() {
    if (window.model().index() == null) {
      return;
    }
    PrintDialog dialog = new PrintDialog(canvas.getShell());
    dialog.setText(title());
    PrinterData data = new PrinterData();
    data.orientation = PrinterData.LANDSCAPE;
    dialog.setPrinterData(data);
    PrinterData chosen = dialog.open();
    if (chosen != null) {
      String title = title();
      String filter = filterWords();
      String family = SceneFonts.family();
      start(Messages.bind(Messages.printing, title), index -> {
        try {
          new TimelinePrinting(index, filter, family).print(chosen, title);
        } catch (SWTException | SWTError e) {
          throw new IOException(Messages.bind(Messages.printFailed, e.getLocalizedMessage()), e);
        }
      });
    }
  }

  private String title() {
    return window.shown().stream().map(PlanSession::name).map(name -> name.replaceAll("[\\\\/:*?\"<>|]", " "))
        .collect(Collectors.joining("、")) + " " + Messages.fileName;
  }

  /** What the filter leaves out, in words. */
  private String filterWords() {
    TimelineSettings settings = window.model().settings();
    List<String> words = FilterChip.of(settings.filter()).stream().map(ChipBar::words).collect(Collectors.toList());
    settings.filter().lights().stream().sorted().map(PlanLabels.current()::literal).forEach(words::add);
    return words.isEmpty() ? "" : Messages.filtered + String.join("、", words);
  }

  private void start(String name, Work work) {
    List<PlanSession> sessions = List.copyOf(window.shown());
    TimelineSettings settings = window.model().settings();
    Shell shell = canvas.getShell();
    Job job = new Job(name) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        String failure = BackgroundWork.reading(sessions, () -> work(work, sessions, settings));
        if (failure != null && !shell.isDisposed()) {
          shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
              MessageDialog.openError(shell, name, failure);
            }
          });
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY;
      }
    };
    job.setUser(true);
    job.schedule();
  }

  /** Does the work with an index of its own; the sentence that says what went wrong, null when nothing did. */
  private static String work(Work work, List<PlanSession> sessions, TimelineSettings settings) {
    try {
      work.run(TimelineIndex.of(Timeline.of(sessions.stream().map(PlanSession::plan).toList()), settings));
      return null;
    } catch (IOException | ExportException e) {
      ILog.of(PaperTools.class).warn("The line of time was not written", e);
      return e.getLocalizedMessage();
    }
  }
}
