// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Chapter;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;

class FactsExportTest {

  private static final Path FIXTURES = Files.isDirectory(Path.of("fixtures")) ? Path.of("fixtures")
      : Path.of("plugins", "org.plandesk.export.tests", "fixtures");

  private final SmallPlan small = new SmallPlan();

  @Test
  void placesCountCodePointsOfTheSource() throws IOException {
    JsonNode facts = facts(small.plan);
    assertEquals("source", facts.at("/basis").asText());
    assertEquals(SmallPlan.TEXT.codePointCount(0, SmallPlan.TEXT.length()), facts.at("/source/characters").asInt());
    assertEquals("00ff", facts.at("/source/sha256").asText());
    assertQuotes(facts, SmallPlan.TEXT);
    assertEquals("一、𠮷祥工程", words(SmallPlan.TEXT, element(facts, "c1")));
    assertEquals(List.of("c1", "p1", "s1", "s2", "tb1", "h1", "r1", "n1"), ids(facts));
    assertEquals("p1", element(facts, "s2").get("parent").asText());
    assertTrue(element(facts, "c1").get("parent").isNull());
  }

  @Test
  void blanksInsideOfASentenceGoWithoutSaying() throws IOException {
    JsonNode facts = facts(small.plan);
    List<String> whys = stream(facts.get("leftovers")).map(leftover -> leftover.get("why").asText()).toList();
    assertEquals(List.of("blank", "page_number", "blank", "blank", "blank", "blank", "blank"), whys);
  }

  @Test
  void recordsOfMarksIndicatorsAndUnits() throws IOException {
    JsonNode facts = facts(small.plan);
    assertEquals("{\"id\":\"t1\",\"element\":\"s1\",\"quote\":\"到2025年\",\"start\":8,\"end\":14,\"class\":\"deadline\","
        + "\"date\":\"2025-12-31\",\"year\":2025,\"qualifier\":\"BY_YEAR\",\"alternative\":null,\"relativeTo\":null,"
        + "\"recurrence\":null,\"sameAs\":[],\"certainty\":\"high\"}", facts.at("/deadlines/0").toString());
    assertEquals("{\"id\":\"g1\",\"element\":\"s1\",\"quote\":\"利用率提高到25%以上\",\"start\":28,\"end\":39,"
        + "\"subject\":\"利用率\",\"comparator\":\">=\",\"values\":[25],\"unit\":\"%\",\"deadlineYear\":2025,"
        + "\"baselineYear\":null}", facts.at("/targets/0").toString());
    assertEquals("{\"id\":\"r1\",\"element\":\"r1\",\"number\":null,\"parentNumber\":null,\"category\":null,"
        + "\"name\":\"利用率\",\"unit\":null,\"baseline\":{\"year\":2020,\"text\":\"0.57\",\"value\":0.57,\"flag\":null},"
        + "\"targets\":[{\"year\":2025,\"text\":\"≥25\",\"comparator\":\">=\",\"values\":[25],\"cumulative\":false}],"
        + "\"nature\":\"约束性\",\"units\":[\"水务局\"]}", facts.at("/indicators/0").toString());
    assertEquals("水务局", facts.at("/mentions/0/quote").asText());
    assertEquals("{\"element\":\"r1\",\"unit\":\"u1\",\"role\":\"responsible\",\"origin\":\"stated\",\"start\":null,"
        + "\"end\":null,\"reason\":null}", facts.at("/assignments/0").toString());
    assertEquals("{\"from\":2021,\"to\":2025}", facts.at("/plan/period").toString());
  }

  @Test
  void rejectedMarksAreLeftOut() throws IOException {
    small.deadline.setState(ReviewState.REJECTED);
    assertEquals(0, facts(small.plan).get("deadlines").size());
  }

  @Test
  void datesBelongToDeadlinesOnly() throws IOException {
    small.deadline.setTimeClass(TimeClass.PERIOD);
    assertTrue(facts(small.plan).at("/deadlines/0/date").isNull());
    assertTrue(facts(small.plan).at("/deadlines/0/year").isNull());
  }

  @Test
  void editedPlanCountsItsCurrentText() throws IOException {
    small.rest.setText("巩固全部成果。");
    JsonNode facts = facts(small.plan);
    String text = text(small.plan);
    assertEquals("current", facts.at("/basis").asText());
    assertEquals("一、𠮷祥工程\n到2025年，水务局把利用率提高到25%以上。巩固全部成果。\n表1 指标\n名称\t2025年\n\t\t利用率\t\t0.57\t≥25\t约束性\t水务局\n注：略\n",
        text);
    assertQuotes(facts, text);
    assertEquals("巩固全部成果。", words(text, element(facts, "s2")));
    assertEquals("一、𠮷祥工程", words(text, element(facts, "c1")));
    assertEquals(text.strip(), words(text, element(facts, "c1").get("extent")));
    assertEquals(text.codePointCount(0, text.length()), facts.at("/source/characters").asInt());
    assertCovered(facts, text);
  }

  @Test
  void everyEditOfWordsMakesTheTextCurrent() {
    assertEquals(PlanText.Basis.SOURCE, PlanText.of(small.plan).basis());
    assertCurrentAfter(plan -> plan.chapter.setTitle("如意工程"));
    assertCurrentAfter(plan -> plan.chapter.setNumber("二"));
    assertCurrentAfter(plan -> plan.rest.setText("巩固成果"));
    assertCurrentAfter(plan -> ((Paragraph) plan.rest.eContainer()).getContents().remove(plan.rest));
    assertCurrentAfter(plan -> ((Paragraph) plan.rest.eContainer()).getContents().move(0, 1));
    assertCurrentAfter(plan -> plan.chapter.getContents().add(PlanFactory.eINSTANCE.createParagraph()));
    assertCurrentAfter(plan -> plan.plan.setSource(null));
  }

  @Test
  void whatAPersonSetsBesidesTheTextIsNoEdit() {
    small.plan.setTitle("规划");
    small.deadline.setState(ReviewState.CONFIRMED);
    small.task.getAssignments().clear();
    assertEquals(PlanText.Basis.SOURCE, PlanText.of(small.plan).basis());
  }

  @Test
  void whatIsOnlySuggestedIsExportedAsSuchAndNoUnitOfTheTable() throws IOException {
    Assignment assignment = small.indicator.getAssignments().getFirst();
    assignment.setOrigin(AssignmentOrigin.SUGGESTED);
    assignment.setReason("assign.duty|利用率|水利");
    JsonNode facts = facts(small.plan);
    assertEquals("suggested", facts.at("/assignments/0/origin").asText());
    assertEquals("“利用率”属水利职责。", facts.at("/assignments/0/reason").asText());
    assertTrue(facts.at("/indicators/0/units").isEmpty(), facts::toString);
    small.rest.setText("巩固全部成果。");
    assertFalse(text(small.plan).contains("约束性\t水务局"));
  }

  @Test
  void sourceTextIsWrittenExactly() throws IOException {
    assertEquals(SmallPlan.TEXT, text(small.plan));
  }

  @Test
  void planWithoutSourceAndWithOddLinesIsPrinted() throws IOException {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    chapter.setId("c");
    chapter.setTitle("甲");
    plan.getContents().add(chapter);
    Item item = PlanFactory.eINSTANCE.createItem();
    item.setId("i");
    item.setNumber("（1）");
    chapter.getContents().add(item);
    Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
    paragraph.setId("p");
    item.getContents().add(paragraph);
    Statement statement = PlanFactory.eINSTANCE.createStatement();
    statement.setId("s");
    statement.setText("第一行\n第二行。");
    paragraph.getContents().add(statement);
    assertEquals("甲\n（1）第一行 第二行。\n", text(plan));
    JsonNode facts = facts(plan);
    assertEquals("（1）", words(text(plan), element(facts, "i")));
    assertEquals("（1）第一行 第二行。", words(text(plan), element(facts, "i").get("extent")));
    assertEquals("", facts.at("/source/name").asText());
    assertValid(facts);
  }

  @Test
  void samePlanSameBytes() throws IOException {
    assertArrayEquals(bytes(small.plan), bytes(new SmallPlan().plan));
    String json = new String(bytes(small.plan), StandardCharsets.UTF_8);
    assertTrue(json.startsWith("{\n\"schema\":\"plandesk.facts/1\",\n\"basis\":\"source\",\n\"plan\":{"), json);
    assertTrue(json.endsWith("\n\"findings\":[]\n}\n"), json);
    assertFalse(json.contains("\r\n"), json);
  }

  @Test
  void smallPlanKeepsTheContract() throws IOException {
    assertValid(facts(small.plan));
    assertCovered(facts(small.plan), SmallPlan.TEXT);
  }

  private static void assertCurrentAfter(Consumer<SmallPlan> edit) {
    SmallPlan plan = new SmallPlan();
    edit.accept(plan);
    assertEquals(PlanText.Basis.CURRENT, PlanText.of(plan.plan).basis());
  }

  private static void assertValid(JsonNode facts) throws IOException {
    JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(Files.readString(FIXTURES.resolve("facts.schema.json")));
    assertEquals(Set.of(), schema.validate(facts));
  }

  private static void assertQuotes(JsonNode facts, String text) {
    for (String list : List.of("deadlines", "targets", "mentions")) {
      for (JsonNode record : facts.get(list)) {
        assertEquals(record.get("quote").asText(), words(text, record));
      }
    }
  }

  /** No character that is not a blank lies outside of every element and leftover. */
  private static void assertCovered(JsonNode facts, String text) {
    int[] points = text.codePoints().toArray();
    boolean[] covered = new boolean[points.length];
    Stream.concat(stream(facts.get("elements")), stream(facts.get("leftovers")))
        .forEach(record -> Arrays.fill(covered, record.get("start").asInt(), record.get("end").asInt(), true));
    for (int i = 0; i < points.length; i++) {
      assertTrue(covered[i] || Character.isWhitespace(points[i]), "offset " + i);
    }
  }

  private static String words(String text, JsonNode place) {
    int[] points = text.codePoints().toArray();
    int start = place.get("start").asInt();
    return new String(points, start, place.get("end").asInt() - start);
  }

  private static JsonNode element(JsonNode facts, String id) {
    return stream(facts.get("elements")).filter(element -> element.get("id").asText().equals(id)).findFirst()
        .orElseThrow();
  }

  private static List<String> ids(JsonNode facts) {
    return stream(facts.get("elements")).map(element -> element.get("id").asText()).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode facts(Plan plan) throws IOException {
    return new ObjectMapper().readTree(bytes(plan));
  }

  private static byte[] bytes(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsExport.write(plan, out);
    return out.toByteArray();
  }

  private static String text(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextExport.write(plan, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
