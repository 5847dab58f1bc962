// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;

/**
 * How long an import takes, and whether its time grows as the text does: the sample once, 10 times and 100 times in one
 * text. The baseline is what nobody can do without: decoding the text and cutting it into sentences.
 */
public final class ImportBenchmark implements Benchmark {

  private static final double MOST_GROWTH = 1.2;
  private static final double MILLIS_ALLOWED = 300;
  private static final int WARM_UP = 8;
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；\r\n]+[。！？；]?");

  private int sentences;

  @Override
  public List<Figure> run() throws Exception {
    DocumentImporter importer = new DocumentImporter();
    SourceText one = SampleDocument.source();
    byte[] bytes = one.text().getBytes(StandardCharsets.UTF_8);
    // All code is to be compiled before the short import is measured, or the long ones would look too good beside it.
    SourceText ten = many(one, 10);
    Median.of(1, WARM_UP, () -> importer.propose(ten, ImportMonitor.NONE));
    double[] single = Median.of(25, 25, () -> importer.propose(one, ImportMonitor.NONE), () -> cut(bytes));
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("import, sample", single[0], "time allowed", MILLIS_ALLOWED, "ms", 1));
    String baseline = String.format(Locale.ROOT, "decoded, cut into %d sentences", sentences);
    figures.add(new Figure("import, sample", single[0], baseline, single[1], "ms", Double.NaN));
    for (int times : new int[] {10, 100}) {
      SourceText many = many(one, times);
      double all = Median.of(3, 1, () -> importer.propose(many, ImportMonitor.NONE))[0];
      figures.add(
          new Figure("import, sample x" + times, all, "sample x1, times " + times, single[0] * times, "ms",
              MOST_GROWTH));
    }
    return figures;
  }

  private static SourceText many(SourceText one, int times) {
    return SourceText.of("many.txt", (one.text() + "\n").repeat(times));
  }

  private void cut(byte[] bytes) {
    List<String> all = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(new String(bytes, StandardCharsets.UTF_8));
    while (matcher.find()) {
      all.add(matcher.group());
    }
    sentences = all.size();
  }
}
