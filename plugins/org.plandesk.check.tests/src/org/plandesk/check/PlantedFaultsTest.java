// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that were put into plans are found, and little else is told of. */
class PlantedFaultsTest {

  private static final double FOUND = 0.9;
  private static final double WRONG = 0.1;

  static List<String> names() {
    return PlantedFaults.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void findsThemAndTellsLittleElse(String name) {
    PlantedFaults faults = PlantedFaults.of(name);
    assertAll(
        () -> assertTrue(faults.missed().size() <= (1 - FOUND) * faults.expected(), () -> "missed " + faults.missed()),
        () -> assertTrue(faults.wrong().size() <= WRONG * faults.told(), () -> "wrong " + faults.wrong()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsNothingOfThePlanBefore(String name) {
    assertEquals(List.of(), PlantedFaults.inClean(name));
  }

  @Test
  void allTogetherAreFound() {
    List<PlantedFaults> all = names().stream().map(PlantedFaults::of).toList();
    int expected = all.stream().mapToInt(PlantedFaults::expected).sum();
    int missed = all.stream().mapToInt(faults -> faults.missed().size()).sum();
    assertTrue(missed <= (1 - FOUND) * expected, () -> missed + " of " + expected);
  }
}
