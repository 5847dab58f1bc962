// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.text.Blanks;

/**
 * What became of each statement, heading, project and row between two states of a plan. Partners are found by id between
 * states of one plan, else by words and place: equal words in order, equal words elsewhere, like words, headings by what
 * stands below them; what is left was deleted or inserted.
 *
 * <p>Immutable; it keeps the elements of both plans and tells of them as they were when it was made.
 */
public final class PlanComparison {

  private final List<Change> changes;
  private final List<Change> oldOrder;
  private final Map<PlanElement, Change> ofOld;
  private final Map<PlanElement, Change> ofCurrent;

  private PlanComparison(List<Change> changes, List<PlanElement> before) {
    this.changes = List.copyOf(changes);
    ofOld = new IdentityHashMap<>(changes.size());
    ofCurrent = new IdentityHashMap<>(changes.size());
    for (Change change : changes) {
      change.old().forEach(element -> ofOld.put(element, change));
      change.current().forEach(element -> ofCurrent.put(element, change));
    }
    oldOrder =
        before.stream().filter(element -> element == ofOld.get(element).old().getFirst()).map(ofOld::get).toList();
  }

  /**
   * Compares two states. Costs about what there is to read, and in addition what differs.
   *
   * @param old the earlier state
   * @param current the later one; may be of another file or another import
   */
  public static PlanComparison of(Plan old, Plan current) {
    Keys keys = new Keys();
    List<Entry> before = Entries.of(old, keys);
    List<Entry> after = Entries.of(current, keys);
    Likeness likeness = new Likeness(before, after);
    if (SameIds.mean(old, current)) {
      SameIds.match(before, after, likeness);
    }
    EqualTexts equal = new EqualTexts(before, after);
    equal.match();
    new LikeTexts(before, after, likeness).matchHeadings();
    equal.matchRest();
    new LikeTexts(before, after, likeness).matchSentences();
    new HeadingVotes(after).match();
    // Headings and sentences found by now tell where the rest may belong.
    new LikeTexts(before, after, likeness).match();
    new ClauseParts(before, after, likeness).match();
    new TaskRows(before, after, likeness).match();
    return new PlanComparison(changes(before, after), elements(before));
  }

  /** The same partners and words, with the targets, deadlines and units that the elements have now. */
  PlanComparison again() {
    List<Change> now = changes.stream().map(change -> change.old().isEmpty() || change.current().isEmpty() ? change
        : new Change(change.type(), Collections.unmodifiableSet(Aspects.again(change)), change.kind(), change.old(),
            change.current(), change.oldText(), change.currentText()))
        .toList();
    return new PlanComparison(now, oldOrder.stream().flatMap(change -> change.old().stream()).toList());
  }

  /** All changes, in the order of the new state; what was deleted stands behind what it followed. Unchanged ones too. */
  public List<Change> changes() {
    return changes;
  }

  /** The changes of what the old state has, in the order of the old state. */
  public List<Change> oldOrder() {
    return oldOrder;
  }

  /** What became of something of the old state; empty for what is not compared, such as paragraphs. */
  public Optional<Change> ofOld(PlanElement element) {
    return Optional.ofNullable(ofOld.get(element));
  }

  /** What something of the new state came of. */
  public Optional<Change> ofCurrent(PlanElement element) {
    return Optional.ofNullable(ofCurrent.get(element));
  }

  /** Whether anything differs. */
  public boolean differs() {
    return changes.stream().anyMatch(Change::differs);
  }

  private static List<Change> changes(List<Entry> before, List<Entry> after) {
    Moves moves = new Moves(after);
    // What was deleted, by the group that it followed; those at the beginning by null.
    Map<Group, List<Change>> deleted = new HashMap<>();
    Group last = null;
    for (Entry entry : before) {
      if (entry.isFree()) {
        deleted.computeIfAbsent(last, key -> new ArrayList<>()).add(
            new Change(ChangeType.DELETED, Set.of(), entry.kind, List.of(entry.element), List.of(), entry.text, ""));
      } else {
        last = entry.group;
      }
    }
    List<Change> changes = new ArrayList<>(deleted.getOrDefault(null, List.of()));
    for (Entry entry : after) {
      if (entry.isFree()) {
        changes.add(
            new Change(ChangeType.INSERTED, Set.of(), entry.kind, List.of(), List.of(entry.element), "", entry.text));
      } else if (entry == entry.group.current.getFirst()) {
        changes.add(change(entry.group, moves.isMoved(entry.group)));
        changes.addAll(deleted.getOrDefault(entry.group, List.of()));
      }
    }
    return changes;
  }

  private static Change change(Group group, boolean moved) {
    Set<ChangedAspect> also = EnumSet.noneOf(ChangedAspect.class);
    also.addAll(Aspects.of(group));
    String old = text(group.old);
    String current = text(group.current);
    ChangeType type = type(group, moved, sameWords(old, current));
    if (moved && type != ChangeType.MOVED) {
      also.add(ChangedAspect.MOVED);
    }
    return new Change(type, Collections.unmodifiableSet(also), group.current.getFirst().kind, elements(group.old),
        elements(group.current), old, current);
  }

  private static ChangeType type(Group group, boolean moved, boolean equal) {
    if (group.current.size() > 1) {
      return ChangeType.SPLIT;
    }
    if (group.old.size() > 1) {
      return ChangeType.MERGED;
    }
    return !equal ? ChangeType.REWORDED : moved ? ChangeType.MOVED : ChangeType.UNCHANGED;
  }

  static List<PlanElement> elements(List<Entry> entries) {
    return entries.size() == 1 ? List.of(entries.getFirst().element)
        : entries.stream().map(entry -> entry.element).toList();
  }

  private static boolean sameWords(String old, String current) {
    return old.equals(current) || Blanks.without(old).equals(Blanks.without(current));
  }

  private static String text(List<Entry> entries) {
    return entries.size() == 1 ? entries.getFirst().text
        : entries.stream().map(entry -> entry.text).collect(Collectors.joining());
  }
}
