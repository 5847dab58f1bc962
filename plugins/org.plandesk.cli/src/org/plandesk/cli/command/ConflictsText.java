// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.compare.merge.ConflictWords;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;

/** Conflicts of a merge, to be read: place and subject, and below them what each state says. */
final class ConflictsText {

  private static final String INDENT = "      ";

  private ConflictsText() {
  }

  /** The lines; none for no conflicts. */
  static List<String> lines(List<MergeConflict> conflicts) {
    ConflictWords words = new ConflictWords();
    List<String> lines = new ArrayList<>();
    for (MergeConflict conflict : conflicts) {
      lines.add(String.join("  ", "!", words.place(conflict), words.subject(conflict), shown(words.element(conflict)))
          .replaceAll(" {3,}", "  "));
      for (MergeSide side : MergeSide.values()) {
        lines.add("    " + name(side) + "\t" + shown(words.state(conflict, side)));
      }
    }
    return lines;
  }

  private static String shown(String words) {
    return words.replace('\t', ' ').replace("\n", "\n" + INDENT);
  }

  private static String name(MergeSide side) {
    return switch (side) {
      case BASE -> Messages.mergeBase;
      case MINE -> Messages.mergeMine;
      case THEIRS -> Messages.mergeTheirs;
    };
  }
}
