// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTest {

  @ParameterizedTest
  @CsvSource({"DAY,2024-02-10,2024-02-10", "MONTH,2024-02-10,2024-02-29", "QUARTER,2024-05-01,2024-06-30",
      "QUARTER,2024-12-31,2024-12-31", "HALF_YEAR,2024-06-30,2024-06-30", "HALF_YEAR,2024-07-01,2024-12-31",
      "YEAR,2024-01-01,2024-12-31"})
  void isTheEndOfTheSpan(LastDay exactness, LocalDate day, LocalDate last) {
    assertEquals(last, exactness.of(day));
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31,YEAR", "2025-06-30,HALF_YEAR", "2025-09-30,QUARTER", "2025-02-28,MONTH", "2024-02-28,DAY"})
  void tellsTheLargestSpanThatEndsOnADay(LocalDate day, LastDay exactness) {
    assertEquals(exactness, LastDay.endingOn(day));
  }

  @ParameterizedTest
  @CsvSource({"2023-11-13", "2023.11.13", "2023/11/13", "20231113", "2023年11月13日", "' 2023-11-13 '"})
  void understandsWhatPeopleType(String words) {
    assertEquals(LocalDate.of(2023, 11, 13), DateField.parse(words).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2023-02-29", "2023-13-01", "2023", "''", "明年", "123456789", "2023-11-", "2023-11"})
  void understandsNothingElse(String words) {
    assertEquals(true, DateField.parse(words).isEmpty());
  }

  @Test
  void readsYears() {
    assertEquals(List.of(2022, 2025, 2035), MilestonesDialog.parse("2035、2022年 2025,2025"));
    assertEquals(List.of(), MilestonesDialog.parse("  "));
    assertEquals(null, MilestonesDialog.parse("20225"));
    assertEquals(null, MilestonesDialog.parse("明年"));
  }
}
