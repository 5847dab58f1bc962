// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.search.QueryReading;
import org.plandesk.search.QueryReading.Part;
import org.plandesk.search.QueryReading.Role;

class ReadingPieceTest {

  @Test
  void wordsAreJoinedAndSynonymsNamedAtTheEnd() {
    var reading = new QueryReading(List.of(new Part(Role.WORD, "污水", 0, 2, false, List.of("废水")),
        new Part(Role.IGNORED, "哪些", 3, 5, false, List.of()), new Part(Role.WORD, "再生水", 6, 9, true, List.of("中水")),
        new Part(Role.PHRASE, "处理厂", 10, 13, false, List.of()), new Part(Role.EXCLUDED, "湖", 14, 15, false, List.of()),
        new Part(Role.FIELD, "年:2025", 16, 22, false, List.of())), List.of());
    assertEquals(
        List.of(chip("污水"), words(Messages.readOr), chip("再生水"), words(Messages.readAnd), chip("“处理厂”"),
            words(Messages.readWithout), new ReadingPiece(true, false, "湖"), words(Messages.readAnd),
            new ReadingPiece(true, false, "年:2025"), words(Messages.bind(Messages.readIgnored, "哪些")),
            words(Messages.bind(Messages.readSynonyms, "废水 中水"))),
        ReadingPiece.of(reading));
  }

  private static ReadingPiece chip(String text) {
    return new ReadingPiece(true, true, text);
  }

  private static ReadingPiece words(String text) {
    return new ReadingPiece(false, false, text);
  }
}
