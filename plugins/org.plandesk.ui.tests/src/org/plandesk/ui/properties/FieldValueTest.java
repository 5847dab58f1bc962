// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.PlanPackage;

class FieldValueTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021-08-05", " 2021-8-5 ", "2021年8月5日", "2021/8/5", "2021.08.05"})
  void datesAreReadAsPeopleWriteThem(String typed) throws Exception {
    assertEquals(LocalDate.of(2021, 8, 5), FieldValue.parse(PlanPackage.Literals.PLAN__ISSUE_DATE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-30", "2021", "soon", "2021-8-5-1", "--"})
  void otherWordsAreNoDates(String typed) {
    assertThrows(FieldValue.InvalidException.class,
        () -> FieldValue.parse(PlanPackage.Literals.PLAN__ISSUE_DATE, typed));
  }

  @Test
  void years() throws Exception {
    assertEquals(2025, FieldValue.parse(PlanPackage.Literals.PLAN__PERIOD_TO, "2025年"));
    assertThrows(FieldValue.InvalidException.class,
        () -> FieldValue.parse(PlanPackage.Literals.PLAN__PERIOD_TO, "20255"));
  }

  @Test
  void nothingTypedIsNoValue() throws Exception {
    assertNull(FieldValue.parse(PlanPackage.Literals.PLAN__TITLE, "  "));
    assertEquals("标题", FieldValue.parse(PlanPackage.Literals.PLAN__TITLE, " 标题 "));
  }
}
