// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of 512 KB in memory, which only an administrator of a Linux machine can have. */
final class SmallDisk implements AutoCloseable {

  static final int BYTES = 512 << 10;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** The disk at an empty folder; empty where there can be none. */
  static Optional<SmallDisk> at(Path folder) throws InterruptedException {
    return run("mount", "-t", "tmpfs", "-o", "size=" + BYTES, "tmpfs", folder.toString())
        ? Optional.of(new SmallDisk(folder)) : Optional.empty();
  }

  /** Where its files are. */
  Path folder() {
    return folder;
  }

  /** Takes all room but some bytes. */
  void fill(long left) throws IOException {
    long room = Files.getFileStore(folder).getUsableSpace() - left;
    Files.write(folder.resolve("filling"), new byte[(int) Math.max(0, room)]);
  }

  /** Gives the room back. */
  void empty() throws IOException {
    Files.delete(folder.resolve("filling"));
  }

  @Override
  public void close() throws InterruptedException {
    run("umount", folder.toString());
  }

  private static boolean run(String... words) throws InterruptedException {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
