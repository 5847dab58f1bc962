// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.bench.Median;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.search.PlanAccess;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchResult;
import org.plandesk.search.SearchSettings;
import org.plandesk.ui.search.list.ResultList;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.service.SearchRunner;

/** Types words of the sample plan letter by letter, waits for each painted list, and reports what that took. */
public final class TypingApplication implements IApplication {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final int WARM_UP = 60;
  private static final int WORDS = 120;
  private static final int LONGEST = 4;

  private final List<Double> painted = new ArrayList<>();
  private final List<Double> searched = new ArrayList<>();
  private Display display;
  private SearchModel model;
  private boolean listPainted;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    context.applicationRunning();
    Plan plan = SampleDocument.propose(ImportMonitor.NONE).plan();
    display = new Display();
    try (PlanSearch search = PlanSearch.open(SearchSettings.inMemory());
        SearchRunner runner = new SearchRunner(search, display)) {
      search.follow("sample:", "sample", plan, PlanAccess.DIRECT);
      search.whenUpToDate().get();
      model = new SearchModel(runner);
      show();
      List<String> words = words(plan);
      for (int i = 0; i < words.size(); i++) {
        for (int length = 1; length <= words.get(i).length(); length++) {
          type(words.get(i).substring(0, length), i >= WARM_UP);
        }
      }
      ChildProgram.report(Path.of(System.getProperty(ChildProgram.FIGURES_REPORT)), String.format(Locale.ROOT,
          "%.3f %.3f", Median.share(painted, 0.95), Median.share(searched, 0.95)));
    } finally {
      display.dispose();
    }
    return EXIT_OK;
  }

  @Override
  public void stop() {
    // Ends by itself.
  }

  private void show() {
    Shell shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setBounds(0, 0, 660, 800);
    ResultList list = new ResultList(shell, model, new ResultList.Owner() {
      @Override
      public void open(SearchHit hit) {
        // nobody opens anything
      }

      @Override
      public void toBox() {
        // there is none
      }
    });
    list.addListener(SWT.Paint, event -> listPainted = true);
    model.addListener(new SearchModel.Listener() {
      @Override
      public void resultChanged() {
        listPainted = false;
        list.refresh();
        list.redraw();
      }

      @Override
      public void hitChanged(boolean chosen) {
        // is painted with the list
      }
    });
    shell.open();
  }

  /** Words from all over the plan: the beginnings of its statements, a few letters further each time. */
  private static List<String> words(Plan plan) {
    List<String> words = new ArrayList<>();
    var statements = Plans.statements(plan);
    for (int i = 0; words.size() < WARM_UP + WORDS && i < statements.size(); i++) {
      String text = statements.get(i).getText();
      int from = i % Math.max(1, text.length() - LONGEST);
      words.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
    }
    return words;
  }

  private void type(String text, boolean keep) {
    long start = System.nanoTime();
    listPainted = false;
    model.setText(text);
    while (model.isSearching() || !listPainted) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new IllegalStateException("Nothing was painted for " + text);
      }
    }
    if (keep) {
      painted.add((System.nanoTime() - start) / NANOS_PER_MILLI);
      searched.add(model.result().map(SearchResult::took).map(took -> took.toNanos() / NANOS_PER_MILLI).orElse(0.0));
    }
  }
}
