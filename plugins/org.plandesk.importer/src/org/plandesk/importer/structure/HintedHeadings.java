// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;
import java.util.TreeMap;

/**
 * Which lines without a number are headings because the document marks them so. A level of marks counts only when none
 * of its lines has a number, for where the others are numbered a line without one is a title or a caption; and a mark
 * that one line alone has, before all others, is the title of the document.
 */
final class HintedHeadings {

  private static final class Use {
    private int numbered;
    private int plain;
    private int first = Integer.MAX_VALUE;
    private int level = -1;
  }

  private final LayoutHints hints;
  private final TreeMap<Integer, Use> uses = new TreeMap<>();

  HintedHeadings(List<Block> blocks, LayoutHints hints, HeadingLevels levels) {
    this.hints = hints;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Text text && hints.headingLevel(start(text)) >= 0) {
        note(uses.computeIfAbsent(hints.headingLevel(start(text)), key -> new Use()), text, i, levels);
      }
    }
    assign();
  }

  private static int start(Block.Text text) {
    return text.fragment().span().start();
  }

  private static void note(Use use, Block.Text text, int place, HeadingLevels levels) {
    HeadingNumber number = HeadingNumbers.at(text.text(), 0);
    use.first = Math.min(use.first, place);
    if (number == null) {
      use.plain++;
    } else {
      use.numbered++;
      use.level = Math.max(use.level, levels.of(number.family()));
    }
  }

  private void assign() {
    int earliest = uses.values().stream().mapToInt(use -> use.first).min().orElse(0);
    uses.values().removeIf(use -> use.plain == 1 && use.numbered == 0 && use.first == earliest);
    int next = HeadingLevels.CHAPTER;
    for (Use use : uses.values()) {
      if (use.numbered == 0) {
        use.level = next;
        next++;
      } else {
        next = Math.max(next, use.level + 1);
        use.level = -1;
      }
    }
  }

  /** The level of a paragraph without a number as a heading, or -1. */
  int of(Block.Text text) {
    int marked = hints.headingLevel(start(text));
    Use use = marked < 0 ? null : uses.get(marked);
    return use == null ? -1 : use.level;
  }

  /** Whether chapters are marked so. */
  boolean haveChapters() {
    return uses.values().stream().anyMatch(use -> use.level == HeadingLevels.CHAPTER);
  }
}
