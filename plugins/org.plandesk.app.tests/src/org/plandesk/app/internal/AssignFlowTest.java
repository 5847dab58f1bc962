// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.ui.testkit.DialogDriver;

/** Who is responsible is said by a person: for the task chosen in its table, by typing and Enter. */
class AssignFlowTest extends WindowFlow {

  private static final String TASK = "推进河道清淤。";
  private static final String TEXT = """
      云溪县水务发展规划
      一、主要任务
      （一）重点工作
      2022年底前新建幼儿园3所，由县教育局牵头。推进河道清淤。
      """;

  @BeforeEach
  void start() throws IOException {
    user.open(Files.writeString(folder.resolve("水务规划.txt"), TEXT));
    user.showPage(Words.PAGES.get(1));
    user.clickRow(user.rows().stream().filter(row -> row.contains(TASK)).findFirst().orElseThrow());
  }

  @Test
  void aUnitIsTypedAndAssignedInOneStep() {
    DialogDriver dialog = user.openDialog("org.plandesk.ui.assign.assign");
    dialog.type(Words.UNIT, "县水利局");
    dialog.awaitRows(Words.UNITS, rows -> rows.size() == 1 && rows.getFirst().contains("县水利局"));
    dialog.enter();
    assertTrue(dialog.isOpen(), "a further unit can be assigned");
    dialog.press(Words.CLOSE);
    assertFalse(dialog.isOpen());
    assertEquals(List.of("县水利局"), responsible());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(List.of(), responsible());
  }

  @Test
  void enterAssignsNothingThatWasNotAskedFor() {
    DialogDriver dialog = user.openDialog("org.plandesk.ui.assign.assign");
    dialog.awaitRows(Words.UNITS, rows -> rows.stream().anyMatch(row -> row.contains("县教育局")));
    dialog.enter();
    dialog.press(Words.CLOSE);
    assertEquals(List.of(), responsible());
  }

  private List<String> responsible() {
    Statement task =
        Plans.statements(user.plan()).stream().filter(each -> TASK.equals(each.getText())).findFirst().orElseThrow();
    return task.getAssignments().stream().map(assignment -> assignment.getUnit().getName()).toList();
  }
}
