// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Author;
import org.plandesk.importer.correction.Corrector;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.Assignment;
import org.plandesk.model.Certainty;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

class ImportReviewTest {

  private static final String TEXT = """
      一、主要任务
      （一）调整布局
      调整老城周边产业布局，2022年前迁入城南园区。近期完善道路，到2025年，道路硬化率达到90%以上。
      """;

  @Test
  void theLeastCertainComesFirstAndVagueWordsWait() {
    List<Doubt> doubts = review(TEXT).doubts();
    assertTrue(doubts.getFirst().element() instanceof Plan, "the missing title");
    assertTrue(doubts.get(1).what().contains("2022年前"), doubts.get(1).what());
    assertEquals(Certainty.LOW, doubts.get(1).certainty());
    assertFalse(doubts.get(1).why().isBlank());
    assertEquals("一（一）1-1", doubts.get(1).place());
    assertTrue(doubts.indexOf(find(doubts, "近期")) > 1);
  }

  @Test
  void aCorrectionSettlesThePlaceAndCanBeTakenBack() {
    ImportReview review = review(TEXT);
    Doubt doubt = find(review.doubts(), "2022年前");
    TimeExpression deadline = (TimeExpression) doubt.element();
    int open = review.open().size();
    assertNull(review.run(deadline, Aspect.DATE, "2022-12-31"));
    assertEquals(LocalDate.of(2022, 12, 31), deadline.getDate());
    assertEquals(LocalDate.of(2021, 12, 31), deadline.getAlternative());
    assertSame(Doubt.State.SETTLED, doubt.state());
    assertEquals(open - 1, review.open().size());
    assertSame(doubt, review.doubts().getLast());
    assertTrue(review.last().contains("2022年前"), review.last());
    assertEquals(1, review.made());

    assertSame(deadline, review.undo());
    assertEquals(LocalDate.of(2021, 12, 31), deadline.getDate());
    assertEquals(open, review.open().size());
    assertNull(review.last());
    assertEquals(0, review.made());
  }

  @Test
  void whatWasNotDoubtfulHasAPlaceOnceItIsCorrected() {
    ImportReview review = review(TEXT);
    TimeExpression deadline = Plans.deadlines(review.plan()).stream()
        .filter(time -> time.getQuote().equals("到2025年")).findFirst().orElseThrow();
    assertTrue(review.doubts().stream().noneMatch(doubt -> doubt.element() == deadline));
    assertNull(review.run(deadline, Aspect.SPAN, "1,0"));
    assertSame(deadline, review.corrected().element());
    assertTrue(review.doubts().contains(review.corrected()));
  }

  @Test
  void aCorrectedRoleIsNamedByItsUnit() {
    ImportReview review = review(TEXT + "由县水利局负责建设水厂。\n");
    Assignment assignment = Plans.contents(review.plan(), Statement.class).stream()
        .flatMap(statement -> statement.getAssignments().stream()).findFirst().orElseThrow();
    assertNull(review.run(assignment, Aspect.ROLE, "lead"));
    assertEquals("县水利局", review.corrected().what());
  }

  @Test
  void whatIsLeftForLaterComesAfterWhatIsOpen() {
    ImportReview review = review(TEXT);
    Doubt first = review.doubts().getFirst();
    review.later(first);
    assertSame(first, review.doubts().getLast());
    assertFalse(review.open().contains(first));
  }

  @Test
  void anotherLevelPutsSomethingElseInThePlaceAndUndoPutsItBack() {
    ImportReview review = review(TEXT);
    Section section = Plans.contents(review.plan(), Section.class).getFirst();
    assertNull(review.run(section, Aspect.LEVEL, "chapter"));
    assertEquals(0, Plans.contents(review.plan(), Section.class).size());
    Doubt doubt = find(review.doubts(), "调整布局");
    assertTrue(doubt.element() instanceof Chapter);
    assertSame(section, review.undo());
    assertSame(section, doubt.element());
  }

  @Test
  void theSameWordingIsTreatedAlikeAndLearnt() {
    List<Rule> learnt = new ArrayList<>();
    ImportReview review = review(TEXT + "2023年前建成水厂。\n", learnt);
    TimeExpression deadline = (TimeExpression) find(review.doubts(), "2022年前").element();
    Rule rule = Rule.of(deadline, Aspect.DATE, "2022-12-31").orElseThrow();
    assertEquals(2, review.same(rule).size());
    assertNull(review.runEverywhere(deadline, Aspect.DATE, "2022-12-31", rule));
    assertEquals(List.of(rule), learnt);
    assertEquals(List.of(2022, 2023), Plans.deadlines(review.plan()).stream()
        .filter(time -> time.getQuote().endsWith("年前")).map(time -> time.getDate().getYear()).toList());
    review.undo();
    assertEquals(2, review.same(rule).size());
  }

  @Test
  void aTitleEndsItsDoubt() {
    ImportReview review = review(TEXT);
    assertNull(review.run(review.plan(), Aspect.TITLE, "城南区布局规划"));
    assertTrue(review.open().stream().noneMatch(doubt -> doubt.element() instanceof Plan));
    assertNotNull(review.run(review.plan(), Aspect.PERIOD_FROM, "21"));
  }

  @Test
  void everyCharacterIsAccountedForBeforeAndAfterACorrection() {
    ImportReview review = review(TEXT);
    assertEquals(0, review.coverage().unattributed());
    assertEquals(TEXT.length(), review.coverage().total());
    int headings = review.coverage().headings();
    review.run(Plans.contents(review.plan(), Section.class).getFirst(), Aspect.LEVEL, "paragraph");
    assertEquals(0, review.coverage().unattributed());
    assertTrue(review.coverage().headings() < headings);
  }

  @Test
  void everythingRecognisedAndTheLeftoversCanBeListed() {
    ImportReview review = review("[bookmark: _Toc1]" + TEXT);
    assertTrue(review.places(ImportReview.Filter.ALL).size() > review.doubts().size());
    assertEquals(List.of("[bookmark: _Toc1]"),
        review.places(ImportReview.Filter.UNCOVERED).stream().map(Doubt::what).toList());
  }

  private static Doubt find(List<Doubt> doubts, String words) {
    return doubts.stream().filter(doubt -> doubt.what().contains(words)).findFirst().orElseThrow();
  }

  private static ImportReview review(String text) {
    return review(text, new ArrayList<>());
  }

  private static ImportReview review(String text, List<Rule> learnt) {
    return new ImportReview(new DocumentImporter().propose(SourceText.of("plan.txt", text), ImportMonitor.NONE),
        new Corrector(new Author("", () -> Instant.EPOCH)), learnt::add);
  }
}
