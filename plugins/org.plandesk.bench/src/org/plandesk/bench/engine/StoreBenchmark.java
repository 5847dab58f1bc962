// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.bench.Benchmarks.Benchmark;
import org.plandesk.bench.Figure;
import org.plandesk.bench.Folders;
import org.plandesk.bench.Median;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SampleDocument;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFiles;

/** Opening and saving against EMF's bare XMI of the same content; saving also with what its safety has to do anyway. */
public final class StoreBenchmark implements Benchmark {

  private static final double OPEN_BAR = 1.3;
  private static final double SAVE_BAR = 1.5;
  /** A small plan is read in a few milliseconds: fewer rounds end before the compiler has settled. */
  private static final int SMALL_ROUNDS = 151;

  @Override
  public List<Figure> run() throws Exception {
    Path folder = Files.createTempDirectory("plandesk-bench");
    try {
      List<Figure> figures = new ArrayList<>(run(folder, 1, SMALL_ROUNDS));
      figures.addAll(run(folder, 20, 7));
      return figures;
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<Figure> run(Path folder, int times, int rounds) throws Exception {
    SourceText source = SourceText.of("many.txt", (SampleDocument.source().text() + "\n").repeat(times));
    Plan plan = new DocumentImporter().propose(source, ImportMonitor.NONE).plan();
    Path ours = folder.resolve("ours" + times + ".plan");
    URI bare = URI.createFileURI(folder.resolve("bare" + times + ".xmi").toString());
    PlanFiles files = new PlanFiles();
    files.save(plan, ours);
    BareResource bareResource = new BareResource(bare);
    bareResource.getContents().add(EcoreUtil.copy(plan));
    bareResource.save(null);
    byte[] content = Files.readAllBytes(ours);
    double[] medians = Median.of(rounds, rounds / 2, () -> files.load(ours), () -> new BareResource(bare).load(null),
        () -> files.save(plan, ours), () -> bareResource.save(null), () -> safety(folder, content));
    String size = " x" + times;
    return List.of(new Figure("open, sample" + size, medians[0], "bare XMI", medians[1], "ms", OPEN_BAR),
        new Figure("save, sample" + size, medians[2], "bare XMI", medians[3], "ms", Double.NaN),
        new Figure("save, sample" + size, medians[2], "bare XMI + flushes and read-back", medians[3] + medians[4], "ms",
            SAVE_BAR));
  }

  /** The least a safe save does to the disk besides: what is new and what is kept flushed, the new one read back. */
  private static void safety(Path folder, byte[] content) throws IOException {
    Path fresh = folder.resolve("flushed");
    for (int i = 0; i < 2; i++) {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        channel.write(ByteBuffer.wrap(content));
        channel.force(true);
      }
    }
    Files.readAllBytes(fresh);
    Files.delete(fresh);
  }
}
