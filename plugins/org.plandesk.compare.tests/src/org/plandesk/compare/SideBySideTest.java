// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each side reads like its own document, and what kept its place stands in one row. */
final class SideBySideTest {

  static Stream<String> pairs() throws IOException {
    return RevisionPairsTest.pairs();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void keepsBothOrders(String name) {
    PlanComparison comparison = PlanComparison.of(RevisionPairsTest.old(name), RevisionPairsTest.current(name));
    List<SideBySide.Row> rows = SideBySide.of(comparison).rows();
    assertEquals(comparison.oldOrder(), rows.stream().map(SideBySide.Row::old).filter(Objects::nonNull).toList());
    assertEquals(comparison.changes().stream().filter(change -> !change.current().isEmpty()).toList(),
        rows.stream().map(SideBySide.Row::current).filter(Objects::nonNull).toList());
    for (SideBySide.Row row : rows) {
      assertTrue(row.old() == null || row.current() == null || row.old() == row.current());
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void partsOnlyWhatMoved(String name) {
    PlanComparison comparison = PlanComparison.of(RevisionPairsTest.old(name), RevisionPairsTest.old(name));
    assertTrue(SideBySide.of(comparison).rows().stream().allMatch(row -> row.old() == row.current()));
  }
}
