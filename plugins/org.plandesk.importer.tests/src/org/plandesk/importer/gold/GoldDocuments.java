// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The gold documents of this fragment: where they are and which there are. */
public final class GoldDocuments {

  private static final List<String> FOLDERS = List.of("reference", "variants", "documents", "formats");

  private GoldDocuments() {
  }

  /** The documents that have a gold file, in order of folder and name. */
  public static Stream<Path> all() {
    return FOLDERS.stream().map(root()::resolve).filter(Files::isDirectory).flatMap(GoldDocuments::in);
  }

  /** Those of them that are plain text. */
  static Stream<Path> texts() {
    return all().filter(file -> file.toString().endsWith(".txt"));
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.equals(goldOf(file)) && Files.exists(goldOf(file))).sorted().toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gold file beside a document. */
  static Path goldOf(Path document) {
    String name = document.getFileName().toString();
    return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
  }

  /** The fixture folder: below the working directory in the build, below the fragment when run from the root. */
  static Path root() {
    Path here = Path.of("fixtures");
    return Files.isDirectory(here) ? here : Path.of("plugins", "org.plandesk.importer.tests", "fixtures");
  }
}
