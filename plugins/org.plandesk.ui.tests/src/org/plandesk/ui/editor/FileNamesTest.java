// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void optionsAndTheirValuesAreNoFiles() {
    assertEquals(List.of(Path.of("a.plan"), Path.of("b.txt")),
        OpenPlans.files(List.of("-testproperties", "/x/y.properties", "a.plan", "b.txt")));
  }
}
