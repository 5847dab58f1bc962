// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Files that are being written, beside the one whose place they take once they are complete. */
final class Unfinished {

  private static final String ENDING = ".tmp";

  private Unfinished() {
  }

  /** Where to write what is to take the place of a file. */
  static Path beside(Path file) {
    return file.resolveSibling(prefix(file) + UUID.randomUUID() + ENDING);
  }

  /** Takes away what could not be completed. */
  static void delete(Path unfinished, Exception failure, FileOperations operations) {
    try {
      operations.delete(unfinished);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Takes away what programs left that were killed while they wrote the file. For the one that holds the file's lock. */
  static void deleteLeft(Path file, FileOperations operations) {
    Path place = file.toAbsolutePath();
    try {
      for (Path each : operations.list(place.getParent())) {
        String name = each.getFileName().toString();
        if (name.startsWith(prefix(place)) && name.endsWith(ENDING) && isUnique(name, prefix(place))) {
          operations.delete(each);
        }
      }
    } catch (IOException e) {
      // A folder that cannot be read or written: what was left there does no harm.
    }
  }

  private static boolean isUnique(String name, String prefix) {
    String unique = name.substring(prefix.length(), name.length() - ENDING.length());
    try {
      return UUID.fromString(unique).toString().equals(unique);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String prefix(Path file) {
    return "." + file.getFileName() + ".";
  }
}
