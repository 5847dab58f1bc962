// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

class MergeTest {

  private static final String TEXT = "一、重点任务\n治理河道。新建水厂。\n二、保障措施\n加强领导。\n";

  @TempDir
  Path folder;
  private Path base;
  private Path mine;
  private Path theirs;
  private Path joined;

  @BeforeEach
  void importForBoth() throws IOException, PlanFileException {
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    base = folder.resolve("base.plan");
    Run.of("import", text, "-o", base).ok();
    mine = write("mine.plan", "治理河道。", "治理全部河道。");
    theirs = write("theirs.plan", "加强领导。", "加强组织领导。");
    joined = folder.resolve("joined.plan");
  }

  private Path write(String name, String old, String text) throws PlanFileException {
    PlanFiles files = new PlanFiles();
    Plan plan = files.load(base);
    Plans.statements(plan).stream().filter(each -> each.getText().equals(old)).forEach(each -> each.setText(text));
    Path file = folder.resolve(name);
    files.save(plan, file);
    return file;
  }

  private static List<String> texts(Path file) throws PlanFileException {
    return Plans.statements(new PlanFiles().load(file)).stream().map(Statement::getText).toList();
  }

  @Test
  void joinsTheWorkOfBoth() throws PlanFileException {
    Run merge = Run.of("merge", base, mine, theirs, "-o", joined).ok();
    assertEquals("", merge.out());
    assertEquals(List.of("治理全部河道。", "新建水厂。", "加强组织领导。"), texts(joined));
  }

  @Test
  void listsConflictsAndWritesNothing() throws PlanFileException, IOException {
    Path other = write("other.plan", "治理河道。", "治理两条河道。");
    Run merge = Run.of("merge", base, mine, other, "-o", joined);
    assertEquals(CommandLine.FINDINGS, merge.code(), merge.err());
    assertFalse(Files.exists(joined));
    List<String> lines = merge.out().lines().toList();
    assertEquals(4, lines.size(), merge.out());
    assertTrue(lines.get(0).startsWith("!  一"), merge.out());
    assertTrue(lines.get(1).endsWith("\t治理河道。"), merge.out());
    assertTrue(lines.get(2).endsWith("\t治理全部河道。"), merge.out());
    assertTrue(lines.get(3).endsWith("\t治理两条河道。"), merge.out());
    JsonNode json = new ObjectMapper().readTree(Run.of("merge", base, mine, other, "-o", joined, "--json").out());
    assertFalse(json.get("joined").asBoolean());
    assertEquals("changed", json.get("conflicts").get(0).get("kind").asText());
    assertEquals("text", json.get("conflicts").get(0).get("feature").asText());
    assertEquals("治理两条河道。", json.get("conflicts").get(0).get("theirs").asText());
    Run.of("merge", base, mine, other, "-o", joined, "--take", "theirs").ok();
    assertEquals("治理两条河道。", texts(joined).getFirst());
  }

  @Test
  void takesADocumentThatCameBack() throws IOException, PlanFileException {
    Path document = Files.writeString(folder.resolve("back.txt"), TEXT.replace("新建水厂。", "新建水厂两座。"));
    Run.of("merge", base, mine, document, "-o", joined).ok();
    assertEquals(List.of("治理全部河道。", "新建水厂两座。", "加强领导。"), texts(joined));
  }

  @Test
  void overwritesNothingUnlessForced() throws PlanFileException {
    Run.of("merge", base, mine, theirs, "-o", mine).refused("mine.plan", "--force");
    assertEquals("加强领导。", texts(mine).getLast());
    Run.of("merge", base, mine, theirs, "-o", mine, "--force").ok();
    assertEquals("加强组织领导。", texts(mine).getLast());
  }

  @Test
  void refusesWhatDidNotComeOfThePlan() throws IOException {
    Path text = Files.writeString(folder.resolve("b.txt"), "一、教育\n新建学校。扩大学位。\n二、卫生\n改善医院。\n");
    Path other = folder.resolve("other.plan");
    Run.of("import", text, "-o", other).ok();
    Run.of("merge", base, mine, theirs).refused("-o");
    Run.of("merge", base, mine, "-o", joined).refused("");
    Run.of("merge", base, mine, theirs, "-o", joined, "--take", "none").refused("none");
    Run.of("merge", base, mine, folder.resolve("missing.plan"), "-o", joined).refused("missing.plan");
    Run.of("merge", base, mine, text, "-o", joined).refused("b.txt");
  }
}
