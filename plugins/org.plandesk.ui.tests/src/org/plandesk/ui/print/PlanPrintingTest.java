// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.export.document.PlanBlock;
import org.plandesk.export.document.PlanBlock.Style;
import org.plandesk.export.document.PlanBlocks;
import org.plandesk.testkit.plans.ImportedPlans;

class PlanPrintingTest {

  private static final long GIVE_UP_NANOS = 60_000_000_000L;

  @TempDir
  Path folder;

  private PrinterData data;
  private Path file;

  @BeforeEach
  void findAPrinterThatWritesFiles() {
    data = Stream.of(Printer.getPrinterList())
        .filter(printer -> printer.driver != null && printer.driver.contains("File")).findFirst().orElse(null);
    Assumptions.assumeTrue(data != null, "No printer prints into a file");
    file = folder.resolve("规划.pdf");
    data.printToFile = true;
    data.fileName = file.toString();
  }

  private int print(List<PlanBlock> blocks) {
    return new PlanPrinting(blocks, "sans").print(data, "规划", () -> false);
  }

  @Test
  void printsEveryPageIntoAFile() {
    int pages = print(PlanBlocks.of(ImportedPlans.reference()));
    assertTrue(pages > 20, "pages " + pages);
    // The system writes the file piece by piece, while events are read.
    long start = System.nanoTime();
    while (!ended() && System.nanoTime() - start < GIVE_UP_NANOS) {
      Display.getCurrent().readAndDispatch();
    }
    assertTrue(ended(), () -> file + " is no whole PDF");
  }

  @Test
  void printsOnlyThePagesThatAreAskedFor() {
    data.scope = PrinterData.PAGE_RANGE;
    data.startPage = 2;
    data.endPage = 3;
    assertEquals(2, print(PlanBlocks.of(ImportedPlans.reference())));
    data.endPage = 9;
    assertEquals(0, print(List.of(new PlanBlock.Line(Style.TEXT, "一页。"))));
  }

  @Test
  void takesTheJobBackWhenCancelled() {
    assertEquals(0, new PlanPrinting(PlanBlocks.of(ImportedPlans.reference()), "sans").print(data, "规划", () -> true));
    assertFalse(ended());
  }

  private boolean ended() {
    try {
      String written = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
      return written.startsWith("%PDF") && written.strip().endsWith("%%EOF");
    } catch (IOException e) {
      return false;
    }
  }
}
