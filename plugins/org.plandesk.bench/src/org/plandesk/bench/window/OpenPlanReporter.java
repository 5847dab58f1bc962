// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.plandesk.bench.Median;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.ui.page.PageEdit;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * In a process that {@link OpenPlanBenchmark} has started: waits until the plan is shown and nothing runs in the background any
 * more, edits it as keys and menus do, writes how much memory is in use and how long each edit took before the next key, and ends the
 * process. In every other process it does nothing.
 */
public final class OpenPlanReporter {

  /** What is measured, in the order of the report. */
  static final List<String> EDITS =
      List.of("typing a character", "Enter", "undo of Enter", "a new heading", "undo of a heading");

  private static final int LOOK_MILLIS = 500;
  /** Jobs that were put off begin within less time. */
  private static final int LOOKS_AT_REST = 8;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 3;
  private static final long BETWEEN_NANOS = 400_000_000L;
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<List<Double>> millis = new ArrayList<>();
  private Display display;
  private Path report;
  private int atRest;

  /** Called by the platform, on the user interface thread, before there is a window. */
  @Execute
  public void begin() {
    String wanted = System.getProperty(ChildProgram.OPEN_REPORT);
    if (wanted != null) {
      report = Path.of(wanted);
      display = Display.getCurrent();
      EDITS.forEach(edit -> millis.add(new ArrayList<>()));
      display.timerExec(LOOK_MILLIS, this::look);
    }
  }

  private void look() {
    PlanPage page = PlatformUI.isWorkbenchRunning() ? page() : null;
    atRest = page != null && Job.getJobManager().isIdle() ? atRest + 1 : 0;
    if (atRest < LOOKS_AT_REST) {
      display.timerExec(LOOK_MILLIS, this::look);
      return;
    }
    try {
      StringBuilder line = new StringBuilder().append(used());
      measure(page, PlanSessions.of(PlatformUI.getWorkbench()).active().orElseThrow());
      millis.forEach(each -> line.append(String.format(Locale.ROOT, " %.3f", Median.of(each))));
      // Nothing is to be left of it that the next start would offer.
      PlanSessions sessions = PlanSessions.of(PlatformUI.getWorkbench());
      sessions.active().ifPresent(sessions::close);
      ChildProgram.report(report, line.toString());
      Runtime.getRuntime().halt(0);
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  /** The memory in use after collections, in bytes. */
  static long used() {
    // Later collections find what the references of the first have let go.
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private PlanPage page() {
    for (Shell shell : display.getShells()) {
      PlanPage found = page(shell);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static PlanPage page(Control control) {
    if (control instanceof PlanPage page && page.isEdited() && page.isVisible()) {
      return page;
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        PlanPage found = page(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void measure(PlanPage page, PlanSession session) {
    Control surface = ScrollApplication.largest(page);
    List<Statement> statements = Plans.statements(session.plan());
    Random random = new Random(ROUNDS);
    surface.setFocus();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      page.reveal(statements.get(random.nextInt(statements.size())));
      rest();
      boolean counts = round >= WARM_UP;
      time(0, counts, () -> key(surface, '字', 0));
      rest();
      time(1, counts, () -> key(surface, SWT.CR, SWT.CR));
      rest();
      time(2, counts, session.commandStack()::undo);
      rest();
      time(3, counts, () -> page.run(PageEdit.NEW_HEADING));
      rest();
      time(4, counts, session.commandStack()::undo);
    }
  }

  private static void key(Control surface, char character, int code) {
    Event event = new Event();
    event.character = character;
    event.keyCode = code;
    surface.notifyListeners(SWT.KeyDown, event);
  }

  /** Measures an edit until the next key could be taken; what it puts off and painting come after that. */
  private void time(int which, boolean counts, Runnable edit) {
    long start = System.nanoTime();
    edit.run();
    if (counts) {
      millis.get(which).add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }
  }

  /** Lets the window do what it does later, such as painting. */
  private void rest() {
    long end = System.nanoTime() + BETWEEN_NANOS;
    while (System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }
}
