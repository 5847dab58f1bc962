// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.importer.DocumentKind;

/** The documents that were typed, chosen or dropped: one, several with bars between them, or those of a folder. */
final class DocumentPaths {

  private static final Set<String> ENDINGS = Stream.of(DocumentKind.values())
      .flatMap(kind -> kind.endings().stream()).collect(Collectors.toUnmodifiableSet());

  private DocumentPaths() {}

  /** Several paths as they stand in the field. */
  static String join(List<String> paths) {
    return String.join(" | ", paths);
  }

  /**
   * The documents that the field names; of a folder those that may be plans, by name.
   *
   * @throws java.nio.file.InvalidPathException when a name is none
   * @throws IOException when a folder cannot be read
   */
  static List<Path> of(String typed) throws IOException {
    List<Path> documents = new ArrayList<>();
    List<String> names = Arrays.stream(typed.split("\\|")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          documents.addAll(inside.filter(DocumentPaths::isDocument).sorted().toList());
        }
      } else {
        documents.add(path);
      }
    }
    return documents;
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
  }
}
