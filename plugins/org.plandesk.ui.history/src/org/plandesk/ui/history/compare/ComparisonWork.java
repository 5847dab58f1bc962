// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.history.model.ComparisonModel;

/** Reads two states and compares them in the background. Made on the user interface thread, where its result is handed on. */
public final class ComparisonWork extends Job {

  private static final int READING = 40;
  private static final int COMPARING = 20;

  /**
   * What came of it.
   *
   * @param old the earlier state
   * @param model the comparison as it is shown
   */
  public record Result(Plan old, ComparisonModel model) {
  }

  private final Plan known;
  private final ComparisonInput input;
  private final Consumer<Result> done;
  private final Consumer<String> failed;
  private final Display display = Display.getCurrent();
  private volatile boolean forgotten;

  /**
   * @param known the earlier state when it was read already, else null
   * @param failed gets one sentence for the user
   */
  public ComparisonWork(ComparisonInput input, Plan known, Consumer<Result> done, Consumer<String> failed) {
    super(Messages.comparing);
    this.input = input;
    this.known = known;
    this.done = done;
    this.failed = failed;
    setPriority(SHORT);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, Messages.comparing, 2 * READING + COMPARING);
    try {
      Plan old = known == null ? input.old().read(progress.split(READING)) : known;
      progress.setWorkRemaining(READING + COMPARING);
      Plan current = input.current().read(progress.split(READING));
      progress.split(COMPARING);
      Result result = new Result(old, new ComparisonModel(PlanComparison.of(old, current)));
      hand(() -> done.accept(result));
    } catch (OperationCanceledException e) {
      hand(() -> failed.accept(Messages.cancelled));
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      ILog.of(ComparisonWork.class).info(e.getMessage(), e);
      hand(() -> failed.accept(e.getLocalizedMessage()));
    }
    return Status.OK_STATUS;
  }

  /** Nobody waits for the result any more. */
  public void forget() {
    forgotten = true;
    cancel();
  }

  private void hand(Runnable what) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!forgotten) {
          what.run();
        }
      });
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == PlanReading.FAMILY;
  }
}
