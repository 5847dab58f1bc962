// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitMention;
import org.plandesk.search.EntryKind;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchHit.Group;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.search.model.TestHits;

class HitPlacesTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();
  private final Chapter chapter = FACTORY.createChapter();
  private final Paragraph paragraph = FACTORY.createParagraph();
  private final Statement first = FACTORY.createStatement();
  private final Statement second = FACTORY.createStatement();
  private final ResponsibleUnit unit = FACTORY.createResponsibleUnit();
  private final UnitMention mention = FACTORY.createUnitMention();

  @BeforeEach
  void fill() {
    plan.setId("p");
    chapter.setId("c");
    chapter.setNumber("一");
    chapter.setTitle("治理污水");
    paragraph.setId("pa");
    first.setId("s1");
    first.setText("治理污水。");
    second.setId("s2");
    second.setText("水利局处理污水。");
    unit.setId("u");
    unit.setName("水利局");
    mention.setId("m");
    mention.setUnit(unit);
    mention.setEnd(3);
    second.getMarks().add(mention);
    plan.getUnits().add(unit);
    plan.getContents().add(chapter);
    chapter.getContents().add(paragraph);
    paragraph.getContents().add(first);
    paragraph.getContents().add(second);
  }

  private static SearchHit hit(String element, EntryKind kind, String text, Span... matches) {
    return TestHits.hit("key", element, kind, Group.ALL, text, List.of(matches));
  }

  private List<PageHit> places(SearchHit hit) {
    return HitPlaces.of(plan, "key", List.of(hit), hit).hits();
  }

  @Test
  void aStatementIsMarkedWordByWord() {
    SearchHit hit = hit("s2", EntryKind.TASK, second.getText(), new Span(0, 2), new Span(5, 7));
    assertEquals(List.of(new PageHit(second, 0, 2), new PageHit(second, 5, 7)), places(hit));
  }

  @Test
  void aTitleIsMarkedBehindItsNumber() {
    SearchHit hit = hit("c", EntryKind.CHAPTER, "一、治理污水", new Span(4, 6));
    assertEquals(List.of(new PageHit(chapter, 2, 4)), places(hit));
  }

  @Test
  void aPassageIsMarkedInItsStatements() {
    String text = first.getText() + second.getText();
    SearchHit hit = hit("pa", EntryKind.PARAGRAPH, text, new Span(2, 8));
    assertEquals(List.of(new PageHit(first, 2, 5), new PageHit(second, 0, 3)), places(hit));
  }

  @Test
  void aUnitIsShownWhereItIsNamedFirst() {
    SearchHit hit = hit("u", EntryKind.UNIT, "水利局", new Span(0, 3));
    assertEquals(List.of(PageHit.whole(mention)), places(hit));
    assertSame(mention, HitPlaces.element(plan, hit).orElseThrow());
  }

  @Test
  void theCurrentHitIsFoundAmongAllPlacesOnce() {
    SearchHit one = hit("s1", EntryKind.TASK, first.getText(), new Span(2, 4));
    SearchHit other = hit("s2", EntryKind.TASK, second.getText(), new Span(5, 7));
    SearchHit passage = hit("pa", EntryKind.PARAGRAPH, first.getText() + second.getText(), new Span(2, 4));
    HitPlaces places = HitPlaces.of(plan, "key", List.of(one, passage, other), other);
    assertEquals(2, places.hits().size());
    assertEquals(1, places.current());
  }

  @Test
  void hitsOfOtherPlansAndOfElementsThatAreGoneHaveNoPlace() {
    SearchHit gone = hit("gone", EntryKind.TASK, "污水", new Span(0, 2));
    assertEquals(List.of(), places(gone));
    assertEquals(Optional.empty(), HitPlaces.element(plan, gone));
    SearchHit elsewhere = TestHits.hit("other", "s1", EntryKind.TASK, Group.ALL, "治理污水。", List.of());
    assertEquals(new HitPlaces(List.of(), -1), HitPlaces.of(plan, "key", List.of(elsewhere), elsewhere));
  }

  @Test
  void aStatementThatWasShortenedSinceIsMarkedAsFarAsItGoes() {
    first.setText("治");
    SearchHit hit = hit("s1", EntryKind.TASK, "治理污水。", new Span(0, 2), new Span(2, 4));
    assertEquals(List.of(new PageHit(first, 0, 1)), places(hit));
  }
}
