// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plans;
import org.plandesk.ui.testkit.CheckDriver;

/** Problems are found while one works, lead to their words, are mended, left for a reason, and come back by undo. */
class CheckFlowTest extends WindowFlow {

  private static final String CLEAN = """
      北湖区“十四五”生态环境保护规划
      一、主要任务
      到2025年，由区水利局完成河道治理。
      """;
  private static final String FAULTY = CLEAN + """
      到2024年，由区水利局加强水质监测，，落实责任。
      到2025年，由区住建局,区水利局建设泵站共12个，其中东片5个、西片6个。
      """;
  private static final String DOUBLED = "“，，”";

  @Test
  void aFixMendsTheTextAndUndoBringsTheProblemBack() throws IOException {
    CheckDriver problems = open(FAULTY);
    assertTrue(problems.tab().endsWith("（3）") || problems.tab().endsWith("(3)"), problems.tab());
    List<String> before = problems.rows();
    assertEquals(3, before.size(), before::toString);
    problems.open(DOUBLED);
    assertFalse(user.markedHit().isEmpty());
    problems.choose(Words.FIX);
    assertEquals(2, problems.rows().size());
    assertTrue(text().contains("水质监测，落实责任"), text());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(before, problems.rows());
  }

  @Test
  void whatWasLeftForAReasonIsShownNoMoreUntilItIsTakenBack() throws IOException {
    CheckDriver problems = open(FAULTY);
    problems.select(DOUBLED);
    problems.ignore(Words.IGNORE, "原文如此");
    assertEquals(2, problems.rows().size());
    assertEquals("原文如此", user.plan().getIgnoredFindings().getFirst().getReason());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(3, problems.rows().size());
    assertTrue(user.plan().getIgnoredFindings().isEmpty());
  }

  @Test
  void anEditIsCheckedByItself() throws IOException {
    CheckDriver problems = open(CLEAN);
    assertFalse(problems.sentence().isEmpty());
    assertEquals(List.of(), problems.groups());
    user.select("一、主要任务");
    user.type(Words.TITLE, "主要任务，，");
    assertEquals(1, problems.rows().size());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(List.of(), problems.groups());
  }

  private CheckDriver open(String text) throws IOException {
    user.open(Files.writeString(folder.resolve("规划.txt"), text));
    return CheckDriver.check();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    Plans.statements(user.plan()).forEach(statement -> text.append(statement.getText()));
    return text.toString();
  }
}
