// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;
import java.util.Set;
import org.plandesk.model.PlanElement;

/**
 * What became of one statement, heading, project or row.
 *
 * @param type what happened to it
 * @param also what else changed, in the order of the enumeration; empty for what was inserted or deleted
 * @param kind what it is: in the new state, or in the old one when it was deleted
 * @param old its elements in the old state, in order; empty when it was inserted, several when they were merged
 * @param current its elements in the new state, in order; empty when it was deleted, several when it was split
 * @param oldText its words in the old state, those of several behind each other; cells are parted by tabs
 * @param currentText its words in the new state
 */
public record Change(ChangeType type, Set<ChangedAspect> also, EntryKind kind, List<PlanElement> old,
    List<PlanElement> current, String oldText, String currentText) {

  /** Whether anything is different. */
  public boolean differs() {
    return type != ChangeType.UNCHANGED || !also.isEmpty();
  }

  /** What changed in its words, character by character; computed at each call. */
  public TextDifference difference() {
    return TextDifference.of(oldText, currentText);
  }
}
