// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the notes below a table: 注：…, 备注：…, and the numbered notes behind them. */
final class TableNotes {

  private static final String DONE = "[^，。；]{0,30}(?:报|送|交|完成|反馈|制定|印发|落实|调度)";
  private static final Pattern DUTY =
      Pattern.compile("[月日底末旬](?:之|以)?前" + DONE + "|每(?:月|季度|季|周|半年|年)" + DONE);

  private TableNotes() {
  }

  /**
   * Whether a note below a table of tasks sets a duty of its own.
   * Accepts: 注：请各单位每月25日前报送进展, 注：标注“全年”的任务12月底前完成
   * Rejects: 注：带*为2019年数据, 注：排在首位的为牵头单位
   */
  static boolean obliges(String note) {
    return DUTY.matcher(note).find();
  }

  /** Adds the notes that begin behind a table; gives the first line behind them. */
  static int read(String source, List<Line> lines, int next, List<Fragment> notes) {
    int end = next;
    int number = 0;
    for (int at = next; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (!line.isContent()) {
        continue;
      }
      String text = line.text(source);
      HeadingNumber own = HeadingNumbers.at(text, 0);
      boolean numbered = !notes.isEmpty() && own != null && own.value() == number + 1 && number > 0
          && own.family() == HeadingFamily.ARABIC;
      boolean mark = !notes.isEmpty() && "*＊〔[①②③④⑤⑥".indexOf(text.charAt(0)) >= 0 && line.blankBefore == 0;
      if (!Captions.isNote(text) && !numbered && !mark) {
        break;
      }
      number = lastNumber(text, number);
      notes.add(Fragment.of(source, line.from, line.to));
      end = at + 1;
    }
    return end;
  }

  /** The last number that counts notes on a line: 注：1.… gives 1. */
  private static int lastNumber(String text, int before) {
    int last = before;
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || "：:。；".indexOf(text.charAt(i - 1)) >= 0) {
        HeadingNumber number = HeadingNumbers.at(text, i);
        if (number != null && number.value() == last + 1) {
          last = number.value();
        }
      }
    }
    return last;
  }
}
