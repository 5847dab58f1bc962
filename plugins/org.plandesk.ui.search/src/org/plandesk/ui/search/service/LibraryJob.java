// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanSearch;

/** Takes the plans of a folder into the index; shown in the progress of the window, where it can be cancelled. */
final class LibraryJob extends Job {

  private final PlanSearch search;
  private final Path folder;
  private final Consumer<UnreadFile> unread;

  /** @param unread told of files that cannot be read, on any thread */
  LibraryJob(PlanSearch search, Path folder, Consumer<UnreadFile> unread) {
    super(Messages.bind(Messages.libraryJob, folder.getFileName()));
    this.search = search;
    this.folder = folder;
    this.unread = unread;
    setPriority(LONG);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      List<Path> files = LibraryFiles.of(folder, monitor::isCanceled);
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, files.size()));
      search.indexLibrary(folder, files, new LibraryReader(monitor::isCanceled), new LibraryMonitor() {
        @Override
        public void indexed(int done, int all, Path file) {
          progress.setWorkRemaining(Math.max(1, all - done));
          progress.subTask(Messages.bind(Messages.libraryFile, new Object[] {done, all, file.getFileName()}));
          progress.worked(1);
        }

        @Override
        public void failed(Path file, String sentence) {
          unread.accept(new UnreadFile(file, sentence));
          ILog.of(LibraryJob.class).warn(Messages.bind(Messages.libraryFailed, file, sentence));
        }

        @Override
        public boolean isCancelled() {
          return monitor.isCanceled();
        }
      }).get();
      return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    } catch (IOException e) {
      ILog.of(LibraryJob.class).warn(Messages.bind(Messages.libraryUnreadable, folder), e);
      return Status.OK_STATUS;
    } catch (InterruptedException | CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (ExecutionException e) {
      return Status.error(Messages.bind(Messages.libraryUnreadable, folder), e.getCause());
    }
  }
}
