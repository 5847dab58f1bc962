// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.export.table.ValueTable;
import org.plandesk.search.SearchHit;

class HitChipTest {

  private final SearchHit hit = TestHits.hit("e1", SearchHit.Group.ALL);

  @Test
  void theFirstOfEachIsShownAndTheOthersCounted() {
    assertEquals(
        List.of(new HitChip(HitChip.Kind.DEADLINE, "2025-12-31"),
            new HitChip(HitChip.Kind.DEADLINE, Messages.bind(Messages.moreDeadlines, 1)),
            new HitChip(HitChip.Kind.TARGET, "≥95%"), new HitChip(HitChip.Kind.UNIT, "水利局"),
            new HitChip(HitChip.Kind.UNIT, Messages.bind(Messages.moreUnits, 2))),
        HitChip.of(hit));
  }

  @Test
  void aDeadlineWithoutADateIsItsWords() {
    assertEquals(new HitChip(HitChip.Kind.PERIOD, "““十四五”期间”"), HitChip.deadline(hit.deadlines().get(1)));
  }

  @Test
  void theTableHasAllOfThem() {
    ValueTable table = HitTable.of("清单", List.of(hit));
    assertEquals(table.columns().size(), table.rows().get(0).size());
    assertEquals("规划", table.rows().get(0).get(0));
    assertEquals("治理", table.rows().get(0).get(2));
    assertEquals("水利局；住建局；财政局", table.rows().get(0).get(7));
  }
}
