// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way indicators are meant to go, by their names. */
class DirectionTest {

  @Test
  void tellsItOfNamesOfManyFields() throws IOException {
    List<String> wrong = Files.readAllLines(Path.of("fixtures", "directions.txt")).stream()
        .filter(line -> !line.startsWith("#")).flatMap(line -> {
          String[] words = line.split(" ");
          return Stream.of(words).skip(1).filter(name -> !same(words[0], Direction.of(name)))
              .map(name -> name + " is " + Direction.of(name));
        }).toList();
    assertEquals(List.of(), wrong);
  }

  private static boolean same(String expected, Direction direction) {
    return direction == Direction.LIKELY_UP ? expected.equals("UP") : direction.name().equals(expected);
  }

  @ParameterizedTest
  @CsvSource({"不合格率,DOWN", "合格率,UP", "投诉办结率,UP", "投诉率,DOWN", "高耗能行业增加值占规上工业比重,DOWN", "电商快件不再二次包装比例,UP",
      "案件实际了结情况占比,NONE", "乡土课堂开课率,LIKELY_UP"})
  void goesByTheLastWord(String name, Direction expected) {
    assertEquals(expected, Direction.of(name));
  }
}
