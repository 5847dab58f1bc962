// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store.journal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a plan with unsaved edits came from.
 *
 * @param name what users call it
 * @param file its file; empty when it has none yet
 * @param newWork whether it holds work that stands in no file at all, such as a document just imported
 */
public record UnsavedOrigin(String name, Optional<Path> file, boolean newWork) {

  private static final String NAME = "name";
  private static final String FILE = "file";
  private static final String NEW_WORK = "newWork";

  void store(Path into) throws IOException {
    var properties = new Properties();
    properties.setProperty(NAME, name);
    file.ifPresent(path -> properties.setProperty(FILE, path.toString()));
    properties.setProperty(NEW_WORK, Boolean.toString(newWork));
    try (Writer writer = Files.newBufferedWriter(into)) {
      properties.store(writer, null);
    }
  }

  static UnsavedOrigin load(Path from) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(from)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return new UnsavedOrigin(properties.getProperty(NAME, ""), path(properties.getProperty(FILE)),
        Boolean.parseBoolean(properties.getProperty(NEW_WORK)));
  }

  private static Optional<Path> path(String written) {
    try {
      return Optional.ofNullable(written).map(Path::of);
    } catch (InvalidPathException e) {
      // Written on another system; the plan itself is still there.
      return Optional.empty();
    }
  }
}
