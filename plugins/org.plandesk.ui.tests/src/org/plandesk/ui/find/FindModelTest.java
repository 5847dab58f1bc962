// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.edit.find.EditableText;
import org.plandesk.model.edit.find.FindQuery;
import org.plandesk.model.edit.find.Finder;
import org.plandesk.model.edit.find.Place;

/** What is ticked is replaced; ticks outlast another search of the same places. */
class FindModelTest {

  private final Plan plan = PlanFactory.eINSTANCE.createPlan();
  private final FindModel model = new FindModel();

  FindModelTest() {
    for (String title : List.of("加强盐湖保护和盐湖修复", "保护")) {
      Chapter chapter = PlanFactory.eINSTANCE.createChapter();
      chapter.setTitle(title);
      plan.getContents().add(chapter);
    }
  }

  private List<Place> find(String words, String replacement) {
    return Finder.find(EditableText.of(plan), new FindQuery(words, replacement, false, false), () -> false);
  }

  @Test
  void everythingIsTickedAtFirst() {
    model.setPlaces(find("保护", "治理"));
    assertEquals(2, model.ticked());
    assertEquals(model.places(), model.chosen());
  }

  @Test
  void aTickTakenAwayStaysAwayWhileItsPlaceIsThere() {
    model.setPlaces(find("盐湖", "湖泊"));
    model.tick(1, false);
    model.setPlaces(find("盐湖", "湖区"));
    assertFalse(model.isTicked(1));
    assertEquals(1, model.chosen().size());
    model.setPlaces(find("保护", "治理"));
    assertEquals(2, model.ticked());
    model.tickAll(false);
    assertEquals(0, model.ticked());
    model.tickAll(true);
    assertEquals(2, model.ticked());
  }

  @Test
  void excerptsShowThePlaceAndWhatItBecomes() {
    model.setPlaces(find("盐湖", "湖泊群"));
    FindModel.Excerpt before = model.before(1);
    assertEquals("盐湖", before.words().substring(before.from(), before.to()));
    FindModel.Excerpt after = model.after(1);
    assertEquals("湖泊群", after.words().substring(after.from(), after.to()));
    assertEquals("加强盐湖保护和湖泊群修复", after.words());
  }
}
