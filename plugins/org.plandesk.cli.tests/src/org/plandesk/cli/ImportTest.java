// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Report;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.store.PlanFiles;

class ImportTest {

  @TempDir
  Path folder;
  private Path text;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    text = Files.writeString(folder.resolve("甲.txt"), Documents.SHORT);
    out = folder.resolve("out");
  }

  @Test
  void oneDocumentToOneFile() {
    Path plan = folder.resolve("甲.plan");
    String said = Run.of("import", text, "-o", plan).ok().err();
    assertTrue(Files.exists(plan));
    assertTrue(said.contains(text.toString()) && said.contains(plan.toString()) && said.contains("UTF-8"), said);
    assertEquals(1, said.lines().count());
  }

  @Test
  void sameDocumentSameFile() throws IOException {
    Run.of("import", text, "-o", folder.resolve("1.plan")).ok();
    Run.of("import", text, "-o", folder.resolve("2.plan")).ok();
    assertArrayEquals(Files.readAllBytes(folder.resolve("1.plan")), Files.readAllBytes(folder.resolve("2.plan")));
  }

  @Test
  void encodingIsTold() throws IOException {
    Path file = Files.write(folder.resolve("gb.txt"), Documents.SHORT.getBytes(Charset.forName("GB18030")));
    assertTrue(Run.of("import", file, "-o", out + "/").ok().err().contains("GB18030"));
    Files.write(file, ("\uFEFF" + Documents.SHORT).getBytes(StandardCharsets.UTF_16LE));
    assertTrue(Run.of("import", file, "-o", out, "--force").ok().err().contains("UTF-16"));
    assertEquals(Documents.SHORT, Run.of("export", out.resolve("gb.plan"), "--format", "txt").quiet().out());
  }

  @Test
  void severalDocumentsToAFolder() throws IOException {
    Path other = Files.writeString(folder.resolve("乙.txt"), Documents.SHORT);
    Run.of("import", text, other, "-o", out).ok();
    assertEquals(List.of("乙.plan", "甲.plan"), names(out));
  }

  @Test
  void folderToAFolder() throws IOException {
    Files.writeString(folder.resolve("b.TXT"), Documents.SHORT);
    Files.writeString(folder.resolve("notes.md"), "no document");
    Files.writeString(folder.resolve(".hidden.txt"), Documents.SHORT);
    Run.of("import", folder, "-o", out).ok();
    assertEquals(List.of("b.plan", "甲.plan"), names(out));
  }

  @Test
  void whatIsSaidFollowsTheOrderOfTheDocuments() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(many.resolve("d" + (char) ('a' + i) + ".txt"), i == 5 ? "" : Documents.SHORT.repeat(12 - i));
    }
    Run first = Run.of("import", many, "-o", out);
    assertEquals(CommandLine.BAD_INPUT, first.code());
    List<String> steps = first.err().lines().filter(line -> line.startsWith("[")).toList();
    assertEquals(12, steps.size());
    assertEquals(steps.stream().sorted(Comparator.comparing(line -> line.replaceAll(".*many", ""))).toList(),
        steps);
    assertEquals(11, names(out).size());
    Run again = Run.of("import", many, "-o", folder.resolve("out2"));
    assertEquals(first.err().replace("out" + File.separator, "out2" + File.separator), again.err());
  }

  @Test
  void correctionsOfTheReplacedPlanAreTakenOver() throws Exception {
    Path plan = folder.resolve("甲.plan");
    Run.of("import", text, "-o", plan).ok();
    Plan corrected = new PlanFiles().load(plan);
    Statement statement = Plans.statements(corrected).getFirst();
    new Corrector(new Author("王", () -> Instant.EPOCH)).command(statement, Aspect.KIND, "permission").execute();
    new PlanFiles().saveOver(corrected, plan);

    String said = Run.of("import", text, "-o", plan, "--force").ok().err();
    Plan again = new PlanFiles().load(plan);
    assertEquals(StatementKind.PERMISSION, Plans.statements(again).getFirst().getKind());
    assertEquals("王", again.getCorrections().getFirst().getAuthor());
    assertTrue(said.lines().anyMatch(line -> line.contains(plan.toString()) && line.contains("1")), said);
  }

  @Test
  void sameNamesFromDifferentFolders() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("甲.txt");
    Files.writeString(other, Documents.SHORT);
    Run.of("import", text, other, "-o", out).ok();
    assertEquals(List.of("甲-2.plan", "甲.plan"), names(out));
  }

  @Test
  void errorsAreToldAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("a-empty.txt"), "");
    Run run = Run.of("import", folder, "-o", out);
    assertEquals(CommandLine.BAD_INPUT, run.code());
    assertTrue(run.err().contains("a-empty.txt"), run.err());
    assertEquals(List.of("甲.plan"), names(out));
  }

  @Test
  void existingFilesAreOverwrittenByForceAlone() throws IOException {
    Path plan = Files.writeString(folder.resolve("甲.plan"), "precious");
    Run.of("import", text, "-o", plan).refused(plan, "--force");
    assertEquals("precious", Files.readString(plan));
    Run.of("import", text, "-o", plan, "--force").ok();
    assertFalse(Files.readString(plan).contains("precious"));
  }

  @Test
  void inputIsNeverOverwritten() throws IOException {
    Run.of("import", text, "-o", text, "--force").refused(text);
    Run.of("export", text, "--format", "txt", "-o", text).refused(text);
    Run.of("export", folder, "--format", "txt", "-o", folder).refused(text);
    assertEquals(Documents.SHORT, Files.readString(text));
  }

  @Test
  void folderWithoutPlans() throws IOException {
    Run.of("import", Files.createDirectory(folder.resolve("none")), "-o", out).refused("none");
  }

  @Test
  void placeThatCannotBeWritten() {
    Run.of("import", text, "-o", folder.resolve("no").resolve("a.plan")).refused(folder.resolve("no"));
    Run.of("import", text, text, "-o", text).refused(text);
    Run.of("export", text, "--format", "txt", "-o", folder.resolve("no").resolve("a.txt")).refused("a.txt");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aRevisedDocumentKeepsTheWorkDoneOnItsPlan() throws IOException {
    Path text = Files.writeString(folder.resolve("r.txt"), "一、任务\n完成河道清淤工程。修复水库大坝。推广节水器具。\n");
    Path plan = folder.resolve("r.plan");
    Run.of("import", text, "-o", plan).ok();
    PlanFiles files = new PlanFiles();
    Plan worked = files.load(plan);
    for (Statement statement : Plans.statements(worked)) {
      Report report = PlanFactory.eINSTANCE.createReport();
      report.setId("report of " + statement.getId());
      report.setNote(statement.getText());
      statement.getReports().add(report);
    }
    files.saveOver(worked, plan);
    Files.writeString(text, "一、任务\n修复水库大坝。全面完成河道清淤工程。\n");
    String said = Run.of("import", text, "-o", plan, "--force").ok().err();
    assertTrue(said.contains("推广节水器具。"), said);
    List<Statement> now = Plans.statements(files.load(plan));
    assertEquals(List.of("修复水库大坝。", "完成河道清淤工程。"),
        now.stream().map(statement -> statement.getReports().getFirst().getNote()).toList());
  }
}
