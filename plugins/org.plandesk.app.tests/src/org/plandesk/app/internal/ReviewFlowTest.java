// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.ui.testkit.ImportDriver;

/** The review of an import: correct by the keyboard, take back in place, import again, save a sample. */
class ReviewFlowTest extends WindowFlow {

  private static final String TEXT = """
      云溪县水务发展规划
      一、主要任务
      （一）工程建设
      2022年前完成姚家水库除险加固。近期完善道路，到2025年，供水普及率达到95%以上。
      """;

  @Test
  void aReadingIsChosenByKeysAndTakenBackInPlace() throws IOException {
    ImportDriver wizard = review(document(TEXT));
    List<String> doubts = wizard.doubts();
    int index = indexOf(doubts, "2022年前");
    wizard.selectDoubt(index);
    wizard.key(SWT.ALT, '2');
    wizard.key(SWT.NONE, SWT.CR);
    assertTrue(wizard.decided().stream().anyMatch(row -> row.contains("2022年前")), wizard.decided().toString());
    assertEquals(doubts.size() - 1, wizard.doubts().size());

    wizard.undo();
    assertEquals(doubts, wizard.doubts());
    assertFalse(wizard.canUndo());
    assertEquals(index, wizard.selected());

    wizard.selectDoubt(0);
    wizard.key(SWT.ALT, SWT.ARROW_DOWN);
    assertEquals(1, wizard.selected());
    wizard.key(SWT.ALT, SWT.ARROW_UP);
    assertEquals(0, wizard.selected());
    wizard.selectDoubt(index);
    wizard.key(SWT.ALT, '2');
    wizard.take();
    wizard.finish();
    assertEquals(LocalDate.of(2022, 12, 31), dateOf2022(user.plan()));
  }

  @Test
  void correctionsSurviveAnotherImportOfTheRevisedDocument() throws IOException {
    ImportDriver wizard = review(document(TEXT));
    wizard.selectDoubt(indexOf(wizard.doubts(), "2022年前"));
    wizard.chooseReading(wizard.readings().getLast());
    wizard.take();
    wizard.finish();

    ImportDriver again = review(document(TEXT.replace("（一）", "说明如下。\n（一）")));
    assertTrue(again.doubts().stream().noneMatch(row -> row.contains("2022年前")), again.doubts().toString());
    assertFalse(again.canFinish(), "every change is shown before anything is applied");
    again.next();
    assertEquals(1, again.changes().size(), again.changes().toString());
    assertTrue(again.changes().getFirst().contains("说明如下。"), again.changes().toString());
    int before = Plans.statements(user.plan()).size();
    user.run("org.plandesk.ui.review.mode");
    again.tryToFinish();
    assertFalse(user.told().isBlank());
    assertEquals(before, Plans.statements(user.plan()).size(), "建议模式 lets the plan as it is, and the wizard stays");
    user.run("org.plandesk.ui.review.mode");
    again.finish();
    assertEquals(1, user.openPlans().size(), "the open plan was revised");
    assertEquals(before + 1, Plans.statements(user.plan()).size());
    assertEquals(LocalDate.of(2022, 12, 31), dateOf2022(user.plan()));
    assertEquals(1, user.plan().getCorrections().size());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(before, Plans.statements(user.plan()).size());
    assertEquals(LocalDate.of(2022, 12, 31), dateOf2022(user.plan()));
  }

  @Test
  void aPlanThatIsNotOpenIsRevisedByItsFile() throws IOException {
    review(document(TEXT)).finish();
    Path file = folder.resolve("水务规划.plan");
    user.saveAs(file);
    user.discard();
    assertEquals(List.of(), user.openPlans());
    ImportDriver wizard = user.startImport();
    wizard.document(document(TEXT.replace("（一）", "说明如下。\n（一）")));
    wizard.revises(folder.resolve("没有.plan"));
    wizard.next();
    assertFalse(wizard.error().isBlank(), "a file that is not there is refused on the page");
    wizard.revises(file);
    wizard.next();
    wizard.next();
    assertTrue(wizard.changes().getFirst().contains("说明如下。"), wizard.changes().toString());
    wizard.finish();
    assertEquals(1, user.openPlans().size(), user.openPlans().toString());
    assertTrue(Plans.statements(user.plan()).stream().anyMatch(each -> "说明如下。".equals(each.getText())));
  }

  @Test
  void aPlaceIsSavedAsAnAnonymousSample() throws IOException {
    ImportDriver wizard = review(document(TEXT));
    wizard.selectDoubt(indexOf(wizard.doubts(), "2022年前"));
    wizard.saveSample(Words.SAMPLE, "before-a-year", folder);
    String sample = Files.readString(folder.resolve("before-a-year.txt"));
    assertFalse(sample.contains("姚家") || sample.contains("2022"), sample);
    assertTrue(Files.readString(folder.resolve("before-a-year.expected")).contains("2027年前"));
    wizard.cancel();
  }

  private ImportDriver review(Path document) {
    ImportDriver wizard = user.startImport();
    wizard.document(document);
    wizard.next();
    return wizard;
  }

  private static int indexOf(List<String> rows, String words) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + ": " + rows);
  }

  private static LocalDate dateOf2022(Plan plan) {
    return Plans.deadlines(plan).stream().filter(time -> time.getQuote().equals("2022年前")).findFirst().orElseThrow()
        .getDate();
  }

  private Path document(String text) throws IOException {
    return Files.writeString(folder.resolve("水务规划.txt"), text);
  }
}
