// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;

/**
 * Makes partners of entries with the same id. Ids mean something between states of one plan only: an import numbers what it
 * finds, so two imports give the same ids to different sentences.
 */
final class SameIds {

  /** An element that keeps less of its words was used for something else. */
  private static final double PLAUSIBLE = 0.2;

  private SameIds() {
  }

  /** Whether the plans are states of one: imported from the same text, or both written without a source. */
  static boolean mean(Plan old, Plan current) {
    return Objects.equals(text(old.getSource()), text(current.getSource()));
  }

  private static String text(Source source) {
    return source == null ? null : source.getText();
  }

  static void match(List<Entry> old, List<Entry> current, Likeness likeness) {
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : old) {
      if (entry.element.getId() != null) {
        byId.put(entry.element.getId(), entry);
      }
    }
    for (Entry entry : current) {
      Entry partner = byId.get(entry.element.getId());
      if (partner != null && partner.isFree() && partner.key.sort == entry.key.sort
          && (partner.key == entry.key || likeness.of(partner.bigrams(), entry.bigrams()) >= PLAUSIBLE)) {
        Group.pair(partner, entry);
      }
    }
  }
}
