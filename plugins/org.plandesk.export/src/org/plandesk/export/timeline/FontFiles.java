// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Font files of the system that may have Chinese, the likeliest first. What is in them is found out by opening them: PDF takes
 * TrueType outlines only, which excludes the CFF outlines of Noto Sans CJK and Source Han Sans as they are usually packed.
 */
final class FontFiles {

  /** Beginnings of file names of known fonts with TrueType outlines and simplified Chinese. */
  private static final List<String> KNOWN = List.of("msyh.", "wqy-zenhei", "wqy-microhei", "deng.", "simhei", "simsun",
      "notosanssc", "notosanscjksc", "sourcehansanssc", "harmonyos_sans_sc", "misans", "alibabapuhuiti", "stheiti",
      "arial unicode", "arialuni", "droidsansfallback", "uming", "ukai");
  private static final int DEPTH = 6;

  private FontFiles() {
  }

  /** The folders in which systems keep fonts; those that are not there do no harm. */
  static List<Path> folders() {
    String home = System.getProperty("user.home", "");
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    String local = System.getenv().getOrDefault("LOCALAPPDATA", home);
    List<Path> folders = new ArrayList<>();
    for (String name : List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts",
        home + "/.fonts", windows + "/Fonts", local + "/Microsoft/Windows/Fonts", "/System/Library/Fonts",
        "/Library/Fonts", home + "/Library/Fonts")) {
      folders.add(Path.of(name));
    }
    return folders;
  }

  /** Font files in the folders: known Chinese ones in the order of preference, then all others. */
  static List<Path> in(List<Path> folders) {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.find(folder, DEPTH, (path, attributes) -> isFont(path),
            FileVisitOption.FOLLOW_LINKS)) {
          files.forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException e) {
          // A folder that cannot be read has no fonts for us.
          continue;
        }
      }
    }
    found.sort(Comparator.comparingInt(FontFiles::rank).thenComparing(Path::toString));
    return found;
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Set.of("ttf", "ttc").contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
  }

  private static int rank(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i < KNOWN.size(); i++) {
      if (name.startsWith(KNOWN.get(i))) {
        return i;
      }
    }
    return KNOWN.size();
  }
}
