// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.ui.testkit.DialogDriver;

/** What authors do all day: find and replace, edit cells, bring an earlier version back. */
class AuthorFlowTest extends WindowFlow {

  private static final String TEXT = """
      云溪县水务发展规划
      一、主要任务
      （一）工程建设
      2022年底前完成姚家水库除险加固，由县水利局牵头。推进河道清淤。
      （二）管理提升
      推进河道管护，落实河湖长制。
      """;

  @BeforeEach
  void start() throws IOException {
    user.open(Files.writeString(folder.resolve("水务规划.txt"), TEXT));
  }

  private List<String> texts() {
    return Plans.statements(user.plan()).stream().map(Statement::getText).toList();
  }

  @Test
  void wordsAreFoundSeenAndReplacedInOneStep() {
    List<String> before = texts();
    DialogDriver find = user.openDialog("org.plandesk.ui.findReplace");
    find.type(Words.FIND, "河道");
    find.type(Words.REPLACE_WITH, "河湖");
    List<String> rows = find.awaitRows(Words.PLACES, places -> places.size() == 2
        && places.stream().allMatch(row -> row.contains("河湖")));
    assertTrue(rows.getFirst().contains("河道清淤"), rows.toString());
    assertEquals(before, texts(), "nothing is replaced before somebody says so");
    find.press(Words.REPLACE);
    find.press(Words.CLOSE);
    assertFalse(find.isOpen());
    assertTrue(texts().contains("推进河湖清淤。"), texts().toString());
    assertTrue(texts().stream().noneMatch(text -> text.contains("河道")), texts().toString());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(before, texts());
  }

  @Test
  void aTaskIsRewordedInItsRow() {
    user.showPage(Words.PAGES.get(1));
    String row = user.rows().stream().filter(each -> each.contains("河道清淤")).findFirst().orElseThrow();
    user.clickRow(row);
    user.typeInRow("推进河道疏浚。");
    assertTrue(texts().contains("推进河道疏浚。"), texts().toString());
    assertTrue(user.menus().contains(Words.UNDO_EDIT), user.menus().toString());
    assertTrue(user.rows().stream().anyMatch(each -> each.contains("河道疏浚")), user.rows().toString());
    user.run("org.eclipse.ui.edit.undo");
    assertTrue(texts().contains("推进河道清淤。"), texts().toString());
    assertTrue(user.menus().contains(Words.REDO_EDIT), user.menus().toString());
  }

  @Test
  void anEarlierVersionComesBackAsOneStep() {
    Path file = folder.resolve("a.plan");
    user.saveAs(file);
    user.select("一、主要任务");
    user.type(Words.TITLE, "重点任务");
    assertTrue(user.menus().contains(Words.UNDO_TITLE), user.menus().toString());
    user.saving().save();
    DialogDriver backups = user.openDialog("org.plandesk.ui.history.restore");
    backups.awaitRows(Words.BACKUPS, rows -> rows.size() == 1 && !rows.getFirst().endsWith(Words.COMPARING));
    backups.press(Words.RESTORE);
    user.awaitOutline("一、主要任务");
    assertTrue(user.windowTitle().startsWith("*"), "the file stays as it is until it is saved");
    user.run("org.eclipse.ui.edit.undo");
    user.awaitOutline("一、重点任务");
  }
}
