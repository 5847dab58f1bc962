// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.ui.parts.Clipboards;

/** Whole elements are copied, cut and pasted in the outline: within a plan, between two, and from other programs. */
class ClipFlowTest extends WindowFlow {

  private static final String CUT = "org.eclipse.ui.edit.cut";
  private static final String COPY = "org.eclipse.ui.edit.copy";
  private static final String PASTE = "org.eclipse.ui.edit.paste";
  private static final String UNDO = "org.eclipse.ui.edit.undo";

  private Path other;

  @BeforeEach
  void writeAnotherPlan() throws IOException {
    other = Files.writeString(folder.resolve("水利规划.txt"), """
        青河县水利发展规划
        第一章 重点任务
        第一节 防洪
        县水务局牵头，2025年底前加固堤防。
        第二节 供水
        建设水厂。
        第二章 保障措施
        加强领导。
        """);
  }

  private static String clipboard() {
    return Display.getDefault().syncCall(() -> Clipboards.getText(Display.getCurrent()));
  }

  private static void clipboard(String words) {
    Display.getDefault().syncExec(() -> Clipboards.setText(Display.getCurrent(), words));
  }

  private List<String> titles() {
    return Plans.contents(user.plan(), Headed.class).stream().filter(Chapter.class::isInstance)
        .map(Headed::getTitle).toList();
  }

  @Test
  void aChapterGoesIntoAnotherPlanThoughItsOwnIsClosed() {
    user.open(other);
    user.select("第二章 保障措施");
    user.run(COPY);
    assertEquals("第二章 保障措施\n加强领导。", clipboard());
    user.discard();
    user.openSample();
    List<String> before = titles();
    user.select("一、规划背景");
    user.run(PASTE);
    user.awaitOutline("二、保障措施");
    assertEquals("二、保障措施", user.selected());
    assertTrue(user.outline().contains("三、总体要求"));
    assertEquals(before.size() + 1, titles().size());
    user.run(UNDO);
    user.awaitOutline("二、总体要求");
    assertEquals(before, titles());
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
  }

  @Test
  void whatIsCutMoves() {
    user.open(other);
    Chapter chapter = Plans.contents(user.plan(), Chapter.class).getFirst();
    String id = chapter.getId();
    user.select("第一章 重点任务");
    user.run(CUT);
    user.awaitOutline("第一章 保障措施");
    user.select("第一章 保障措施");
    user.run(PASTE);
    user.awaitOutline("第二章 重点任务");
    assertEquals(id, Plans.contents(user.plan(), Chapter.class).getLast().getId());
    user.run(UNDO);
    user.run(UNDO);
    user.awaitOutline("第一章 重点任务");
    assertEquals(List.of("重点任务", "保障措施"), titles());
  }

  @Test
  void wordsFromElsewhereBecomeElements() {
    user.open(other);
    user.select("第二章 保障措施");
    clipboard("第三章 组织实施\r\n县水务局要在2024年底前完成考核。\r\n");
    user.run(PASTE);
    user.awaitOutline("第三章 组织实施");
    Chapter pasted = Plans.contents(user.plan(), Chapter.class).getLast();
    assertEquals(List.of("县水务局要在2024年底前完成考核。"),
        Plans.statements(pasted).stream().map(Statement::getText).toList());
    assertTrue(Plans.contents(user.plan(), Section.class).stream().noneMatch(pasted.getContents()::contains));
  }
}
