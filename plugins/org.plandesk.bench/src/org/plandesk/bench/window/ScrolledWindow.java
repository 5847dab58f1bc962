// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A window with one surface that scrolls, and the times it takes: from filling it to its first paint, and for each frame
 * the work of scrolling and painting, and the time from asking until it is painted. User interface thread only.
 */
final class ScrolledWindow implements AutoCloseable {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final int FRAMES = 240;
  /** A run over pages follows each run over lines. */
  private static final int RUN = 40;
  private static final int NOTCHES_A_PAGE = 10;

  private final Display display;
  private final Shell shell;
  private final List<Double> firstPaints = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();
  private final List<Double> intervals = new ArrayList<>();
  private Control surface;
  private Consumer<Boolean> fill;
  private IntConsumer scroll;
  private Listener paintBegins;
  private long paintStart;
  private long paintTime;
  private int paints;

  ScrolledWindow(Display display) {
    this.display = display;
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setBounds(0, 0, 900, 800);
  }

  /** Where the surface is to be made. */
  Shell shell() {
    return shell;
  }

  /**
   * Takes the surface.
   *
   * @param filling fills it, or empties it
   * @param scrolling scrolls it by notches of the mouse's wheel, down when positive
   */
  void show(Control control, Consumer<Boolean> filling, IntConsumer scrolling) {
    surface = control;
    fill = filling;
    scroll = scrolling;
    paintBegins = event -> begins(event);
    // Filters come first of all listeners, and the one added last comes last.
    display.addFilter(SWT.Paint, paintBegins);
    surface.addListener(SWT.Paint, event -> ends());
  }

  private void begins(Event event) {
    if (event.widget == surface) {
      paintStart = System.nanoTime();
    }
  }

  private void ends() {
    paintTime += System.nanoTime() - paintStart;
    paints++;
  }

  /** Opens the window, fills it, scrolls it down, up and down again, empties and hides it; keeps the times if asked to. */
  void measure(boolean keep) {
    shell.open();
    rest();
    long start = System.nanoTime();
    paints = 0;
    fill.accept(Boolean.TRUE);
    awaitPaint();
    double firstPaint = (System.nanoTime() - start) / NANOS_PER_MILLI;
    rest();
    if (keep) {
      firstPaints.add(firstPaint);
    }
    for (int i = 0; i < FRAMES; i++) {
      int notches = i / RUN % 2 == 0 ? 1 : NOTCHES_A_PAGE;
      frame(i / RUN % 3 == 2 ? -notches : notches, keep);
    }
    fill.accept(Boolean.FALSE);
    shell.setVisible(false);
    rest();
  }

  private void frame(int notches, boolean keep) {
    paints = 0;
    paintTime = 0;
    long start = System.nanoTime();
    scroll.accept(notches);
    long scrolled = System.nanoTime() - start;
    awaitPaint();
    if (keep) {
      frames.add((scrolled + paintTime) / NANOS_PER_MILLI);
      intervals.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }
  }

  private void awaitPaint() {
    long start = System.nanoTime();
    while (paints == 0) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new IllegalStateException("Nothing was painted");
      }
    }
  }

  /** Lets everything happen that is due. */
  private void rest() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  /** Milliseconds from filling to the first paint. */
  List<Double> firstPaints() {
    return firstPaints;
  }

  /** Milliseconds of work for each frame. */
  List<Double> frames() {
    return frames;
  }

  /** Milliseconds from asking for each frame until it was painted, with what the system waits for in between. */
  List<Double> intervals() {
    return intervals;
  }

  @Override
  public void close() {
    if (paintBegins != null) {
      display.removeFilter(SWT.Paint, paintBegins);
    }
    shell.dispose();
  }
}
