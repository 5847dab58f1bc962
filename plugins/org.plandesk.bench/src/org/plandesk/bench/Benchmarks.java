// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plandesk.bench.engine.CheckBenchmark;
import org.plandesk.bench.engine.CompareBenchmark;
import org.plandesk.bench.engine.DocumentBenchmark;
import org.plandesk.bench.engine.HistoryBenchmark;
import org.plandesk.bench.engine.ImportBenchmark;
import org.plandesk.bench.engine.StoreBenchmark;
import org.plandesk.bench.engine.TimelineBenchmark;
import org.plandesk.bench.search.RankingBenchmark;
import org.plandesk.bench.search.SearchBenchmark;
import org.plandesk.bench.window.HistoryViewBenchmark;
import org.plandesk.bench.window.OpenPlanBenchmark;
import org.plandesk.bench.window.PaintBenchmark;
import org.plandesk.bench.window.ScrollBenchmark;
import org.plandesk.bench.window.StartBenchmark;
import org.plandesk.bench.window.TypingBenchmark;

/** All benchmarks, one after the other. */
public final class Benchmarks {

  private final PrintStream out;

  /** @param out where the table goes, line by line as it comes about */
  public Benchmarks(PrintStream out) {
    this.out = out;
  }

  /** Something that measures. */
  public interface Benchmark {
    List<Figure> run() throws Exception;
  }

  /**
   * Runs them; one that cannot be run here says why, and the others follow.
   *
   * @param wanted their names: import, document, store, compare, history, ranking, search, check, timeline, page, typing, paint,
   *          historyview, open, start; none means all
   */
  public void run(String... wanted) {
    Set<String> names = Set.of(wanted);
    out.printf(Locale.ROOT, "%-34s %10s %-3s %-34s %10s %-3s %8s  %s%n", "work", "median", "", "baseline", "median", "",
        "ratio", "bar");
    run("import", new ImportBenchmark(), names);
    run("document", new DocumentBenchmark(), names);
    run("store", new StoreBenchmark(), names);
    run("compare", new CompareBenchmark(), names);
    run("history", new HistoryBenchmark(), names);
    run("ranking", new RankingBenchmark(), names);
    run("search", new SearchBenchmark(), names);
    run("check", new CheckBenchmark(), names);
    run("timeline", new TimelineBenchmark(), names);
    run("page", new ScrollBenchmark(), names);
    run("paint", new PaintBenchmark(), names);
    run("typing", new TypingBenchmark(), names);
    run("historyview", new HistoryViewBenchmark(), names);
    run("open", new OpenPlanBenchmark(), names);
    run("start", new StartBenchmark(), names);
  }

  private void run(String name, Benchmark benchmark, Set<String> wanted) {
    if (!wanted.isEmpty() && !wanted.contains(name)) {
      return;
    }
    try {
      benchmark.run().forEach(figure -> out.println(figure.line()));
    } catch (Exception e) {
      out.println(name + ": not measured, " + e);
    }
  }
}
