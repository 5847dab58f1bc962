// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

  @TempDir
  private Path folder;

  @Test
  void aFailureHalfWayLeavesTheFileThatWasThereAndNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("任务.csv"), "before");
    assertThrows(IOException.class, () -> ExportFile.write(file, out -> {
      out.write("half".getBytes(StandardCharsets.UTF_8));
      throw new IOException("disk full");
    }));
    assertEquals("before", Files.readString(file));
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("任务.csv"), "a longer text than the next");
    ExportFile.write(file, out -> out.write("after".getBytes(StandardCharsets.UTF_8)));
    assertEquals("after", Files.readString(file));
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void colleaguesMayReadAnExportAsTheyMayAnyNewFileOfTheFolder() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "the file system has no such rights");
    Path usual = Files.writeString(folder.resolve("usual.csv"), "x");
    Path exported = folder.resolve("exported.csv");
    ExportFile.write(exported, out -> out.write('x'));
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(exported));
  }

  private List<Path> inFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
