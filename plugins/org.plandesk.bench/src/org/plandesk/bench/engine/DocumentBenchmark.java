// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Median;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;

/**
 * How long a Word document of 500 pages takes to be read and to be imported, and whether reading grows as the document
 * does. The baseline is the bare opening of the same file with Apache POI's own model.
 */
public final class DocumentBenchmark implements Benchmark {
  private static final int PAGES = 500;
  private static final int TIMES = 5;
  private static final double MOST_GROWTH = 1.2;
  private static final double MILLIS_ALLOWED = 10_000;

  @Override
  public List<Figure> run() throws Exception {
    Path folder = Files.createTempDirectory("plandesk-bench");
    Path file = folder.resolve("pages.docx");
    Path many = folder.resolve("many.docx");
    try {
      WordDocument.write(file, SampleDocument.source().text(), PAGES);
      WordDocument.write(many, SampleDocument.source().text(), PAGES * TIMES);
      return measure(file, many);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(many);
      Files.deleteIfExists(folder);
    }
  }

  private static List<Figure> measure(Path file, Path many) throws Exception {
    DocumentImporter importer = new DocumentImporter();
    List<Figure> figures = new ArrayList<>();
    double first = Median.of(1, 0, () -> importer.propose(file, ImportMonitor.NONE))[0];
    figures.add(new Figure("import, .docx of 500 pages, cold", first, "time allowed", MILLIS_ALLOWED, "ms", 1));
    double[] reading = Median.of(5, 3, () -> importer.read(file, null, ImportMonitor.NONE), () -> open(file));
    figures.add(new Figure("read, .docx of 500 pages", reading[0], "bare open with POI", reading[1], "ms", 1));
    double all = Median.of(3, 1, () -> importer.read(many, null, ImportMonitor.NONE))[0];
    figures.add(new Figure("read, .docx of 2500 pages", all, "500 pages, times " + TIMES, reading[0] * TIMES, "ms",
        MOST_GROWTH));
    return figures;
  }

  private static void open(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
      document.getParagraphs();
    }
  }
}
