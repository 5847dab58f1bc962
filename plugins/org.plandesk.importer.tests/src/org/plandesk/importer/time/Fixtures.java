// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the fixtures of this fragment are. */
final class Fixtures {

  private Fixtures() {
  }

  /** The fixture folder: below the working directory in the build, below the fragment when run from the root. */
  static Path root() {
    Path here = Path.of("fixtures").toAbsolutePath();
    return Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures");
  }
}
