// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.util.Locale;
import org.plandesk.store.PlanFiles;

/** Names of plan files. */
final class FileNames {

  private static final int LONGEST = 60;
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FileNames() {}

  /** A file name made of a title: without what some file system forbids, and not longer than most of them allow. */
  static String safe(String title) {
    var name = new StringBuilder();
    title.strip().codePoints().limit(LONGEST)
        .map(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? ' ' : c).forEach(name::appendCodePoint);
    String stripped = name.toString().replaceAll(" +", " ").strip();
    return stripped.replaceAll("^\\.+|[. ]+$", "");
  }

  /** The name with the ending of plan files, unless it has it. */
  static String withExtension(String name) {
    String ending = "." + PlanFiles.EXTENSION;
    return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
  }
}
