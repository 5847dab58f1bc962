// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.FSDirectory;
import org.plandesk.search.internal.document.Entry;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.index.PlanIndex;

/** What {@link KillTest} runs as a process of its own and kills: it replaces plans and edits sentences of them for ever. */
final class KilledProcess {

  /** Statements of each plan. */
  static final int STATEMENTS = 50;
  static final int PLANS = 20;
  private static final int EDITS = 5;

  private KilledProcess() {
  }

  /** @param arguments the folder of the index */
  public static void main(String[] arguments) throws Exception {
    try (PlanIndex index = PlanIndex.open(FSDirectory.open(Path.of(arguments[0])), "test")) {
      System.out.println("ready");
      for (int round = 0;; round++) {
        String[] texts = new String[STATEMENTS];
        for (int i = 0; i < texts.length; i++) {
          texts[i] = "建设第" + i + "座污水处理厂，第" + round + "轮。";
        }
        String key = "plan" + round % PLANS;
        List<Entry> entries = EntryReader.all(SmallPlans.of(texts));
        index.replace(key, "", entries, Integer.toString(round));
        for (Entry entry : entries.subList(0, EDITS)) {
          index.update(key, "", List.of(entry.id()), List.of(entry));
          index.refresh();
        }
        if (round % 3 == 0) {
          index.commit();
        }
      }
    }
  }
}
