// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {

  @Test
  void titlesBecomeNamesThatEverySystemTakes() {
    assertEquals("“十四五” 规划", FileNames.safe("“十四五”/规划?"));
    assertEquals("plan", FileNames.safe(" ..plan. "));
    assertTrue(FileNames.safe("长".repeat(300)).length() <= 60);
  }

  @Test
  void theEndingIsAddedOnce() {
    assertEquals("a.plan", FileNames.withExtension("a"));
    assertEquals("a.PLAN", FileNames.withExtension("a.PLAN"));
  }

  @Test
  void whatIsKeptBesideTakesNoPlaceOfAnother(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("规划.plan");
    Path first = FileNames.free(file, "（我的修改）");
    assertEquals("规划（我的修改）.plan", first.getFileName().toString());
    Files.createFile(first);
    assertEquals("规划（我的修改） 2.plan", FileNames.free(file, "（我的修改）").getFileName().toString());
  }

  @Test
  void optionsAndTheirValuesAreNoFiles() {
    assertEquals(List.of(Path.of("a.plan"), Path.of("b.txt")),
        OpenPlans.files(List.of("-testproperties", "/x/y.properties", "a.plan", "b.txt")));
  }
}
