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

class SearchTest {

  @TempDir
  Path folder;

  private Path document;

  @BeforeEach
  void write() throws IOException {
    document = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
  }

  private JsonNode json(Object... words) throws IOException {
    return new ObjectMapper().readTree(Run.of(words).ok().out());
  }

  @Test
  void marksWhatMatches() {
    String out = Run.of("search", "再生水", document).ok().out();
    assertTrue(out.contains("【再生水】利用率"), out);
  }

  @Test
  void countsTheHitsOfACorrectionOnce() {
    String out = Run.of("search", "guanwang", document).ok().out();
    assertTrue(out.contains("【管网】"), out);
    assertFalse(out.contains("0 条含全部词") || out.contains("0 with all words"), out);
    assertFalse(out.contains(" 年 "), out);
  }

  @Test
  void givesPlacesInTheText() throws IOException {
    JsonNode result = json("search", "管网", document, "--json");
    assertEquals("管网", result.get("query").asText());
    assertEquals(1, result.get("total").asInt());
    assertEquals(1, result.get("totalAll").asInt());
    JsonNode hit = result.get("hits").get(0);
    assertEquals("statement", hit.get("kind").asText());
    assertEquals("all", hit.get("group").asText());
    assertEquals("2022年底前，完成管网改造。",
        Documents.SHORT.substring(hit.get("start").asInt(), hit.get("end").asInt()));
  }

  @Test
  void findsTheSameInPlanFiles() throws IOException {
    Path plan = folder.resolve("a.plan");
    Run.of("import", document, "-o", plan).ok();
    JsonNode ofDocument = json("search", "--json", "年:2022", document);
    JsonNode ofPlan = json("search", "--json", "年:2022", plan);
    assertEquals(1, ofPlan.get("hits").size());
    assertEquals(ofDocument.get("hits").get(0).get("element"), ofPlan.get("hits").get(0).get("element"));
  }

  @Test
  void answersAQueryALine() throws IOException {
    Path queries = Files.writeString(folder.resolve("queries"), "管网\n\n\"再生水利用率\"\n火星\n");
    List<String> lines = Run.of("search", "--queries", queries, document, "--json").ok().out().lines().toList();
    assertEquals(3, lines.size());
    assertEquals(0, new ObjectMapper().readTree(lines.get(2)).get("total").asInt());
  }

  @Test
  void countsFacetsWhenAsked() throws IOException {
    JsonNode facets = json("search", "年:2022", document, "--json", "--facets").get("facets");
    assertEquals(1, facets.get("year").get(0).get("count").asInt());
    assertEquals("2022", facets.get("year").get(0).get("label").asText());
  }

  @Test
  void limits() throws IOException {
    JsonNode result = json("search", "年", document, "--json", "--limit", "1");
    assertEquals(1, result.get("hits").size());
    assertTrue(result.get("total").asInt() > 1);
  }

  @Test
  void wrongQueriesAreReadAsWords() throws IOException {
    for (String query : List.of("\"管网", "单位:", "年:abc", "管网 OR", "-管网", "值:>=x", "((", "*", "?")) {
      json("search", "--json", "--", query, document);
    }
  }

  @Test
  void readsFoldersBelow() throws IOException {
    Path below = Files.createDirectories(folder.resolve(Path.of("2023", "县")));
    Files.writeString(below.resolve("b.txt"), Documents.SHORT);
    Files.writeString(Files.createDirectories(folder.resolve(".hidden")).resolve("c.txt"), Documents.SHORT);
    assertEquals(2, json("search", "管网", folder, "--json").get("total").asInt());
  }

  @Test
  void saysWhatAQueryLeavesOut() throws IOException {
    String reading = json("search", "--json", "--", "-管网", document).get("reading").asText();
    assertTrue(List.of("不含 管网", "without 管网").contains(reading), reading);
  }

  @Test
  void badInput() {
    Run.of("search", "管网", folder.resolve("none.txt")).refused("none.txt");
    Run.of("search", "--queries", folder.resolve("none"), document).refused("none");
  }
}
