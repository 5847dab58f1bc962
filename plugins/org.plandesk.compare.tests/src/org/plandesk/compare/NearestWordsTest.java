// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;

/** Words that are commented on are found again in a revised sentence. */
class NearestWordsTest {

  @ParameterizedTest
  @CsvSource({"修复河道。, 2, 4, 修复河道和湖泊。, 2", "修复河道。, 2, 4, 全面修复河道。, 4", "修复河道。, 2, 4, 修复湖泊。, -1",
      "河清河美河畅。, 4, 5, 河清河美河更畅。, 4", "河清河美河畅。, 4, 5, 建设河清河美河畅。, 6", "修复河道。, 4, 4, 修复河道。, 4",
      "修复河道。, 4, 4, 修复河道和湖泊。, -1"})
  void staysNearest(String before, int start, int end, String after, int found) {
    assertEquals(found, NearestWords.find(statement(before), start, end, statement(after)));
  }

  private static Statement statement(String text) {
    Statement statement = PlanFactory.eINSTANCE.createStatement();
    statement.setText(text);
    return statement;
  }
}
