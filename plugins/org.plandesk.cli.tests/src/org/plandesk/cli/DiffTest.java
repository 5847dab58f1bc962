// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

  /** With a sign outside the first plane before what changes, so that code points and UTF-16 differ. */
  private static final String OLD = "一、重点任务\n治理𣲗河。到2025年，污水处理率达到95%。清理垃圾。\n二、保障措施\n加强领导。\n";
  private static final String NEW = "一、重点任务\n治理𣲗河。到2025年，污水处理率达到97%。\n二、保障措施\n加强领导。落实资金。\n";

  @TempDir
  Path folder;

  @Test
  void sameStatesDoNotDiffer() throws IOException {
    Path old = Files.writeString(folder.resolve("a.txt"), OLD);
    assertEquals(1, Run.of("diff", old, old).quiet().out().lines().count());
    Path plan = folder.resolve("a.plan");
    Run.of("import", old, "-o", plan).ok();
    Run.of("diff", old, plan).quiet();
  }

  @Test
  void whatReviewersSaidStandsInTheTableOnly() throws IOException {
    Path old = Files.writeString(folder.resolve("a.txt"), OLD);
    Path current = Files.writeString(folder.resolve("b.txt"), NEW);
    assertEquals(CommandLine.BAD_INPUT, Run.of("diff", old, current, "--comments").code());
    Path table = folder.resolve("table.xlsx");
    Run diff = Run.of("diff", old, current, "--comments", "-o", table);
    assertEquals(CommandLine.FINDINGS, diff.code(), diff.err());
    assertTrue(Files.size(table) > 0);
  }

  @Test
  void tellsByChapterWhatChanged() throws IOException {
    Run diff = diff();
    assertEquals(CommandLine.FINDINGS, diff.code());
    assertEquals("", diff.err());
    List<String> lines = diff.out().lines().map(String::strip).toList();
    assertEquals("一、重点任务", lines.get(0));
    assertTrue(lines.get(2).contains("[-95%-]{+97%+}"), diff.out());
    assertTrue(lines.get(3).startsWith("- "), diff.out());
    assertEquals("清理垃圾。", lines.get(4));
    assertEquals("二、保障措施", lines.get(5));
    assertTrue(lines.get(6).startsWith("+ "), diff.out());
    assertEquals("落实资金。", lines.get(7));
    assertEquals(9, lines.size());
  }

  @Test
  void placesCountTheCharactersOfBothTexts() throws IOException {
    JsonNode changes = new ObjectMapper().readTree(diff("--json").out()).get("changes");
    List<String> found = new ArrayList<>();
    for (JsonNode change : changes) {
      found.add(change.get("type").asText() + " " + change.get("kind").asText() + " " + change.get("also") + " "
          + words(OLD, change.get("old")) + " " + words(NEW, change.get("new")));
    }
    assertEquals(List.of("unchanged chapter [] [一、重点任务] [一、重点任务]", "unchanged statement [] [治理𣲗河。] [治理𣲗河。]",
        "reworded statement [\"target\"] [到2025年，污水处理率达到95%。] [到2025年，污水处理率达到97%。]",
        "deleted statement [] [清理垃圾。] []", "unchanged chapter [] [二、保障措施] [二、保障措施]",
        "unchanged statement [] [加强领导。] [加强领导。]", "inserted statement [] [] [落实资金。]"), found);
  }

  @Test
  void writesTheTableOfRevisions() throws IOException {
    for (String name : List.of("表.docx", "表.XLSX")) {
      Path table = folder.resolve(name);
      Run diff = diff("-o", table.toString());
      assertEquals(CommandLine.FINDINGS, diff.code(), diff.err());
      assertEquals("", diff.out());
      assertTrue(diff.err().contains(name), diff.err());
      // Both are archives.
      assertEquals("PK", Files.readString(table, StandardCharsets.ISO_8859_1).substring(0, 2));
    }
    assertTrue(diff("--json", "-o", folder.resolve("c.docx").toString()).out().startsWith("{"));
  }

  @Test
  void refusesOtherEndingsAndItsOwnInput() throws IOException {
    Path old = Files.writeString(folder.resolve("a.txt"), OLD);
    Run.of("diff", old, old, "-o", folder.resolve("x.pdf")).refused("x.pdf");
    Path document = Files.writeString(folder.resolve("a.docx"), OLD);
    Run.of("diff", old, document, "-o", document).refused("a.docx");
    assertEquals(OLD, Files.readString(document));
  }

  @Test
  void namesTheFileThatIsNotThere() throws IOException {
    Path old = Files.writeString(folder.resolve("a.txt"), OLD);
    Run.of("diff", old, folder.resolve("b.plan")).refused("b.plan");
  }

  private Run diff(String... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("diff", Files.writeString(folder.resolve("a.txt"), OLD),
        Files.writeString(folder.resolve("b.txt"), NEW)));
    words.addAll(List.of(options));
    return Run.of(words.toArray());
  }

  private static List<String> words(String text, JsonNode elements) {
    List<String> words = new ArrayList<>();
    for (JsonNode element : elements) {
      words.add(text.substring(text.offsetByCodePoints(0, element.get("start").asInt()),
          text.offsetByCodePoints(0, element.get("end").asInt())));
    }
    return words;
  }
}
