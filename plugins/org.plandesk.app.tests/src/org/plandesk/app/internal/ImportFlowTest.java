// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.importer.SampleDocument;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.testkit.ImportDriver;

/** From a document to a plan on disk: import with a look at the doubts, walk through all views, save, reopen. */
class ImportFlowTest extends WindowFlow {

  private static final int ISO_DATE = 10;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aDocumentBecomesAPlanOnDisk(String encoding) throws IOException {
    ImportDriver wizard = user.startImport();
    assertFalse(wizard.canGoOn());
    wizard.document(document("生态规划.txt", encoding));
    assertEquals("", wizard.error());
    assertTrue(wizard.labels().stream().anyMatch(label -> label.contains(encoding)), () -> wizard.labels().toString());
    assertTrue(wizard.canGoOn());
    wizard.next();
    String coverage = wizard.described(Words.COVERAGE);
    assertTrue(coverage.contains(Words.NOTHING_UNATTRIBUTED), coverage);
    List<LocalDate> readings = takeSecondReading(wizard);
    wizard.finish();

    assertEquals(1, user.openPlans().size());
    assertTrue(user.openPlans().getFirst().startsWith("*"), user.openPlans().toString());
    assertTrue(Plans.marks(user.plan(), TimeExpression.class).stream()
        .anyMatch(time -> time.getState() == ReviewState.CONFIRMED && readings.getLast().equals(time.getDate())
            && readings.getFirst().equals(time.getAlternative())));
    walk();

    Path file = folder.resolve("生态规划.plan");
    user.saveAs(file);
    assertFalse(user.openPlans().getFirst().startsWith("*"), user.openPlans().toString());
    Plan saved = user.plan();
    user.discard();
    assertEquals(List.of(), user.openPlans());

    user.open(file);
    assertTrue(EcoreUtil.equals(saved, user.plan()));
    assertFalse(user.openPlans().getFirst().startsWith("*"), user.openPlans().toString());
    walk();
    Path again = folder.resolve("again.plan");
    user.saveAs(again);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void aCancelledImportLeavesNothing() throws IOException {
    ImportDriver wizard = user.startImport();
    wizard.document(document("a.txt", "UTF-8"));
    wizard.next();
    wizard.cancel();
    assertEquals(List.of(), user.openPlans());
  }

  @Test
  void anotherEncodingIsTriedOnTheSpot() throws IOException {
    ImportDriver wizard = user.startImport();
    Path file = document("gb.txt", "GB18030");
    wizard.document(file);
    wizard.encoding("UTF-8");
    assertTrue(wizard.error().contains("gb.txt"), wizard.error());
    assertFalse(wizard.canGoOn());
    wizard.encoding("GB18030");
    assertEquals("", wizard.error());
    assertTrue(wizard.canGoOn());
    wizard.cancel();
  }

  /** Takes the second reading of the first doubtful place that has two; gives both, the recognised one first. */
  private static List<LocalDate> takeSecondReading(ImportDriver wizard) {
    List<String> doubts = wizard.doubts();
    for (int i = 0; i < doubts.size(); i++) {
      wizard.selectDoubt(i);
      List<String> readings = wizard.readings();
      if (readings.size() == 2) {
        wizard.chooseReading(readings.getLast());
        wizard.take();
        List<String> left = new ArrayList<>(doubts);
        left.remove(i);
        assertEquals(left, wizard.doubts());
        return readings.stream().map(reading -> LocalDate.parse(reading.substring(0, ISO_DATE))).toList();
      }
    }
    throw new AssertionError("No deadline has two readings: " + doubts);
  }

  /** Selects something in each view; the others follow. */
  private void walk() {
    user.showPage(Words.PAGES.getFirst());
    user.select("二、总体要求");
    assertEquals("总体要求", user.field(Words.TITLE));
    assertTrue(user.status().stream().anyMatch(text -> text.contains("二")), () -> user.status().toString());

    // the caret stands in the heading that was selected in the outline
    user.nextSentence();
    List<String> sentence = user.properties();
    assertFalse(sentence.contains("总体要求"), sentence.toString());
    assertTrue(user.selected().startsWith("（一）"), user.selected());

    for (String page : Words.PAGES.subList(1, Words.PAGES.size())) {
      user.showPage(page);
      user.select("二、总体要求");
      List<String> before = user.properties();
      List<String> rows = user.rows();
      assertTrue(rows.size() > 2, () -> page + rows);
      String row = rows.get(2);
      user.clickRow(row);
      List<String> after = user.properties();
      assertNotEquals(before, after, page);
      assertNotEquals("二、总体要求", user.selected(), page);
      assertTrue(after.stream().filter(text -> text.length() > 1).anyMatch(row::contains), () -> row + after);
    }
  }

  private Path document(String name, String encoding) throws IOException {
    return Files.writeString(folder.resolve(name), SampleDocument.source().text(), Charset.forName(encoding));
  }
}
