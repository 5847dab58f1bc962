// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.testkit.plans.ImportedPlans;

/** Two authors work in copies of one plan at random; whatever only one of them did is in the joined plan. */
final class RandomMergeTest {

  private static final int ROUNDS = 1000;
  private static final int MOST_STEPS = 6;
  private static final String TEXT = """
      东江县水利发展规划
      一、总体要求
      到2025年，全县水利设施明显改善。2023年底前完成清淤，由县水利局负责。
      （一）基本原则
      坚持节水优先。坚持统筹推进，县住建局牵头，县财政局配合。
      （二）主要目标
      到2025年，用水总量控制在1.2亿立方米以内。供水保证率达到95%。
      二、主要任务
      （一）修复河道
      2024年6月底前完成堤防加固。县水利局每年开展巡查。
      整治排口120个。
      （二）保障供水
      新建水厂2座，由县水务集团负责。
      三、保障措施
      加强领导。落实资金。
      """;

  @Test
  void losesNothing() {
    Plan plan = ImportedPlans.of("plan.txt", TEXT);
    plan.setId("plan");
    int clean = 0;
    for (int round = 0; round < ROUNDS; round++) {
      clean += round(plan, round) ? 1 : 0;
    }
    System.out.println(clean + " of " + ROUNDS + " without conflicts");
    assertTrue(clean > ROUNDS / 4, "most of the work joins by itself");
  }

  private static boolean round(Plan base, int seed) {
    Random random = new Random(seed);
    Plan mine = EcoreUtil.copy(base);
    Plan theirs = EcoreUtil.copy(base);
    new RandomAuthor(mine, "mine", random.nextLong()).work(1 + random.nextInt(MOST_STEPS));
    new RandomAuthor(theirs, "other", random.nextLong()).work(1 + random.nextInt(MOST_STEPS));
    try {
      check(base, mine, theirs, random);
      return PlanMerge.of(base, mine, theirs).conflicts().isEmpty();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("round " + seed, e);
    }
  }

  private static void check(Plan base, Plan mine, Plan theirs, Random random) {
    PlanMerge merge = PlanMerge.of(base, mine, theirs);
    Plan joined = merge.result(conflict -> MergeSide.MINE);
    MergeOracle.sound(joined);
    MergeOracle oracle = new MergeOracle(base, joined, merge.conflicts());
    oracle.check(mine, theirs);
    oracle.check(theirs, mine);
    PlanMerge mirrored = PlanMerge.of(base, theirs, mine);
    assertEquals(merge.conflicts().size(), mirrored.conflicts(conflict -> MergeSide.THEIRS).size(),
        "as many conflicts for the other");
    assertSame(joined, mirrored.result(conflict -> MergeSide.THEIRS), "the same for the other");
    MergeSide[] sides = MergeSide.values();
    MergeOracle.sound(merge.result(conflict -> sides[random.nextInt(sides.length)]));
    assertSame(mine, PlanMerge.of(base, mine, EcoreUtil.copy(base)).result(conflict -> null), "only mine");
    assertSame(theirs, PlanMerge.of(base, EcoreUtil.copy(base), theirs).result(conflict -> null), "only theirs");
    assertSame(mine, PlanMerge.of(base, mine, EcoreUtil.copy(mine)).result(conflict -> null), "both the same");
    Plan open = EcoreUtil.copy(mine);
    Command command = merge.settled(conflict -> MergeSide.MINE).command("", open).orElseThrow();
    command.execute();
    assertSame(joined, open, "by the command");
    command.undo();
    assertSame(mine, open, "undone");
  }

  private static void assertSame(Plan expected, Plan plan, String what) {
    if (!EcoreUtil.equals(expected, plan)) {
      List<String> wanted = MergeOracle.words(expected);
      List<String> got = MergeOracle.words(plan);
      fail(what + "\n" + wanted.stream().filter(line -> !got.contains(line)).toList() + "\n"
          + got.stream().filter(line -> !wanted.contains(line)).toList());
    }
  }
}
