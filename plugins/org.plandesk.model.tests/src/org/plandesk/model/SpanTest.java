// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @Test
  void readsWhatItWrites() {
    Span span = new Span(8910, 8916);
    assertEquals(span, Span.valueOf(span.toString()));
    assertEquals("8910-8916", span.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "-3-4", "5-4", "a-b", "3-"})
  void refusesWhatIsNoSpan(String text) {
    assertThrows(IllegalArgumentException.class, () -> Span.valueOf(text));
  }

  @Test
  void endIsExclusive() {
    Span span = new Span(2, 4);
    assertTrue(span.contains(2));
    assertFalse(span.contains(4));
    assertFalse(span.overlaps(new Span(4, 6)));
    assertTrue(span.overlaps(new Span(3, 6)));
    assertTrue(new Span(0, 9).contains(span));
    assertEquals("年底", span.of("到今年底前"));
  }
}
