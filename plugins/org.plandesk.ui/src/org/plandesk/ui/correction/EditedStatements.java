// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.edit.Recognition;
import org.plandesk.importer.edit.StatementRecognizer;
import org.plandesk.importer.edit.StatementRecognizer.Excerpt;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.FollowUpCommand;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.session.PlanSession;

/**
 * Lets edited sentences be recognised again once the typing rests: in the background, as a part of the undo step that edited
 * them. User interface thread only.
 */
public final class EditedStatements {

  private static final int REST_MILLIS = 700;
  private static final int SLICE = 50;

  private final PlanSession session;
  private final Display display = Display.getCurrent();
  private final Runnable rested = this::read;
  private Set<Statement> edited = new LinkedHashSet<>();
  private StatementRecognizer recognizer;

  private EditedStatements(PlanSession session) {
    this.session = session;
  }

  /** Recognises what is edited in a plan, as long as it is open. */
  public static void watch(PlanSession session) {
    session.setRewording(new EditedStatements(session)::edited);
  }

  private void edited(Collection<Statement> statements) {
    edited.addAll(statements);
    display.timerExec(REST_MILLIS, rested);
  }

  private void read() {
    Set<Statement> statements = edited;
    edited = new LinkedHashSet<>();
    Job job = new Job(Messages.recognizing) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        List<Excerpt> excerpts;
        try {
          excerpts = session.read(() -> StatementRecognizer.excerpts(statements, session::giveWay));
        } catch (CancellationException e) {
          if (!display.isDisposed()) {
            display.asyncExec(() -> edited(statements));
          }
          return Status.CANCEL_STATUS;
        }
        List<Recognition> found = new ArrayList<>();
        excerpts.forEach(excerpt -> found.add(recognizer().recognize(excerpt)));
        if (!found.isEmpty() && !display.isDisposed()) {
          display.asyncExec(() -> takeOver(found));
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == PlanReading.FAMILY;
      }
    };
    job.setSystem(true);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  /** Made at the first edit: the names of units are read from files. */
  private synchronized StatementRecognizer recognizer() {
    if (recognizer == null) {
      recognizer = new StatementRecognizer(UnitDictionary.ofUser());
    }
    return recognizer;
  }

  /** Takes some over and comes back for the rest: after a replacement all over the plan there are thousands. */
  private void takeOver(List<Recognition> found) {
    List<FollowUpCommand> commands = new ArrayList<>();
    int taken = 0;
    while (taken < found.size() && commands.size() < SLICE) {
      found.get(taken++).command().ifPresent(commands::add);
    }
    if (!commands.isEmpty()) {
      session.commandStack().execute(FollowUpCommand.all(commands));
    }
    List<Recognition> rest = found.subList(taken, found.size());
    if (!rest.isEmpty() && !display.isDisposed()) {
      display.asyncExec(() -> takeOver(rest));
    }
  }
}
