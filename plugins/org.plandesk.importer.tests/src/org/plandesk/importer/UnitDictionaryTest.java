// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;

/** The dictionary of units: what comes with the program, what users add, and lines that are not of its form. */
class UnitDictionaryTest {
  @TempDir
  private Path folder;

  private UnitDictionary of(String lines) throws IOException {
    Path file = folder.resolve("units.txt");
    Files.writeString(file, lines);
    return UnitDictionary.read(file);
  }

  @Test
  void knowsTheNamesThatComeWithTheProgram() {
    UnitDictionary shipped = UnitDictionary.shipped();
    assertEquals(shipped.key("市疾病预防控制中心"), shipped.key("市疾控中心"));
    assertEquals(shipped.key("运城市人民政府办公室"), shipped.key("运城市政府办"));
    assertNotEquals(shipped.key("市疾控中心"), shipped.key("县疾控中心"));
    assertNull(shipped.key("市水利局"));
    assertEquals(List.of(), shipped.problems());
  }

  @Test
  void addsTheLinesOfTheUser() throws IOException {
    UnitDictionary dictionary = of("# ours\n*生态环境局 = *环境保护局、*环保局\n\n两山合作社 ＝ 两山公司\n");
    assertEquals(dictionary.key("县生态环境局"), dictionary.key("县环保局"));
    assertEquals("两山合作社", dictionary.key("两山公司"));
    assertEquals(List.of(), dictionary.problems());
  }

  @Test
  void tellsTheLineThatIsNotOfItsForm() throws IOException {
    UnitDictionary dictionary = of("市水利局 市水务局\n市林业局 = 市林草局\n = 市水务局\n*水利局 = 市水务局\na = b = c\n");
    assertEquals(List.of("1", "3", "4", "5"),
        dictionary.problems().stream().map(problem -> problem.arguments().get(1)).toList());
    assertTrue(dictionary.problems().getFirst().message().contains("units.txt"));
    assertEquals("市林业局", dictionary.key("市林草局"));
  }

  @Test
  void readsOnWithoutAFileThatIsNoText() throws IOException {
    Path file = folder.resolve("units.txt");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xC3});
    UnitDictionary dictionary = UnitDictionary.read(file);
    assertEquals(ImportWarning.Kind.UNIT_FILE_UNREADABLE, dictionary.problems().getFirst().kind());
    assertEquals(UnitDictionary.shipped().key("市疾控中心"), dictionary.key("市疾控中心"));
    assertEquals(List.of(), UnitDictionary.read(folder.resolve("none.txt")).problems());
  }

  @Test
  void makesOneUnitOfItsNamesInAPlan() throws IOException {
    String text = "某市行动方案\n一、重点任务\n（一）加强防控。市疾控办要完善监测。县环保局负责督查。（市疾病预防控制局、县生态环境局负责）\n";
    DocumentImporter importer = new DocumentImporter(of("*疾病预防控制局 = *疾控办\n*生态环境局 = *环保局\nx\n"));
    ImportProposal proposal = importer.propose(SourceText.of("plan.txt", text), ImportMonitor.NONE);
    Plan plan = proposal.plan();
    assertEquals(List.of("市疾控办", "县环保局"), plan.getUnits().stream().map(ResponsibleUnit::getName).toList());
    assertEquals(List.of("市疾病预防控制局"), plan.getUnits().getFirst().getAliases());
    assertTrue(proposal.warnings().stream().anyMatch(warning -> warning.message().contains("units.txt")));
  }
}
