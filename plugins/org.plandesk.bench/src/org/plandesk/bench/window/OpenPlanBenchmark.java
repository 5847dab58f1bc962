// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.engine.VariedSample;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;

/**
 * A plan of some 100,000 statements that do not repeat themselves, open in the whole window: what it takes in memory once it is
 * checked and indexed, against its bare objects, and how long edits of it take on the thread of the window, all views included.
 */
public final class OpenPlanBenchmark implements Benchmark {

  private static final int COPIES = 160;
  private static final double MOST_MEMORY = 3;
  private static final double EDIT_MILLIS = 16;
  private static final double MEGA = 1024 * 1024;
  private static final String[] PLANDESK = {"-product", "org.plandesk.app.product"};

  @Override
  public List<Figure> run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("plandesk-bench");
    Path one = folder.resolve("one.plan");
    Path many = folder.resolve("many.plan");
    try (ChildProgram program = new ChildProgram(BundleSet.product())) {
      save(one, 1);
      save(many, COPIES);
      double bare = bare(many) - bare(one);
      double[] small = open(program, one);
      double[] large = open(program, many);
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("memory, plan x" + COPIES + " open", (large[0] - small[0]) / MEGA, "its bare objects",
          bare / MEGA, "MB", MOST_MEMORY));
      for (int i = 0; i < OpenPlanReporter.EDITS.size(); i++) {
        String edit = OpenPlanReporter.EDITS.get(i) + ", plan x";
        figures.add(new Figure(edit + 1, small[i + 1], "time allowed", EDIT_MILLIS, "ms", 1));
        figures.add(new Figure(edit + COPIES, large[i + 1], "time allowed", EDIT_MILLIS, "ms", 1));
      }
      return figures;
    } finally {
      Files.deleteIfExists(one);
      Files.deleteIfExists(many);
      Files.deleteIfExists(folder);
    }
  }

  private static void save(Path file, int copies) throws IOException {
    Plan plan = new DocumentImporter().propose(SourceText.of("many.txt", VariedSample.text(copies)),
        ImportMonitor.NONE).plan();
    new PlanFiles().save(plan, file);
  }

  private static double[] open(ChildProgram program, Path file) throws IOException, InterruptedException {
    String[] words =
        program.run(ChildProgram.OPEN_REPORT, PLANDESK[0], PLANDESK[1], file.toString()).words();
    double[] figures = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      figures[i] = Double.parseDouble(words[i]);
    }
    return figures;
  }

  /** What the objects of a plan take by themselves, in bytes. */
  private static double bare(Path file) throws IOException {
    PlanFiles files = new PlanFiles();
    files.load(file);
    long before = OpenPlanReporter.used();
    Plan plan = files.load(file);
    long after = OpenPlanReporter.used();
    if (plan.getContents().isEmpty()) {
      throw new IOException("Nothing in " + file);
    }
    return after - before;
  }
}
