// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.bench.Median;
import org.plandesk.ui.history.HistoryView;
import org.plandesk.ui.session.PlanSessions;

/**
 * In a process that {@link HistoryViewBenchmark} has started: waits until the plan is shown and nothing runs in the background any more,
 * opens 历史 and comparisons again and again, writes how long they took, and ends the process. In every other process it does nothing.
 */
public final class HistoryViewReporter {

  private static final String COMPARE = "org.plandesk.ui.history.compare";
  private static final int LOOK_MILLIS = 500;
  /** Jobs that were put off begin within less time. */
  private static final int LOOKS_AT_REST = 8;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 5;
  private static final long BETWEEN_NANOS = 700_000_000L;
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final double NANOS_PER_MILLI = 1e6;

  private Display display;
  private Path report;
  private int atRest;

  /** Called by the platform, on the user interface thread, before there is a window. */
  @Execute
  public void begin() {
    String wanted = System.getProperty(ChildProgram.HISTORY_REPORT);
    if (wanted != null) {
      report = Path.of(wanted);
      display = Display.getCurrent();
      display.timerExec(LOOK_MILLIS, this::look);
    }
  }

  private void look() {
    boolean ready = PlatformUI.isWorkbenchRunning()
        && PlanSessions.of(PlatformUI.getWorkbench()).active().isPresent() && Job.getJobManager().isIdle();
    atRest = ready ? atRest + 1 : 0;
    if (atRest < LOOKS_AT_REST) {
      display.timerExec(LOOK_MILLIS, this::look);
      return;
    }
    try {
      ChildProgram.report(report, measure());
      Runtime.getRuntime().halt(0);
    } catch (IOException | CommandException | WorkbenchException | RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private String measure() throws CommandException, WorkbenchException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    List<Double> views = new ArrayList<>();
    for (int round = 0; round < 1 + ROUNDS; round++) {
      views.add(time(() -> page.showView(HistoryView.ID)));
      rest();
      if (round < ROUNDS) {
        page.hideView(page.findView(HistoryView.ID));
        rest();
      }
    }
    IHandlerService commands = PlatformUI.getWorkbench().getService(IHandlerService.class);
    List<Double> comparisons = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      comparisons.add(time(() -> commands.executeCommand(COMPARE, null)));
      rest();
      page.closeEditor(page.getActiveEditor(), false);
      rest();
    }
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", views.getFirst(), Median.of(views.subList(1, views.size())),
        Median.of(comparisons.subList(WARM_UP, comparisons.size())));
  }

  /** What opens something with a table of its own. */
  private interface Opening {
    void run() throws CommandException, WorkbenchException;
  }

  /** Measures until a table that was not there before has rows, and all is painted. */
  private double time(Opening opening) throws CommandException, WorkbenchException {
    Set<Table> before = tables();
    long start = System.nanoTime();
    opening.run();
    while (tables().stream().allMatch(before::contains)) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new IllegalStateException("No table with rows came");
      }
    }
    display.update();
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** The visible tables that have rows. */
  private Set<Table> tables() {
    Set<Table> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Shell shell : display.getShells()) {
      collect(shell, found);
    }
    return found;
  }

  private static void collect(Composite top, Set<Table> found) {
    for (Control child : top.getChildren()) {
      if (child instanceof Table table && table.getItemCount() > 0 && table.isVisible()) {
        found.add(table);
      } else if (child instanceof Composite composite) {
        collect(composite, found);
      }
    }
  }

  /** Lets the window do what it does later. */
  private void rest() {
    long end = System.nanoTime() + BETWEEN_NANOS;
    while (System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }
}
