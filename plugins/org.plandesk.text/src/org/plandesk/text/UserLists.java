// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads word lists that users keep in files of their own: UTF-8, one entry a line, lines that begin with # are remarks. */
public final class UserLists {

  /** Bytes of the largest file that is read. */
  private static final long LARGEST_FILE = 1024 * 1024;

  /**
   * One entry.
   *
   * @param line where it stands in the file, from 1
   * @param text without blanks around it, never empty
   */
  public record Entry(int line, String text) {
  }

  private UserLists() {
  }

  /**
   * The entries of a file in their order; none when there is no such file.
   *
   * @throws IOException when the file cannot be read, is no UTF-8 or larger than 1 MiB
   */
  public static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (!Files.exists(file)) {
      return entries;
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("larger than " + LARGEST_FILE);
    }
    int number = 0;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\\R", -1)) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        entries.add(new Entry(number, text));
      }
    }
    return entries;
  }
}
