// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.importer.target.TargetStage;
import org.plandesk.importer.unit.UnitStage;
import org.plandesk.text.WordLists;

/** The lists of words are kept by hand: a word that stands in one twice is changed in one place and forgotten in the other. */
class WordFilesTest {

  static Stream<Arguments> files() {
    return Stream.of(Arguments.of(TargetStage.class, "target-words.txt"),
        Arguments.of(UnitStage.class, "unit-words.txt"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noListHasAWordTwice(Class<?> owner, String name) {
    List<String> twice = new ArrayList<>();
    List<String> lines = WordLists.lines(owner, name);
    for (String line : lines) {
      String[] list = line.split(": ", 2);
      Set<String> words = new HashSet<>();
      for (String entry : list[1].split(" +")) {
        String word = entry.split("~", 2)[0];
        if (!words.add(word)) {
          twice.add(list[0] + ": " + word);
        }
      }
    }
    assertTrue(lines.size() > 1);
    assertEquals(List.of(), twice);
  }
}
