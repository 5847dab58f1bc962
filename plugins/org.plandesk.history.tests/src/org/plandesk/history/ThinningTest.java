// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-11-28T04:00:00Z");

  @Test
  void theLastDayStays() {
    assertEquals(List.of(), superfluous("2026-11-28T03:59:00Z", "2026-11-28T03:58:00Z", "2026-11-27T04:00:00Z"));
  }

  @Test
  void oneADayStaysForAMonth() {
    assertEquals(times("2026-11-20T02:00:00Z", "2026-11-20T03:00:00Z"),
        superfluous("2026-11-20T03:00:00Z", "2026-11-20T02:00:00Z", "2026-11-20T05:00:00Z", "2026-11-19T05:00:00Z"));
  }

  @Test
  void daysBeginInTheZone() {
    assertEquals(List.of(), superfluous("2026-11-20T15:59:00Z", "2026-11-20T16:01:00Z"));
  }

  @Test
  void oneAWeekStaysAfterThat() {
    // Monday 7 to Sunday 13 September, and the Monday after
    assertEquals(times("2026-09-07T05:00:00Z", "2026-09-10T05:00:00Z"),
        superfluous("2026-09-07T05:00:00Z", "2026-09-10T05:00:00Z", "2026-09-13T05:00:00Z", "2026-09-14T05:00:00Z"));
  }

  @Test
  void whatLiesAheadStays() {
    assertEquals(List.of(), superfluous("2030-01-01T00:00:00Z", "2030-01-01T00:01:00Z"));
  }

  private static List<Instant> superfluous(String... times) {
    return Thinning.superfluous(times(times), NOW, ZONE);
  }

  private static List<Instant> times(String... times) {
    return Stream.of(times).map(Instant::parse).toList();
  }
}
