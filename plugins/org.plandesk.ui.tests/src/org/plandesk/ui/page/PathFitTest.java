// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFitTest {

  private static final List<String> PATH = List.of("三、抢抓国家重大战略机遇", "（二）“三水统筹”", "第2段 第8句");

  /** Each character is ten wide, an arrow twenty. */
  @ParameterizedTest
  @CsvSource({"400,三、抢抓国家重大战略机遇|（二）“三水统筹”|第2段 第8句", "300,三、抢抓国家重大战…|（二）“三水统筹”|第2段 第8句",
      "210,三、抢抓…|（二）“…|第2段 第8句", "200,（二）“三水统…|第2段 第8句", "130,第2段 第8句", "50,第2段 …"})
  void keepsThePlaceAtTheEnd(int room, String shown) {
    assertEquals(shown, String.join("|", PathFit.of(PATH, text -> 10 * text.length(), 20, room).words()));
  }

  @Test
  void knowsWhichStepsAreLeft() {
    assertEquals(1, PathFit.of(PATH, text -> 10 * text.length(), 20, 200).first());
    assertEquals(List.of(), PathFit.of(List.of(), String::length, 1, 10).words());
  }
}
