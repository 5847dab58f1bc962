// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.plandesk.bench.Median;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PlanPage;

/** Shows a long plan on the page and in a text widget, scrolls and types in both, and reports what that took. */
public final class ScrollApplication implements IApplication {

  /** How many times the text of the sample. */
  static final int TIMES = 20;

  private static final int ROUNDS = 5;
  /** The height of a line of the page. */
  private static final int LINE = 24;
  private static final int LINES_A_NOTCH = 3;
  private static final char TYPED = '字';

  @Override
  public Object start(IApplicationContext context) throws Exception {
    context.applicationRunning();
    String words = (SampleDocument.source().text() + "\n").repeat(TIMES);
    Plan plan = new DocumentImporter().propose(SourceText.of("many.txt", words), ImportMonitor.NONE).plan();
    Display display = new Display();
    try (ScrolledWindow page = new ScrolledWindow(display);
        ScrolledWindow text = new ScrolledWindow(display);
        ScrolledWindow typedPage = new ScrolledWindow(display);
        ScrolledWindow typedText = new ScrolledWindow(display)) {
      page(page, plan);
      text(text, words);
      typedPage(typedPage, plan);
      typedText(typedText, words);
      // In turn, so that whatever else the machine does meets both alike; the first round warms up.
      for (int round = 0; round <= ROUNDS; round++) {
        page.measure(round > 0);
        text.measure(round > 0);
        typedPage.measure(round > 0);
        typedText.measure(round > 0);
      }
      ChildProgram.report(Path.of(System.getProperty(ChildProgram.FIGURES_REPORT)),
          line(page, text, typedPage, typedText));
    } finally {
      display.dispose();
    }
    return EXIT_OK;
  }

  @Override
  public void stop() {
    // Ends by itself.
  }

  private static void page(ScrolledWindow window, Plan plan) {
    PlanPage page = new PlanPage(window.shell());
    Control surface = largest(page);
    window.show(surface, filled -> page.setPlan(filled ? plan : null), notches -> {
      Event event = new Event();
      event.count = -notches * LINES_A_NOTCH;
      surface.notifyListeners(SWT.MouseVerticalWheel, event);
    });
  }

  private static void text(ScrolledWindow window, String words) {
    StyledText text = new StyledText(window.shell(), SWT.V_SCROLL | SWT.WRAP | SWT.DOUBLE_BUFFERED);
    text.setFont(PlanFonts.TEXT.font());
    text.setLineSpacing(Math.max(0, LINE - text.getLineHeight()));
    window.show(text, filled -> text.setText(filled ? words : ""),
        notches -> text.setTopPixel(text.getTopPixel() + notches * LINES_A_NOTCH * LINE));
  }

  /** A frame of this one is a key typed into a sentence in the middle of the plan. */
  private static void typedPage(ScrolledWindow window, Plan plan) {
    PlanPage page = new PlanPage(window.shell());
    page.setEditing(new BasicCommandStack(), statement -> {
    });
    Control surface = largest(page);
    List<Statement> statements = Plans.statements(plan);
    window.show(surface, filled -> {
      page.setPlan(filled ? plan : null);
      if (filled) {
        page.reveal(statements.get(statements.size() / 2));
      }
    }, notches -> {
      Event event = new Event();
      event.character = TYPED;
      surface.notifyListeners(SWT.KeyDown, event);
    });
  }

  private static void typedText(ScrolledWindow window, String words) {
    StyledText text = new StyledText(window.shell(), SWT.V_SCROLL | SWT.WRAP | SWT.DOUBLE_BUFFERED);
    text.setFont(PlanFonts.TEXT.font());
    window.show(text, filled -> {
      text.setText(filled ? words : "");
      text.setCaretOffset(words.length() / 2);
      text.showSelection();
    }, notches -> text.insert(String.valueOf(TYPED)));
  }

  /** The part of the page that scrolls: the one canvas that takes what room there is in both directions. */
  static Control largest(Composite page) {
    page.getShell().layout(true, true);
    Control largest = null;
    for (Control child : page.getChildren()) {
      if (child instanceof Canvas && (largest == null || area(child) > area(largest))) {
        largest = child;
      }
    }
    return largest;
  }

  private static long area(Control control) {
    return (long) control.getSize().x * control.getSize().y;
  }

  private static String line(ScrolledWindow... windows) {
    List<String> figures = new ArrayList<>();
    for (ScrolledWindow window : windows) {
      figures.add(String.format(Locale.ROOT, "%.3f", Median.of(window.firstPaints())));
      figures.add(String.format(Locale.ROOT, "%.3f", Median.share(window.frames(), 0.95)));
      figures.add(String.format(Locale.ROOT, "%.3f", Median.share(window.intervals(), 0.95)));
    }
    return String.join(" ", figures);
  }
}
