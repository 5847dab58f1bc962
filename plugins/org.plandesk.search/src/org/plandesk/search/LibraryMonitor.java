// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.nio.file.Path;

/** Follows the indexing of a library and may stop it. Called on a thread of the index. */
public interface LibraryMonitor {

  /** Shows nothing and stops nothing. */
  LibraryMonitor NONE = new LibraryMonitor() {};

  /**
   * A file is done, indexed anew or found up to date.
   *
   * @param done files that are done
   * @param all files of the library
   * @param file the file
   */
  default void indexed(int done, int all, Path file) {
    // nothing to show
  }

  /** A file could not be read and stays out; the sentence says why. */
  default void failed(Path file, String sentence) {
    // nothing to show
  }

  /** Whether to stop after the present file. */
  default boolean isCancelled() {
    return false;
  }
}
