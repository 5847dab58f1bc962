// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plandesk.store.PlanFiles;
import org.plandesk.store.journal.PlanJournal;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.store.journal.UnsavedOrigin;

/**
 * Keeps the unsaved edits of a session on disk. A disk that does not take them is no reason to stop working: the log tells of
 * it once, and nothing more is kept. Calls come while the session's lock is held.
 */
final class SessionJournal {

  /** The state to start from is kept once the window has come to rest. */
  private static final int REST_MILLIS = 1500;

  private final PlanFiles files = new PlanFiles();
  private final PlanSession session;
  private final Path root;
  private PlanJournal journal;
  private boolean ended;
  /** Whether the state that edits are kept from may be another than the one that counts as saved, as after a save that failed. */
  private boolean saving;
  private boolean begunAnew;

  /** @param root folder of all journals */
  SessionJournal(Path root, PlanSession session) {
    this.root = root;
    this.session = session;
    if (session.origin() != PlanOrigin.ORIGINAL) {
      // Before the first key, which must not wait for the disk.
      keep(REST_MILLIS, () -> {});
    }
  }

  /**
   * Keeps the plan as it is, in a job.
   *
   * @param kept run when it is kept
   */
  void keep(long delay, Runnable kept) {
    Job job = new Job(session.name()) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        session.read(() -> {
          guarded(() -> {
            begin();
            kept.run();
          });
          return null;
        });
        return Status.OK_STATUS;
      }
    };
    job.setSystem(true);
    job.schedule(delay);
  }

  /** Before a command changes the plan. */
  void beforeEdit() {
    guarded(() -> {
      begin();
      journal.listen();
    });
  }

  /**
   * After a command changed the plan.
   *
   * @param asSaved whether the plan is again what was saved last, or what it was at first
   */
  void afterEdit(boolean asSaved) {
    guarded(() -> {
      journal.commit();
      if (asSaved && !saving) {
        journal.forget();
      }
    });
  }

  /** Keeps what is typed in fields and is no command yet; empty when nothing is left. */
  void keepTyped(List<TypedWords> typed) {
    if (journal != null || !typed.isEmpty()) {
      guarded(() -> {
        begin();
        journal.keepTyped(typed);
      });
    }
  }

  /** How far edits are kept, for a save that takes the plan down now. */
  long position() {
    saving = true;
    begunAnew = false;
    return journal == null ? 0 : journal.position();
  }

  /**
   * After the plan was written to a file.
   *
   * @param content of the file, which holds what was edited before the plan was taken down
   * @param since the {@link #position} of then
   */
  void saved(Path file, byte[] content, long since) {
    if (journal == null) {
      return;
    }
    if (ended) {
      // The file holds more than what was kept.
      close();
      return;
    }
    try {
      journal.begin(content, new UnsavedOrigin(session.name(), Optional.of(file), false), since);
      begunAnew = true;
    } catch (IOException | RuntimeException e) {
      warn("are still kept from the state before", e);
    }
  }

  /** After a save, once the state in the file counts as the saved one. */
  void endSaving() {
    saving = saving && !begunAnew;
  }

  /** The session ends properly: nothing is left to be found, and nothing more is kept. */
  void close() {
    ended = true;
    if (journal == null) {
      return;
    }
    try {
      journal.close();
      journal = null;
    } catch (IOException e) {
      warn("cannot be deleted", e);
    }
  }

  private void begin() throws IOException {
    if (journal == null) {
      journal = new PlanJournal(root, session.plan());
    }
    if (!journal.hasBegun()) {
      Optional<Path> file = session.file();
      byte[] content = file.isPresent() && !files.changedOnDisk(session.plan()) ? Files.readAllBytes(file.get())
          : files.content(session.plan());
      journal.begin(content, new UnsavedOrigin(session.name(), file, session.origin() == PlanOrigin.UNSAVED));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guarded(Step step) {
    if (ended) {
      return;
    }
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      ended = true;
      warn("are not kept", e);
    }
  }

  private void warn(String what, Exception e) {
    ILog.of(SessionJournal.class).warn("Unsaved edits of " + session.name() + ' ' + what, e);
  }
}
