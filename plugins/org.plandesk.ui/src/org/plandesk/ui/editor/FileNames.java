// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plandesk.store.PlanFiles;

/** Names of plan files. */
public final class FileNames {

  private static final String ENDING = "." + PlanFiles.EXTENSION;
  private static final int LONGEST = 60;
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FileNames() {}

  /** A file name made of a title: without what some file system forbids, and not longer than most of them allow. */
  public static String safe(String title) {
    var name = new StringBuilder();
    title.strip().codePoints().limit(LONGEST)
        .map(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? ' ' : c).forEach(name::appendCodePoint);
    String stripped = name.toString().replaceAll(" +", " ").strip();
    return stripped.replaceAll("^\\.+|[. ]+$", "");
  }

  /** A file beside the file that is not there yet, with words added to the name: {@code 规划（我的修改）.plan}. */
  static Path free(Path file, String words) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    Path free = file.resolveSibling(stem + words + ENDING);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(stem + words + " " + i + ENDING);
    }
    return free;
  }

  /** The name with the ending of plan files, unless it has it. */
  static String withExtension(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name : name + ENDING;
  }
}
