// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plandesk.text.Blanks;

/**
 * Finds the titles of chapters that bear no number: 前言 and its like in a document with numbered chapters, and short lines
 * of their own above text in a document whose chapters are not numbered at all.
 *
 * <p>Accepts: 前　言 · 附则 · 总体要求⏎…。 · 主要任务⏎（一）…
 * <p>Rejects: the name of the document · 各街道办事处： · 2023年2月8日 · 区人民政府 · a short line in a document that numbers its chapters · a
 * list of short lines
 */
final class UnnumberedTitles {
  private static final Set<String> WORDS = Set.of("前言", "序言", "引言", "导言", "绪言", "序", "结语", "结束语", "后记", "附则");
  private static final int LONGEST = 20;
  private static final int FEWEST = 2;

  private final List<Block> blocks;

  private UnnumberedTitles(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The places of such titles among the blocks of a document. */
  static Set<Integer> in(List<Block> blocks, HeadingLevels levels) {
    UnnumberedTitles titles = new UnnumberedTitles(blocks);
    return levels.haveChapters() ? titles.words() : titles.lines();
  }

  private Set<Integer> words() {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Text text && text.text().length() <= LONGEST
          && WORDS.contains(Blanks.without(text.text()))) {
        found.add(i);
      }
    }
    return found;
  }

  private Set<Integer> lines() {
    Set<Integer> found = new HashSet<>();
    int first = 0;
    while (first < blocks.size() && !isSentence(first)) {
      first++;
    }
    int loose = 0;
    for (int i = Math.max(1, first - 1); i + 1 < blocks.size(); i++) {
      if (isShortLine(i)) {
        boolean title = isSentence(i + 1) || isNumbered(i + 1);
        loose += title ? 0 : 1;
        if (title) {
          found.add(i);
        }
      }
    }
    return found.size() >= FEWEST && found.size() > 2 * loose ? found : Set.of();
  }

  private boolean isSentence(int index) {
    return blocks.get(index) instanceof Block.Text text && LineEnds.isClosed(text.text())
        && text.text().indexOf('。') > 0;
  }

  private boolean isNumbered(int index) {
    if (!(blocks.get(index) instanceof Block.Text text)) {
      return false;
    }
    HeadingNumber number = HeadingNumbers.at(text.text(), 0);
    return number != null && number.value() == 1;
  }

  private boolean isShortLine(int index) {
    if (!(blocks.get(index) instanceof Block.Text text) || text.cell() || text.text().length() > LONGEST) {
      return false;
    }
    String words = text.text();
    return !LineEnds.isClosed(words) && HeadingNumbers.at(words, 0) == null && !Figures.in(words)
        && !IssueLines.isEndMatter(words) && !IssueLines.isDocumentNumber(words) && !Captions.isAttachment(words)
        && !Captions.isBox(words) && !Captions.isTable(words) && !SentenceForms.isLabel(words)
        && words.indexOf('，') < 0 && "（(".indexOf(words.charAt(0)) < 0;
  }
}
