// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFilesTest {

  @TempDir
  Path folder;

  @Test
  void plansAndDocumentsAreFoundInFoldersBelow() throws IOException {
    Path below = Files.createDirectories(folder.resolve("2025/区县"));
    Path plan = Files.createFile(below.resolve("水.plan"));
    Path document = Files.createFile(folder.resolve("规划.DOCX"));
    Files.createFile(folder.resolve("照片.jpg"));
    Files.createFile(folder.resolve("~$规划.docx"));
    Files.createFile(folder.resolve(".plan"));
    Files.createFile(Files.createDirectories(folder.resolve(".git")).resolve("a.txt"));
    assertEquals(List.of(plan, document), LibraryFiles.of(folder, () -> false));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path gone = folder.resolve("gone");
    assertThrows(IOException.class, () -> LibraryFiles.of(gone, () -> false));
    assertTrue(SearchLibrary.refusal(gone).isPresent());
    assertEquals(Optional.empty(), SearchLibrary.refusal(folder));
  }

  @Test
  void theKeyOfAFileLeadsBackToIt() {
    Path file = folder.resolve("某区 规划#1.plan");
    assertEquals(Optional.of(file), PlanKeys.file(PlanKeys.of(file)));
    assertEquals(Optional.empty(), PlanKeys.file(PlanKeys.SAMPLE));
    assertEquals(Optional.empty(), PlanKeys.file("file:no uri"));
  }
}
