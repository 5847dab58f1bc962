// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** The index follows what is done to a plan. */
final class FollowTest {

  private final Plan plan = SmallPlans.of("建设污水处理厂。", "整治黑臭水体。");
  private final Paragraph paragraph = SmallPlans.paragraph(plan);
  private PlanSearch search;

  @BeforeEach
  void follow() {
    search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("a", "甲规划", plan, PlanAccess.DIRECT);
    search.whenUpToDate().join();
  }

  @AfterEach
  void close() {
    search.close();
  }

  private List<String> found(String query) {
    search.whenUpToDate().join();
    return search.search(SearchQuery.of(query).withExpanding(false)).hits().stream()
        .filter(hit -> hit.group() == SearchHit.Group.ALL).map(SearchHit::element).toList();
  }

  @Test
  void findsAnEdit() {
    ((Statement) paragraph.getContents().get(0)).setText("建设垃圾焚烧厂。");
    assertEquals(List.of("s0"), found("垃圾焚烧厂"));
    assertEquals(List.of(), found("\"污水处理厂\""));
  }

  @Test
  void findsWhatIsAddedAndNoMoreWhatIsRemoved() {
    paragraph.getContents().add(SmallPlans.task("s2", "推广光伏发电。"));
    assertEquals(List.of("s2"), found("光伏发电"));
    paragraph.getContents().remove(1);
    assertEquals(List.of(), found("\"黑臭水体\""));
    assertEquals(List.of("s2"), found("光伏发电"));
  }

  @Test
  void findsAChapterThatComesIntoThePlanOrGoes() {
    Plan other = SmallPlans.of("推广光伏发电。");
    Chapter chapter = (Chapter) other.getContents().get(0);
    chapter.setId("c2");
    SmallPlans.paragraph(other).setId("p2");
    SmallPlans.paragraph(other).getContents().get(0).setId("s9");
    plan.getContents().add(0, chapter);
    assertEquals(List.of("s9"), found("光伏发电"));
    assertEquals(List.of("s0"), found("污水处理厂"));
    plan.getContents().remove(chapter);
    assertEquals(List.of(), found("光伏"));
  }

  @Test
  void findsPhrasesOverBordersAfterAnEdit() {
    assertEquals(List.of("p"), found("\"厂。整治\""));
    paragraph.getContents().move(1, 0);
    assertEquals(List.of("p"), found("\"水体。建设\""));
    assertEquals(List.of(), found("\"厂。整治\""));
  }

  @Test
  void findsUnitsThatAreAssignedAndRenamed() {
    Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
    assignment.setId("a1");
    assignment.setUnit(plan.getUnits().get(0));
    ((Statement) paragraph.getContents().get(1)).getAssignments().add(assignment);
    assertTrue(found("单位:水利局").contains("s1"));
    plan.getUnits().get(0).setName("市住建局");
    assertEquals(List.of(), found("单位:水利局"));
    assertTrue(found("单位:住建局").contains("s1"));
  }

  @Test
  void findsANewKindAndTitle() {
    ((Statement) paragraph.getContents().get(0)).setKind(StatementKind.GOAL);
    assertEquals(List.of("s0"), found("种类:目标 污水"));
    ((Chapter) plan.getContents().get(0)).setTitle("主要目标");
    assertTrue(found("章:主要目标").contains("s0"));
  }

  @Test
  void forgets() {
    search.forget("a", false);
    assertEquals(List.of(), found("污水"));
    paragraph.getContents().add(SmallPlans.task("s2", "推广光伏发电。"));
    assertEquals(List.of(), found("光伏"));
  }

  @Test
  void looksInChosenPlansOnly() {
    search.follow("b", "乙规划", SmallPlans.of("扩建污水处理厂。"), PlanAccess.DIRECT);
    search.whenUpToDate().join();
    SearchResult both = search.search(SearchQuery.of("污水处理厂"));
    SearchResult one = search.search(SearchQuery.of("污水处理厂").in(Set.of("b")));
    assertEquals(Set.of("a", "b"), Set.copyOf(both.hits().stream().map(SearchHit::plan).toList()));
    assertEquals(Set.of("b"), Set.copyOf(one.hits().stream().map(SearchHit::plan).toList()));
  }

  @Test
  void findsRelatives() {
    search.follow("b", "乙规划", SmallPlans.of("扩建城区污水处理厂。", "发展乡村旅游。"), PlanAccess.DIRECT);
    search.whenUpToDate().join();
    List<RelatedHit> related = search.related("a", "s0", 5);
    assertEquals("b", related.get(0).hit().plan());
    assertEquals("s0", related.get(0).hit().element());
    assertTrue(!related.get(0).reasons().isEmpty());
    assertEquals(List.of(), search.related("a", "none", 5));
  }
}
