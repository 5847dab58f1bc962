// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.ui.timeline.SamplePlan;
import org.plandesk.ui.timeline.canvas.SceneFonts;

class TimelinePaperTest {

  private static final double A4 = 210.0 / 297;
  private static final long GIVE_UP_NANOS = 60_000_000_000L;

  @TempDir
  Path folder;

  private final TimelineIndex index = TimelineIndex.of(Timeline.of(List.of(SamplePlan.load())),
      TimelineSettings.standard(Judgement.on(LocalDate.of(2023, 11, 13))));

  @Test
  void everyMarkIsOnAPage() {
    GC gc = new GC(Display.getCurrent());
    SceneFonts fonts = new SceneFonts(Display.getCurrent(), gc);
    Set<TimelineMark> printed = new HashSet<>();
    for (Frame page : new TimelinePrinting(index, "", SceneFonts.family()).pages(fonts, A4)) {
      assertTrue(page.height() <= page.width() * A4 + 1, () -> page.width() + " x " + page.height());
      page.items().forEach(item -> printed.addAll(item.marks()));
    }
    assertEquals(index.shown(), printed.size());
    fonts.dispose();
    gc.dispose();
  }

  @Test
  void printsIntoAFile() {
    PrinterData data = Stream.of(Printer.getPrinterList())
        .filter(printer -> printer.driver != null && printer.driver.contains("File")).findFirst().orElse(null);
    Assumptions.assumeTrue(data != null, "No printer prints into a file");
    Path file = folder.resolve("时限.pdf");
    data.printToFile = true;
    data.fileName = file.toString();
    data.orientation = PrinterData.LANDSCAPE;
    int pages = new TimelinePrinting(index, "", SceneFonts.family()).print(data, "时限");
    assertTrue(pages > 0, "pages " + pages);
    // The system writes the file piece by piece, while events are read.
    long start = System.nanoTime();
    while (!ended(file) && System.nanoTime() - start < GIVE_UP_NANOS) {
      Display.getCurrent().readAndDispatch();
    }
    assertTrue(ended(file), () -> file + " is no whole PDF");
  }

  /** Whether a whole PDF stands in the file. */
  private static boolean ended(Path file) {
    try {
      String written = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
      return written.startsWith("%PDF") && written.strip().endsWith("%%EOF");
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(value = FileFormat.class, names = {"SVG", "XLSX", "ICS"})
  void writesFilesThatNeedNoFont(FileFormat format) throws Exception {
    Path file = folder.resolve("时限." + format.ending());
    TimelineFile.everything("").write(index, format, file);
    assertTrue(Files.size(file) > 1000, () -> file + " is small");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void aFailureLeavesWhatWasThere() {
    Path nowhere = folder.resolve("missing").resolve("a.svg");
    assertThrows(IOException.class, () -> TimelineFile.everything("").write(index, FileFormat.SVG, nowhere));
  }

  @Test
  void namesTellFormats() {
    assertEquals(FileFormat.PDF, FileFormat.of(Path.of("a.PDF")).orElseThrow());
    assertTrue(FileFormat.of(Path.of("a.doc")).isEmpty());
    assertEquals(Path.of("x", "a.svg"), FileFormat.SVG.ended(Path.of("x", "a.svg")));
    assertEquals(Path.of("x", "v1.2.svg"), FileFormat.SVG.ended(Path.of("x", "v1.2")));
  }
}
