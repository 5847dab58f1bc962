// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of every document of the importer's tests keeps the contract and says the same after a save. */
class FactsContractTest {

  private static final String PIECES = "一二（）()、。，；：.1 2\t\n\r　章节第专栏表到年底前“”[]…𠮷\uFFFD";

  private static JsonSchema schema;

  @TempDir
  Path folder;

  @BeforeAll
  static void readSchema() throws IOException {
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(Files.readString(Documents.FIXTURES.resolve("facts.schema.json")));
  }

  static List<Path> documents() throws IOException {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsTheContract(Path document) throws IOException {
    Path plan = folder.resolve("a.plan");
    Run.of("import", document, "-o", plan).ok();
    String json = Run.of("export", plan, "--format", "json").quiet().out();
    assertEquals(json, Run.of("export", document, "--format", "json").quiet().out());
    String text = Run.of("export", plan, "--format", "txt").quiet().out();
    check(json, text);
  }

  @Test
  void documentsAreThere() throws IOException {
    assertTrue(documents().size() > 10);
    assertTrue(documents().contains(Documents.reference()));
  }

  /** Whatever the text, an import is never taken for an edited plan. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void randomTexts(long seed) throws IOException {
    Random random = new Random(seed);
    int[] pieces = PIECES.codePoints().toArray();
    StringBuilder text = new StringBuilder("一、");
    for (int i = 0; i < 1500; i++) {
      text.appendCodePoint(pieces[random.nextInt(pieces.length)]);
    }
    Path document = Files.writeString(folder.resolve("random.txt"), text);
    String json = Run.of("export", document, "--format", "json").quiet().out();
    check(json, Run.of("export", document, "--format", "txt").quiet().out());
  }

  private static void check(String json, String text) throws IOException {
    JsonNode facts = new ObjectMapper().readTree(json);
    assertEquals(Set.of(), schema.validate(facts));
    assertEquals("source", facts.get("basis").asText());
    int[] points = text.codePoints().toArray();
    assertEquals(points.length, facts.at("/source/characters").asInt());
    for (String list : List.of("deadlines", "targets", "mentions")) {
      for (JsonNode record : facts.get(list)) {
        assertEquals(record.get("quote").asText(), words(points, record));
      }
    }
    Set<String> ids = new HashSet<>();
    for (JsonNode element : facts.get("elements")) {
      assertTrue(ids.add(element.get("id").asText()));
      assertTrue(element.path("parent").isNull() || ids.contains(element.get("parent").asText()), element.toString());
    }
    assertEquals(List.of(), uncovered(facts, points));
  }

  private static String words(int[] points, JsonNode place) {
    int start = place.get("start").asInt();
    return new String(points, start, place.get("end").asInt() - start);
  }

  private static List<String> uncovered(JsonNode facts, int[] points) {
    boolean[] covered = new boolean[points.length];
    for (String list : List.of("elements", "leftovers")) {
      for (JsonNode record : facts.get(list)) {
        Arrays.fill(covered, record.get("start").asInt(), record.get("end").asInt(), true);
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (!covered[i]) {
        missing.add(i + " " + Character.toString(points[i]));
      }
    }
    return missing;
  }
}
