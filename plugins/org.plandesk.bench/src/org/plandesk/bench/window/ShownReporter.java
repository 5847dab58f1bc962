// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.plandesk.ui.page.PlanPage;

/**
 * In a process that {@link StartBenchmark} has started: waits until the window has painted what it is waited for, writes
 * when that was and how much memory the process takes once it has come to rest, and ends the process. In every other
 * process it does nothing.
 *
 * <p>The platform runs it as a processor of its window model, before there is a window: so the first paint is seen, and
 * neither program has to look for anything again and again.
 */
public final class ShownReporter implements Listener {

  /** A part of the window that is lower or narrower shows no plan: it is a strip, a ruler or a field. */
  private static final int LEAST_LENGTH = 200;
  /** What is still going on after the first look, such as jobs that were put off, comes to its end meanwhile. */
  private static final int REST_MILLIS = 1500;

  private Display display;
  private Path report;
  private boolean withPlan;

  /** Called by the platform, on the user interface thread. */
  @Execute
  public void begin() {
    String wanted = System.getProperty(ChildProgram.SHOWN_REPORT);
    if (wanted != null) {
      report = Path.of(wanted);
      withPlan = Platform.getBundle("org.plandesk.app") != null;
      display = Display.getCurrent();
      display.addFilter(SWT.Paint, this);
    }
  }

  @Override
  public void handleEvent(Event event) {
    if (event.widget instanceof Control control && isWaitedFor(control)) {
      display.removeFilter(SWT.Paint, this);
      // Filters come before the listeners that paint: the time counts when these are through.
      display.asyncExec(() -> shown(System.currentTimeMillis()));
    }
  }

  private boolean isWaitedFor(Control control) {
    Point size = control.getSize();
    if (size.x < LEAST_LENGTH || size.y < LEAST_LENGTH) {
      return false;
    }
    // The empty workbench does not have the bundle of the page.
    return withPlan ? control.getParent() instanceof PlanPage : control instanceof Tree;
  }

  private void shown(long time) {
    display.timerExec(REST_MILLIS, () -> {
      System.gc();
      // The second collection finds what the first one's references have let go.
      System.gc();
      try {
        ChildProgram.report(report, time + " " + residentKilobytes());
        Runtime.getRuntime().halt(0);
      } catch (IOException e) {
        e.printStackTrace();
        Runtime.getRuntime().halt(1);
      }
    });
  }

  /** Only Linux tells it there. */
  private static long residentKilobytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
  }
}
