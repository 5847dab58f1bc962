// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.cli.terminal.Columns;

class InfoTest {

  @TempDir
  Path folder;

  @Test
  void figuresOfTheReferencePlan() throws IOException {
    JsonNode info = new ObjectMapper().readTree(Run.of("info", Documents.reference(), "--json").quiet().out());
    assertEquals(8, chapters(info));
    assertEquals(28, info.at("/total/sections").asInt());
    assertEquals(30, info.at("/indicators/rows").asInt());
    assertEquals(25, info.at("/indicators/numbered").asInt());
    assertEquals(0, info.at("/source/unattributed").asInt());
    assertEquals(info.at("/source/characters").asInt(),
        info.at("/source/elements").asInt() + info.at("/source/leftovers").asInt());
  }

  private static int chapters(JsonNode info) {
    int chapters = 0;
    for (JsonNode part : info.get("chapters")) {
      chapters += part.get("number").isNull() ? 0 : 1;
    }
    return chapters;
  }

  @Test
  void readableSummary() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
    String info = Run.of("info", text).quiet().out();
    for (String part : List.of("a.txt", "UTF-8", "100.0 %", "一、重点任务", "2022", "2025")) {
      assertTrue(info.contains(part), info);
    }
    assertEquals(info, Run.of("info", text).quiet().out());
  }

  @Test
  void tablesStandInColumns() {
    List<String> lines = Run.of("info", Documents.reference()).quiet().out().lines().toList();
    List<String> chapters = lines.stream().filter(line -> line.matches("[一二三四五六七八]、.*")).toList();
    assertEquals(8, chapters.size());
    assertEquals(1, chapters.stream().mapToInt(Columns::width).distinct().count(), String.join("\n", chapters));
  }

  @Test
  void severalPlansOneObjectALine() throws IOException {
    Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
    Files.writeString(folder.resolve("b.txt"), "没有章节的文字。");
    Run run = Run.of("info", folder, "--json").ok();
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    assertEquals(1, new ObjectMapper().readTree(lines.get(0)).at("/deadlinesByYear/2022").asInt());
    assertTrue(run.err().contains("[1/2]") && run.err().contains("[2/2]"), run.err());
  }

  @Test
  void brokenFileInAFolderIsToldAndTheOthersAreShown() throws IOException {
    Files.writeString(folder.resolve("a.plan"), "<broken");
    Files.writeString(folder.resolve("b.txt"), Documents.SHORT);
    Run run = Run.of("info", folder, "--json");
    assertEquals(CommandLine.BAD_INPUT, run.code());
    assertEquals(1, run.out().lines().count());
    assertTrue(run.err().contains("a.plan"), run.err());
  }

  @Test
  void editedPlanIsExportedAsItStands() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
    Path plan = folder.resolve("a.plan");
    Run.of("import", text, "-o", plan).ok();
    Files.writeString(plan, Files.readString(plan).replace("完成管网改造。\"", "完成全部管网改造。\""));
    assertTrue(Run.of("export", plan, "--format", "json").quiet().out().contains("\"basis\":\"current\""));
    assertTrue(Run.of("export", plan, "--format", "txt").quiet().out().contains("完成全部管网改造。"));
  }
}
