// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that take their place only once they are complete. Blocks; not for the user interface thread. */
public final class ExportFile {

  private ExportFile() {
  }

  /**
   * What is written.
   *
   * @param <E> how it can fail besides reading and writing
   */
  @FunctionalInterface
  public interface Content<E extends Exception> {
    /** Writes all of it; the stream is closed by the caller. */
    void write(OutputStream out) throws IOException, E;
  }

  /**
   * Writes a file, with the rights that new files have in its folder.
   *
   * @throws IOException when it cannot be written; the file that was there stays then
   * @throws E when the content fails; likewise
   */
  public static <E extends Exception> void write(Path file, Content<E> content) throws IOException, E {
    Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
