// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.testkit.plans.ImportedPlans;

/** A whole plan as a document: what a reader sees of headings, run-in names, boxes and both kinds of tables. */
final class PlanFormatTest {

  private static final Path FIXTURES = (Files.isDirectory(Path.of("fixtures")) ? Path.of("fixtures")
      : Path.of("plugins", "org.plandesk.export.tests", "fixtures")).resolve("document");

  @Test
  void isTheWebPageBesideTheText() throws IOException {
    assertEquals(Files.readString(FIXTURES.resolve("plan.html")).strip(),
        new String(written(plan(), PlanFormat.HTML), StandardCharsets.UTF_8).strip());
  }

  @Test
  void saysInWordWhatTheWebPageSays() throws IOException {
    String page = Files.readString(FIXTURES.resolve("plan.html"));
    List<String> expected = page.substring(page.indexOf("<body>")).replaceAll("</t[dh]>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<").replace("&amp;", "&").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(plan(), PlanFormat.DOCX)))) {
      List<String> found = new ArrayList<>();
      word.getBodyElements().forEach(element -> read(element, found));
      assertEquals(expected, found);
    }
  }

  @Test
  void saysWhatWasEditedSince() throws IOException {
    Plan plan = plan();
    Plans.statements(plan).get(0).setText("到2025年，全县节水灌溉面积达到25万亩。");
    Plans.indicators(plan).get(1).setName("农村供水普及率");
    String page = new String(written(plan, PlanFormat.HTML), StandardCharsets.UTF_8);
    assertTrue(page.contains("<p>到2025年，全县节水灌溉面积达到25万亩。</p>"), page);
    assertTrue(page.contains("<td>农村供水普及率</td>"), page);
  }

  @Test
  void aPlanWithoutAnythingIsItsTitle() {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    plan.setTitle("新规划");
    assertEquals(List.of(new PlanBlock.Line(PlanBlock.Style.TITLE, "新规划")), PlanBlocks.of(plan));
  }

  @Test
  void isKnownByItsEnding() {
    assertEquals(Optional.of(PlanFormat.DOCX), PlanFormat.of(Path.of("规划.DOCX")));
    assertEquals(Optional.empty(), PlanFormat.of(Path.of("规划.plan")));
  }

  private static Plan plan() throws IOException {
    return ImportedPlans.of("plan.txt", Files.readString(FIXTURES.resolve("plan.txt")));
  }

  private static byte[] written(Plan plan, PlanFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(plan, out);
    return out.toByteArray();
  }

  private static void read(IBodyElement element, List<String> lines) {
    if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
      lines.add(paragraph.getText());
    } else if (element instanceof XWPFTable table) {
      table.getRows().forEach(row -> row.getTableCells()
          .forEach(cell -> cell.getBodyElements().forEach(inner -> read(inner, lines))));
    }
  }
}
