// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a person wrote down of a part of the reference plan is what the export says of that part, nothing missing and
 * nothing besides. Ids differ; they are compared by what they stand for.
 */
class ExampleFactsTest {

  private static JsonNode example;
  private static JsonNode export;
  /** Ids of the example to ids of the export, through the places of the elements and the names of the units. */
  private static Map<String, String> ids;

  @BeforeAll
  static void readBoth() throws IOException {
    example = new ObjectMapper().readTree(Documents.FIXTURES.resolve("example-facts.json").toFile());
    export = new ObjectMapper().readTree(Run.of("export", Documents.reference(), "--format", "json").quiet().out());
    ids = new HashMap<>();
    match("elements", "kind", "start", "end");
    match("units", "name");
  }

  private static void match(String list, String... key) {
    Map<String, String> byKey = new HashMap<>();
    records(export, list).forEach(record -> byKey.putIfAbsent(key(record, key), record.get("id").asText()));
    records(example, list).forEach(record -> ids.put(record.get("id").asText(), byKey.get(key(record, key))));
  }

  @Test
  void elements() {
    Map<String, JsonNode> found = new HashMap<>();
    records(export, "elements").forEach(element -> found.put(element.get("id").asText(), element));
    List<String> differences = new ArrayList<>();
    records(example, "elements").forEach(element -> {
      JsonNode other = found.get(ids.get(element.get("id").asText()));
      if (other == null) {
        differences.add("missing " + element);
        return;
      }
      for (String field : (Iterable<String>) element::fieldNames) {
        // The example leaves out what holds a lone part of it.
        boolean outside = field.equals("parent") && element.get(field).isNull();
        if (!field.equals("id") && !outside && !translated(element, field).equals(other.path(field))) {
          differences.add(field + " of " + element + " is " + other.path(field));
        }
      }
    });
    assertEquals(List.of(), differences);
  }

  @Test
  void deadlines() {
    assertEquals(expected("deadlines", "id"), actual("deadlines", "id"));
  }

  @Test
  void targets() {
    assertEquals(expected("targets", "id"), actual("targets", "id"));
  }

  @Test
  void indicators() {
    assertEquals(expected("indicators", "id"), actual("indicators", "id"));
  }

  @Test
  void assignments() {
    assertEquals(expected("assignments"), actual("assignments"));
  }

  private static Set<String> expected(String list, String... without) {
    Set<String> lines = new HashSet<>();
    records(example, list).forEach(record -> lines.add(line(record, true, without)));
    return lines;
  }

  /** The records of the export that belong to elements which the example has. */
  private static Set<String> actual(String list, String... without) {
    Set<String> known = new HashSet<>(ids.values());
    Set<String> lines = new HashSet<>();
    records(export, list).filter(record -> known.contains(record.get("element").asText()))
        .forEach(record -> lines.add(line(record, false, without)));
    return lines;
  }

  private static String line(JsonNode record, boolean translate, String... without) {
    ObjectNode line = new ObjectMapper().createObjectNode();
    for (String field : (Iterable<String>) record::fieldNames) {
      line.set(field, translate ? translated(record, field) : record.get(field));
    }
    return line.remove(List.of(without)).toString();
  }

  private static JsonNode translated(JsonNode record, String field) {
    String id = record.get(field).asText();
    boolean isId = field.equals("element") || field.equals("parent") || field.equals("unit") && ids.containsKey(id);
    return isId && ids.containsKey(id) ? new ObjectMapper().getNodeFactory().textNode(ids.get(id)) : record.get(field);
  }

  private static String key(JsonNode record, String... fields) {
    return Stream.of(fields).map(field -> record.get(field).asText()).toList().toString();
  }

  private static Stream<JsonNode> records(JsonNode facts, String list) {
    return StreamSupport.stream(facts.get(list).spliterator(), false);
  }
}
