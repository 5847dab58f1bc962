// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence that two people reworded is joined only where their places are clearly apart. */
final class TextMergeTest {

  private static final String BASE = "2023年底前完成清淤，由县水利局负责组织实施。";

  @ParameterizedTest
  @CsvSource({
      "力争2023年底前完成清淤，由县水利局负责组织实施。, 2023年底前完成清淤，由县水利局负责实施。, 力争2023年底前完成清淤，由县水利局负责实施。",
      "2024年底前完成清淤，由县水利局负责组织实施。, 2023年底前完成清淤，由县住建局负责组织实施。, 2024年底前完成清淤，由县住建局负责组织实施。",
      "2024年底前完成清淤，由县水利局负责组织实施。, 2024年底前完成清淤，由县水利局牵头组织实施。, 2024年底前完成清淤，由县水利局牵头组织实施。",
      "2024年底前完成清淤，由县水利局负责组织实施。, 2025年底前完成清淤，由县水利局负责组织实施。,",
      "2023年底前完成清淤疏浚，由县水利局负责组织实施。, 2023年底前完成清淤工程，由县水利局负责组织实施。,",
      "2023年底前完成清淤，由县水利局牵头组织实施。, 2023年底前完成清淤，由县水利局负责监督实施。,",
      "完成清淤。, 2024年底前完成清淤，由县水利局负责组织实施。,"})
  void joins(String one, String other, String joined) {
    assertEquals(Optional.ofNullable(joined), TextMerge.join(BASE, one, other));
    assertEquals(Optional.ofNullable(joined), TextMerge.join(BASE, other, one));
  }
}
