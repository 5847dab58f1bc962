// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.repository;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository that a test runs in. */
public final class Repository {

  private Repository() {
  }

  /**
   * The folder of all bundles, looked for upwards from where the test runs.
   *
   * @throws IllegalStateException when the test does not run inside of the repository
   */
  public static Path plugins() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("plugins")) && Files.exists(folder.resolve("mvnw"))) {
        return folder.resolve("plugins");
      }
    }
    throw new IllegalStateException("The test does not run inside the repository.");
  }
}
