// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;

class FacetModelTest {

  private final FacetModel model = new FacetModel();

  private static Facet facet(FacetField field, int values, int selected) {
    return new Facet(field, IntStream.range(0, values)
        .mapToObj(i -> new Facet.Value("v" + i, "V" + i, values - i, i == selected)).toList());
  }

  private List<String> shown(Facet... facets) {
    return model.rows(List.of(facets)).stream().map(row -> switch (row) {
      case FacetRow.Heading heading -> heading.field() + " " + heading.ticks();
      case FacetRow.Value value -> value.value().code();
      case FacetRow.More more -> (more.all() ? "fewer " : "more ") + more.count();
    }).toList();
  }

  @Test
  void fieldsWithoutValuesAreLeftOut() {
    assertEquals(List.of("KIND 1", "v0", "v1"), shown(facet(FacetField.CHAPTER, 0, -1), facet(FacetField.KIND, 2, 1)));
  }

  @Test
  void aFieldIsClosedAndOpened() {
    model.toggle(FacetField.KIND);
    assertEquals(List.of("KIND 1"), shown(facet(FacetField.KIND, 2, 1)));
    model.toggle(FacetField.KIND);
    assertEquals(3, shown(facet(FacetField.KIND, 2, 1)).size());
  }

  @Test
  void ofManyValuesTheFirstAndTheTickedAreShown() {
    Facet units = facet(FacetField.UNIT, 20, 15);
    assertEquals(List.of("UNIT 1", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v15", "more 20"), shown(units));
    model.toggleWhole(FacetField.UNIT);
    List<String> all = shown(units);
    assertEquals(22, all.size());
    assertEquals("fewer 20", all.get(21));
  }

  @Test
  void oneValueMoreIsShownInsteadOfOffered() {
    assertEquals(FacetModel.FIRST + 2, shown(facet(FacetField.UNIT, FacetModel.FIRST + 1, -1)).size());
  }

  @Test
  void aValueIsTheSameWhateverItsCountAndTick() {
    FacetRow before = new FacetRow.Value(FacetField.KIND, new Facet.Value("task", "任务", 20, false));
    assertTrue(before.isSame(new FacetRow.Value(FacetField.KIND, new Facet.Value("task", "任务", 3, true))));
    assertFalse(before.isSame(new FacetRow.Value(FacetField.KIND, new Facet.Value("fact", "事实", 20, false))));
    assertFalse(before.isSame(new FacetRow.Value(FacetField.UNIT, new Facet.Value("task", "任务", 20, false))));
    assertFalse(before.isSame(new FacetRow.Heading(FacetField.KIND, "种类", 0, false)));
  }
}
