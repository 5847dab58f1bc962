// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;

final class UnitSuggesterTest {

  private final SmallPlan small = new SmallPlan();
  private final ResponsibleUnit water = small.unit("市水务局");
  private final ResponsibleUnit forest = small.unit("市林业和草原局");

  @Test
  void mapsDutiesToTheUnitsOfThePlanUnderTheirOwnNames() {
    Statement task = small.task("推进小流域综合治理，新增水土流失治理面积20平方公里。");
    UnitSuggestion first = suggest(task).getFirst();
    assertSame(water, first.unit());
    assertEquals(Certainty.HIGH, first.certainty());
    assertEquals("“小流域、水土流失”属水利职责。",
        PlanLabels.of(Locale.SIMPLIFIED_CHINESE).reason(first.reasons().getFirst()));
  }

  @Test
  void suggestsNothingWhenTheEvidenceIsThin() {
    assertEquals(List.of(), suggest(small.task("各项工作要有新气象。")));
    assertEquals(List.of(), suggest(small.task("新增养老床位500张。")), "no such department in the register");
  }

  @Test
  void findsTasksOfLikeWording() {
    ResponsibleUnit office = small.unit("市重点工程服务中心");
    for (String place : List.of("东岭", "西岭", "南岭")) {
      small.state(small.task("启动" + place + "片区征迁安置点配套工程。"), office, AssignmentRole.LEAD);
    }
    List<UnitSuggestion> ranked = suggest(small.task("启动北岭片区征迁安置点配套工程。"));
    assertSame(office, ranked.getFirst().unit());
    assertTrue(ranked.getFirst().reasons().stream().anyMatch(reason -> reason.startsWith("assign.like|启动")),
        ranked::toString);
  }

  @Test
  void theNameOfAUnitInTheTextIsNoEvidence() {
    assertEquals(List.of(), suggest(small.task("会同市林业和草原局做好有关工作。")));
  }

  @Test
  void whatNobodyConfirmedIsNoEvidence() {
    Statement other = small.task("启动东岭片区征迁安置点配套工程。");
    Assignment kept = small.state(other, forest, AssignmentRole.LEAD);
    kept.setOrigin(AssignmentOrigin.SUGGESTED);
    assertEquals(List.of(), suggest(small.task("启动北岭片区征迁安置点配套工程。")));
  }

  @Test
  void tellsWhenOnlyAHeadingSpeaksForAUnit() {
    small.section.setTitle("开展水土流失综合治理");
    List<String> reasons = suggest(small.task("推动任务落地见效。")).getFirst().reasons();
    assertEquals("所在章节的“水土流失”属水利职责。", PlanLabels.of(Locale.SIMPLIFIED_CHINESE).reason(reasons.getFirst()));
  }

  @Test
  void readsTheSentenceBeforeOneThatSaysOnlyWho() {
    small.task("推进小流域综合治理，新增水土流失治理面积20平方公里。");
    assertSame(water, suggest(small.task("由市水务局牵头，市林业和草原局配合。")).getFirst().unit());
  }

  @Test
  void takesTheUnitThatLeadsMuchOfThePlanForLikelierButNotForSure() {
    for (String task : List.of("办好首届赛会。", "培育两支队伍。", "打造三张名片。", "走访四方乡贤。")) {
      small.state(small.task(task), forest, AssignmentRole.LEAD);
    }
    UnitSuggestion first = suggest(small.task("讲好新的故事。")).getFirst();
    assertSame(forest, first.unit());
    assertFalse(first.certainty() == Certainty.HIGH, first::toString);
    String reason = first.reasons().stream().filter(each -> each.startsWith("assign.plan")).findFirst().orElseThrow();
    assertEquals("规划已明确分工的4项中，4项由该单位负责。", PlanLabels.of(Locale.SIMPLIFIED_CHINESE).reason(reason));
  }

  @Test
  void changesNoPlan() {
    Statement task = small.task("推进小流域综合治理。");
    assertFalse(suggest(task).isEmpty());
    assertTrue(task.getAssignments().isEmpty());
  }

  private List<UnitSuggestion> suggest(Statement task) {
    return UnitSuggester.read(small.plan, Duties.shipped()).suggest(task);
  }
}
