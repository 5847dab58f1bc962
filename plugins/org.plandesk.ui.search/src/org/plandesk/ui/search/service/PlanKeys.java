// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** By which keys the index knows plans: a file by its URI, others by a name. */
public final class PlanKeys {

  /** The plan that comes with the program. */
  static final String SAMPLE = "sample:";

  private static final String UNSAVED = "unsaved:";
  private static final String FILE = "file:";

  private PlanKeys() {}

  /** The key of a plan's file. */
  public static String of(Path file) {
    return file.toAbsolutePath().normalize().toUri().toString();
  }

  /** The file with the key; empty for a plan without a file. */
  public static Optional<Path> file(String key) {
    if (!key.startsWith(FILE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(key)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // of another file system
      return Optional.empty();
    }
  }

  /** The key of a plan that was not saved yet. */
  static String unsaved(int number) {
    return UNSAVED + number;
  }
}
