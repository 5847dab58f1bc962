// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.TestPlans;

class OutlineSearchTest {

  private final OutlineSearch search = new OutlineSearch(
      new OutlineModel(TestPlans.small(), () -> "样例", PlanLabels.of(Locale.SIMPLIFIED_CHINESE)));

  @Test
  void findsByNumber() {
    assertEquals(List.of("c1", "s1"), ids("一"));
    assertEquals(List.of("s1"), ids("（一）治"));
  }

  @Test
  void findsByWordsInOrder() {
    assertEquals(List.of("st2"), ids("清淤"));
    assertEquals(List.of("s1"), ids("治理"));
  }

  @Test
  void findsByPinyinInitials() {
    assertEquals(List.of("s1"), ids("zlhd"));
    assertEquals(List.of("c1"), ids("ZDRW"));
  }

  @Test
  void nothingTypedFindsNothing() {
    assertEquals(List.of(), ids("  "));
    assertEquals(List.of(), ids("xyz"));
  }

  @Test
  void theTotalCountsMoreThanIsListed() {
    var found = search.find("一", 1);
    assertEquals(1, found.elements().size());
    assertEquals(2, found.total());
  }

  private List<String> ids(String query) {
    return search.find(query, 50).elements().stream().map(element -> ((PlanElement) element).getId()).toList();
  }
}
