// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.RevisionNote;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;

/** Recording revisions of the sample, and reading a history of a thousand of them. */
public final class HistoryBenchmark implements Benchmark {

  private static final int REVISIONS = 1000;
  private static final int LAST = 50;
  private static final double RECORD_BAR = 2;
  private static final double MILLIS_ALLOWED = 500;

  private final PlanFiles files = new PlanFiles();
  private Path folder;
  private Plan plan;
  private List<Statement> statements;
  private int revisions;

  @Override
  public List<Figure> run() throws Exception {
    folder = Files.createTempDirectory("plandesk-bench");
    plan = SampleDocument.propose(ImportMonitor.NONE).plan();
    statements = Plans.statements(plan);
    try {
      Path file = folder.resolve("sample.plan");
      files.save(plan, file);
      for (int i = 0; i < REVISIONS - LAST; i++) {
        record(file, i);
      }
      double[] written = Median.of(LAST, 0, () -> {
        revise(revisions);
        files.saveOver(plan, file);
      }, () -> history(file, revisions++).saveFile(RevisionNote.by("bench")));
      PlanHistory history = PlanHistory.of(file);
      double list = Median.of(7, 2, history::list)[0];
      double first = Median.of(1, 0, () -> history.versions(statements.get(1).getId(), () -> false))[0];
      double next = Median.of(7, 0, () -> history.versions(statements.get(2).getId(), () -> false))[0];
      return List.of(new Figure("record a revision", written[1], "saving the file", written[0], "ms", RECORD_BAR),
          new Figure("list " + REVISIONS + " revisions", list, "allowed", MILLIS_ALLOWED, "ms", 1),
          new Figure("history of the first element", first, "the list", list, "ms", Double.NaN),
          new Figure("history of the next element", next, "allowed", MILLIS_ALLOWED, "ms", 1));
    } finally {
      delete();
    }
  }

  private void record(Path file, int number) throws IOException {
    revise(number);
    files.saveOver(plan, file);
    history(file, revisions++).saveFile(RevisionNote.by("bench"));
  }

  private void revise(int number) {
    statements.get(number % statements.size()).setText("第" + number + "次修订。");
  }

  /** An hour between revisions. */
  private static PlanHistory history(Path file, int number) {
    return PlanHistory.of(file, Clock.fixed(Instant.EPOCH.plus(Duration.ofHours(number)), ZoneOffset.UTC));
  }

  private void delete() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
