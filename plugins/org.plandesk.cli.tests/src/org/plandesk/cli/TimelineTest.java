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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  @TempDir
  Path folder;
  private Path plan;

  @BeforeEach
  void plan() throws IOException {
    plan = Files.writeString(folder.resolve("a.txt"), Documents.SHORT);
  }

  private JsonNode json(Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of("timeline", plan, "--json", "--as-of", "2023-06-30"));
    words.addAll(List.of(more));
    return new ObjectMapper().readTree(Run.of(words.toArray()).quiet().out());
  }

  @Test
  void jsonTellsEveryDeadlineWithItsPlaceAndStatus() throws IOException {
    JsonNode timeline = json();
    assertEquals("{\"2022\":1,\"2025\":1}", timeline.get("byYear").toString());
    assertEquals(2, timeline.get("marks").size());
    JsonNode first = timeline.get("marks").get(0);
    assertEquals("到2025年", first.get("quote").asText());
    assertEquals("到2025年", Documents.SHORT.substring(first.get("start").asInt(), first.get("end").asInt()));
    assertEquals("2025-12-31", first.get("date").asText());
    assertEquals(2025, first.get("year").asInt());
    assertEquals("BY_YEAR", first.get("qualifier").asText());
    assertEquals("on_course", first.get("status").asText());
    assertTrue(first.get("units").isArray());
    assertEquals("late", timeline.get("marks").get(1).get("status").asText());
    List<String> fields = new ArrayList<>();
    first.fieldNames().forEachRemaining(fields::add);
    assertEquals(List.of("element", "quote", "start", "end", "date", "year", "qualifier", "status", "units"), fields);
  }

  @ParameterizedTest
  @CsvSource({"--year,2022..2023,1", "--year,2025,1", "--status,late,1", "--status,'late,on_course',2", "--text,管网,1",
      "--kind,goal,0", "--unit,水务局,0", "--window,3000,2"})
  void filters(String option, String value, int shown) throws IOException {
    assertEquals(shown, json(option, value).get("marks").size());
  }

  @Test
  void severalPlansStandOnOneLine() throws IOException {
    Path other = Files.writeString(folder.resolve("b.txt"), Documents.SHORT);
    JsonNode timeline =
        new ObjectMapper().readTree(Run.of("timeline", plan, other, "--json", "--as-of", "2023-06-30").ok().out());
    assertEquals("{\"2022\":2,\"2025\":2}", timeline.get("byYear").toString());
    assertEquals(1, timeline.get("marks").get(3).get("plan").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "ics", "xlsx", "csv"})
  void writesEveryForm(String ending) throws IOException {
    Path out = folder.resolve("x." + ending);
    assertEquals("", Run.of("timeline", plan, "-o", out, "--by", "year", "--as-of", "2023-06-30").ok().out());
    assertTrue(Files.size(out) > 100);
  }

  @Test
  void printsATableByDay() {
    String table = Run.of("timeline", plan, "--as-of", "2023-06-30").quiet().out();
    assertTrue(table.indexOf("2022-12-31") < table.indexOf("2025-12-31"), table);
    assertTrue(table.contains("≥25%"), table);
    assertFalse(Run.of("timeline", plan, "--year", "2022").quiet().out().contains("2025-12-31"));
  }

  @ParameterizedTest
  @CsvSource({"--by,colour", "--year,soon", "--year,2025..2022", "--status,red", "--as-of,30.6.2023",
      "--window,-1", "--with,everything", "--milestones,x", "--kind,letter"})
  void refusesWhatMakesNoSense(String option, String value) {
    Run.of("timeline", plan, option, value).refused(value);
  }

  @Test
  void refusesFormsItDoesNotKnow() {
    Run.of("timeline", plan, "-o", folder.resolve("x.bmp")).refused("x.bmp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ics"})
  void exportsTheTableOfAPlan(String format) throws IOException {
    Path out = folder.resolve("y." + format);
    Run.of("export", plan, "--format", format, "-o", out).quiet();
    assertTrue(Files.size(out) > 100);
  }
}
