// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.importer.DocumentImporter;
import org.plandesk.importer.ImportException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.model.Source;

class LibraryDocumentTest {

  @TempDir
  Path folder;

  @Test
  void isTheFileWithTheSameNameAndContent() throws IOException, ImportException {
    Path document = Files.writeString(folder.resolve("a.txt"), "一、任务\n2022年底前，完成管网改造。\n");
    Path copy = Files.copy(document, folder.resolve("b.txt"));
    Path other = Files.writeString(Files.createDirectory(folder.resolve("c")).resolve("a.txt"), "一、任务\n");
    List<String> keys =
        List.of("sample:", PlanKeys.of(folder.resolve("none.txt")), PlanKeys.of(copy), PlanKeys.of(other));
    Source source = new DocumentImporter().propose(document, new ImportMonitor() {}).plan().getSource();
    assertEquals(Optional.empty(), LibraryDocument.of(source, keys));
    assertEquals(Optional.of(PlanKeys.of(document)),
        LibraryDocument.of(source, List.of(PlanKeys.of(other), PlanKeys.of(document))));
  }
}
