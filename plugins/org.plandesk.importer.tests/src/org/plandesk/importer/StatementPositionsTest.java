// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plandesk.model.Leftover;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Span;

/** Offsets in a statement's text and in the source find each other, across the leftovers between them. */
class StatementPositionsTest {
  /** Source 10..30 without 14..17 and 20..21: text of 16 characters. */
  private final StatementPositions broken = StatementPositions.of(new Span(10, 30),
      leftovers("0-10", "14-17", "20-21", "30-40"));

  private static List<Leftover> leftovers(String... spans) {
    return Stream.of(spans).map(span -> {
      Leftover leftover = PlanFactory.eINSTANCE.createLeftover();
      leftover.setSpan(Span.valueOf(span));
      return leftover;
    }).toList();
  }

  @Test
  void withoutLeftoversOffsetsDifferByTheStart() {
    StatementPositions plain = StatementPositions.of(new Span(5, 9), List.of());
    assertEquals(4, plain.length());
    assertEquals(7, plain.toSource(2));
    assertEquals(2, plain.toText(7));
    assertEquals(new Span(5, 9), plain.toSource(0, 4));
  }

  @Test
  void leftoversInsideAreStepped() {
    assertEquals(16, broken.length());
    assertEquals(13, broken.toSource(3));
    assertEquals(17, broken.toSource(4));
    assertEquals(21, broken.toSource(7));
    assertEquals(new Span(13, 18), broken.toSource(3, 5));
    assertEquals(new Span(13, 14), broken.toSource(3, 4));
  }

  @Test
  void bothDirectionsAgree() {
    for (int offset = 0; offset < broken.length(); offset++) {
      assertEquals(offset, broken.toText(broken.toSource(offset)));
    }
    assertEquals(4, broken.toText(15));
    assertEquals(16, broken.toText(30));
  }

  @Test
  void offsetsOutsideAreRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> broken.toSource(17));
    assertThrows(IndexOutOfBoundsException.class, () -> broken.toSource(-1));
  }
}
