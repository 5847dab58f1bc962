// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.util.List;
import java.util.Random;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.check.PlanCheck;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/**
 * Checks of the sample, twenty times in one plan: from the start, and after an edit of one sentence, against the time an edit may
 * take until its problems are found. The full check is the baseline of the edit; that of the full check is its share of one plan.
 */
public final class CheckBenchmark implements Benchmark {

  private static final int TIMES = 20;
  private static final double AFTER_AN_EDIT = 200;
  private static final double MOST_GROWTH = 1.5;
  private static final String[] PIECES = {"，，", "全省", "（", "加强水质监测", ""};

  @Override
  public List<Figure> run() throws Exception {
    Plan one = plan(1);
    Plan many = plan(TIMES);
    List<Statement> statements = Plans.statements(many);
    PlanCheck check = new PlanCheck(many);
    check.run(check.look(() -> {}), () -> false);
    Random random = new Random(TIMES);
    double[] full = Median.of(7, 5, () -> PlanCheck.of(many), () -> PlanCheck.of(one));
    double[] edit = Median.of(60, 20, () -> {
      Statement some = statements.get(random.nextInt(statements.size()));
      some.setText(some.getText() + PIECES[random.nextInt(PIECES.length)]);
      check.run(check.look(() -> {}), () -> false);
    }, () -> check.look(() -> {}));
    return List.of(
        new Figure("check, sample x" + TIMES, full[0], "sample x1, times " + TIMES, full[1] * TIMES, "ms", MOST_GROWTH),
        new Figure("check after an edit, x" + TIMES, edit[0], "time allowed", AFTER_AN_EDIT, "ms", 1),
        new Figure("check after an edit, x" + TIMES, edit[0], "check from the start", full[0], "ms", 1),
        new Figure("editor waits for the picture", edit[1], "check after an edit", edit[0], "ms", Double.NaN));
  }

  private static Plan plan(int times) {
    String text = (SampleDocument.source().text() + "\n").repeat(times);
    return new DocumentImporter().propose(SourceText.of("many.txt", text), ImportMonitor.NONE).plan();
  }
}
