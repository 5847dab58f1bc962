// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DutiesTest {

  @TempDir
  Path folder;

  @Test
  void readsTheLongestWordAtEachPlace() {
    assertEquals(List.of("森林火灾", "隐患排查"), Duties.shipped().in("防范森林火灾，开展隐患排查。"));
  }

  @Test
  void departmentsOfWordsHaveNames() {
    Duties duties = Duties.shipped();
    for (String word : List.of("水库", "空气质量", "高标准农田", "招商引资", "病险水库")) {
      for (String department : duties.departments(word).keySet()) {
        assertTrue(duties.names().values().stream().anyMatch(named -> named.contains(department)), department);
      }
    }
  }

  @Test
  void takesLinesOfTheUserAndTellsOfThoseLeftOut() throws IOException {
    Path file = folder.resolve("duties.txt");
    Files.writeString(file, "# 本地\n盐湖 ： 盐湖保护\n盐湖 = 硝池、盐池岸线\n没有等号的一行\n");
    Duties duties = Duties.read(file);
    assertEquals(List.of("盐池岸线"), duties.in("治理盐池岸线"));
    assertEquals(List.of(new Duties.Problem(file, 4, "没有等号的一行")), duties.problems());
  }

  @Test
  void aMissingFileIsNoProblem() {
    assertTrue(Duties.read(folder.resolve("none.txt")).problems().isEmpty());
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    assertEquals(0, Duties.read(folder).problems().getFirst().line());
  }
}
