// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
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
    assertNull(doubts.getFirst().element(), "the missing title");
    assertTrue(doubts.get(1).what().contains("2022年前"), doubts.toString());
    assertEquals(Certainty.LOW, doubts.get(1).certainty());
    assertFalse(doubts.get(1).why().isBlank());
    assertEquals("一（一）1-1", doubts.get(1).place());
    assertTrue(doubts.stream().anyMatch(doubt -> doubt.what().contains("近期")));
    assertTrue(doubts.indexOf(find(doubts, "近期")) > 1);
  }

  @Test
  void choosingAReadingKeepsTheOtherAndEndsTheDoubt() {
    ImportReview review = review(TEXT);
    TimeExpression deadline = (TimeExpression) find(review.doubts(), "2022年前").element();
    LocalDate strict = LocalDate.of(2021, 12, 31);
    LocalDate wide = LocalDate.of(2022, 12, 31);
    assertEquals(List.of(strict, wide), ImportReview.readings(deadline));
    ImportReview.choose(deadline, wide);
    assertEquals(wide, deadline.getDate());
    assertEquals(strict, deadline.getAlternative());
    assertSame(ReviewState.CONFIRMED, deadline.getState());
    assertTrue(review.doubts().stream().noneMatch(doubt -> doubt.element() == deadline));
  }

  @Test
  void aTitleEndsItsDoubt() {
    ImportReview review = review(TEXT);
    review.plan().setTitle("城南区布局规划");
    assertTrue(review.doubts().stream().allMatch(doubt -> doubt.element() != null));
  }

  @Test
  void everyCharacterIsAccountedFor() {
    ImportReview review = review(TEXT);
    assertEquals(0, review.coverage().unattributed());
    assertEquals(TEXT.length(), review.coverage().total());
    assertEquals(2, Plans.deadlines(review.plan()).size());
    assertTrue(review.marks().contains("2"), review.marks());
  }

  @Test
  void nothingToChooseWithoutASecondReading() {
    ImportReview review = review(TEXT);
    TimeExpression plain =
        Plans.deadlines(review.plan()).stream().filter(time -> time.getAlternative() == null).findFirst()
            .orElseThrow();
    assertEquals(List.of(), ImportReview.readings(plain));
    assertEquals(List.of(), ImportReview.readings(review.plan()));
  }

  private static Doubt find(List<Doubt> doubts, String words) {
    return doubts.stream().filter(doubt -> doubt.what().contains(words)).findFirst().orElseThrow();
  }

  private static ImportReview review(String text) {
    return new ImportReview(new DocumentImporter().propose(SourceText.of("plan.txt", text), ImportMonitor.NONE));
  }
}
