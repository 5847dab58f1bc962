// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Indicator;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Pages;

class PageHitsTest {

  private final Plan plan = Pages.sample();
  private final PageDocument document = Pages.document(plan);
  private final PageHits hits = new PageHits(document);

  @Test
  void hitsStandOnTheirWordsBehindTheNumberOfAHeading() {
    Section section = Pages.find(plan, Section.class);
    Statement goal = Pages.statement(plan, "到2025年");
    hits.set(List.of(new PageHit(goal, 7, 12), new PageHit(section, 2, 4)), 0);
    assertEquals(List.of("水质", "再生水利用"), words());
    assertEquals(List.of(false, true), hits.ranges().stream().map(PageHits.Range::current).toList());
  }

  @Test
  void aRowIsFoundAsAWhole() {
    Indicator row = Pages.find(plan, Indicator.class);
    hits.set(List.of(PageHit.whole(row)), 0);
    assertTrue(words().get(0).contains("森林覆盖率"), () -> words().toString());
  }

  @Test
  void onlyHitsInAStretchAreGiven() {
    Statement goal = Pages.statement(plan, "到2025年");
    hits.set(List.of(new PageHit(goal, 1, 6), new PageHit(goal, 7, 10), new PageHit(goal, 12, 14)), -1);
    int start = document.place(goal).start();
    assertEquals(List.of("再生水"), hits.within(start + 6, start + 12).stream().map(this::words).toList());
    assertEquals(2, hits.within(start + 5, start + 8).size());
    assertEquals(List.of(), hits.within(0, start));
  }

  @Test
  void stepsGoAroundTheEnds() {
    Statement goal = Pages.statement(plan, "到2025年");
    List<PageHit> three = List.of(new PageHit(goal, 1, 6), new PageHit(goal, 7, 10), new PageHit(goal, 12, 14));
    hits.set(three, -1);
    assertEquals(0, hits.step(true));
    assertEquals(2, hits.step(false));
    hits.set(three, 2);
    assertEquals(0, hits.step(true));
    assertEquals(1, hits.step(false));
  }

  @Test
  void hitsOfOtherPlansAreNotShown() {
    hits.set(List.of(new PageHit(Pages.statement(Pages.sample(), "到2025年"), 1, 6)), 5);
    assertEquals(List.of(), hits.ranges());
    assertNull(hits.currentHit());
  }

  private List<String> words() {
    return hits.ranges().stream().map(this::words).toList();
  }

  private String words(PageHits.Range range) {
    return document.text(range.from(), range.to());
  }
}
