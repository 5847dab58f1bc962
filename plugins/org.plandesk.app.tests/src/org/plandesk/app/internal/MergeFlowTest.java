// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.store.PlanFiles;
import org.plandesk.testkit.plans.ImportedPlans;
import org.plandesk.ui.testkit.MergeDriver;

/** Two authors worked on a plan: their work is joined in the window. */
class MergeFlowTest extends WindowFlow {

  private static final String TEXT = """
      一、主要任务
      修复城区河道，推广节水器具。加强水质监测，落实监测责任。完善管理制度。
      """;

  private Path save(Plan plan, String name) throws IOException {
    Path file = folder.resolve(name);
    new PlanFiles().save(plan, file);
    return file;
  }

  private Path reworded(Path from, String name, List<String> texts) throws IOException {
    Plan plan = new PlanFiles().load(from);
    List<Statement> statements = Plans.statements(plan);
    for (int i = 0; i < texts.size(); i++) {
      TypingCommand.toText(statements.get(i), texts.get(i)).ifPresent(TypingCommand::execute);
    }
    return save(plan, name);
  }

  /** What the sentences of the plan say; its editor comes to the front. */
  private List<String> texts() {
    user.showPlan();
    return Plans.statements(user.plan()).stream().map(Statement::getText).toList();
  }

  @Test
  void aConflictIsSettledAndTheMergeAppliedAndUndone() throws IOException {
    Path base = save(ImportedPlans.of("a.txt", TEXT), "原稿.plan");
    List<String> mine = List.of("修复城乡河道，推广节水器具。", "加强水质监测，落实责任。", "完善管理制度。");
    Path theirs =
        reworded(base, "李工.plan", List.of("修复全部河道，推广节水器具。", "加强水质监测，落实监测责任。", "健全管理制度。"));
    user.open(reworded(base, "规划.plan", mine));
    MergeDriver merge = user.merge(base, theirs);
    assertEquals(1, merge.conflicts().size(), merge.conflicts().toString());
    assertFalse(merge.canApply());
    merge.settle(MergeSide.THEIRS);
    merge.apply();
    List<String> joined = List.of("修复全部河道，推广节水器具。", "加强水质监测，落实责任。", "健全管理制度。");
    assertEquals(joined, texts());
    assertTrue(user.openPlans().getFirst().startsWith("*"));
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(mine, texts());
    merge.apply();
    assertEquals(joined, texts(), "after the undo it can be applied again, as it was settled");
  }

  @Test
  void suggestionModeRefusesAMergeThatCanBeAppliedLater() throws IOException {
    Path base = save(ImportedPlans.of("a.txt", TEXT), "原稿.plan");
    Path theirs = reworded(base, "李工.plan", List.of("修复全部河道，推广节水器具。"));
    user.open(base);
    MergeDriver merge = user.merge(base, theirs);
    user.run("org.plandesk.ui.review.mode");
    try {
      merge.press();
      assertFalse(user.told().isBlank());
      assertEquals("修复城区河道，推广节水器具。", texts().getFirst());
    } finally {
      user.run("org.plandesk.ui.review.mode");
    }
    merge.apply();
    assertEquals("修复全部河道，推广节水器具。", texts().getFirst());
  }
}
