// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.PlanPackage.Literals;

/** What of all three states is there after the merge. Whatever one deleted and the other touched is asked for as a whole. */
final class Presence {

  /** What is noted by the way refers to what it is about only as long as that is there. */
  private static final Set<EClass> NOTES =
      Set.of(Literals.NEEDS_REVIEW, Literals.CORRECTION, Literals.IGNORED_FINDING);

  private final MergeRun run;
  private final Texts texts;
  private final Set<String> gone = new HashSet<>();
  private final Set<String> frozen = new HashSet<>();

  Presence(MergeRun run, Texts texts) {
    this.run = run;
    this.texts = texts;
    run.authors().forEach(side -> gone.addAll(run.changes(side).deleted()));
    run.authors().forEach(this::deletions);
    run.authors().forEach(this::insertions);
    texts.changed().forEach(this::marks);
    run.authors().forEach(this::notes);
  }

  /** Whether something of any state is there. */
  boolean isLive(String key) {
    return !gone.contains(key);
  }

  /** Whether something was given back as both began with it. */
  boolean isFrozen(String key) {
    return frozen.contains(key);
  }

  void drop(String key) {
    gone.add(key);
  }

  private void deletions(MergeSide side) {
    SideChanges changes = run.changes(side);
    Map<String, String> roots = new HashMap<>();
    Map<String, Set<String>> members = new HashMap<>();
    for (String key : changes.deleted()) {
      String parent = run.state(MergeSide.BASE).place(key).parent();
      String root = roots.getOrDefault(parent, key);
      roots.put(key, root);
      members.computeIfAbsent(root, any -> new LinkedHashSet<>()).add(key);
    }
    Set<String> touched = new LinkedHashSet<>();
    for (String key : touchedBy(run.changes(side.other()))) {
      if (roots.containsKey(key)) {
        touched.add(roots.get(key));
      }
    }
    for (String root : touched) {
      if (texts.chosen(run.state(MergeSide.BASE).place(root).parent()) == null) {
        settle(side, root, members.get(root));
      }
    }
  }

  private void settle(MergeSide side, String root, Set<String> members) {
    MergeSide choice = run.settle(ConflictKind.DELETED, root, null);
    if (choice == side) {
      return;
    }
    for (String key : members) {
      if (choice == MergeSide.BASE) {
        frozen.add(key);
        gone.remove(key);
      } else if (!run.changes(choice).isDeleted(key)) {
        gone.remove(key);
      }
    }
  }

  /** What somebody changed, moved, added to or newly refers to. */
  private static Set<String> touchedBy(SideChanges changes) {
    Set<String> touched = new LinkedHashSet<>();
    changes.changed().forEach((key, features) -> {
      if (!features.stream().allMatch(feature -> changes.followsPlace(key, feature))) {
        touched.add(key);
      }
      features.forEach(feature -> targets(changes, key, feature, touched));
    });
    for (String key : changes.moved()) {
      touched.add(key);
      touched.add(changes.state.place(key).parent());
    }
    for (String key : changes.inserted()) {
      Part part = changes.state.part(key);
      touched.add(part.place().parent());
      Features.of(part.object().eClass()).forEach(feature -> targets(changes, key, feature, touched));
    }
    return touched;
  }

  private static void targets(SideChanges changes, String key, EStructuralFeature feature, Set<String> touched) {
    Part now = changes.state.part(key);
    if (feature instanceof EReference reference && !reference.isContainment()
        && !NOTES.contains(now.object().eClass())) {
      Part before = changes.base.part(key);
      Set<Object> targets = new LinkedHashSet<>(all(changes.state.value(now, feature)));
      targets.removeAll(before == null ? List.of() : all(changes.base.value(before, feature)));
      targets.forEach(target -> touched.add((String) target));
    }
  }

  /** The keys of a reference. */
  static List<?> all(Object value) {
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  private void insertions(MergeSide side) {
    for (String key : run.changes(side).inserted()) {
      if (isLost(side, key) && (!run.bothHave(key) || isLost(side.other(), key))) {
        gone.add(key);
      }
    }
  }

  private boolean isLost(MergeSide side, String key) {
    String parent = run.state(side).place(key).parent();
    return gone.contains(parent) || frozen.contains(parent);
  }

  /** Marks go with the text they were made for; of the other author's those whose words are there stay. */
  private void marks(String statement) {
    Part.Place marks = new Part.Place(statement, Literals.STATEMENT__MARKS);
    MergeSide chosen = texts.chosen(statement);
    if (chosen != null) {
      for (String key : run.state(MergeSide.BASE).members(marks)) {
        boolean there = run.state(chosen).has(key);
        gone.remove(key);
        if (!there) {
          gone.add(key);
        }
      }
    }
    for (MergeSide side : run.authors()) {
      Offsets offsets = Offsets.between(texts.text(side, statement), texts.text(statement));
      for (String key : run.state(side).members(marks)) {
        boolean added = run.changes(side).inserted().contains(key) && !run.state(side.other()).has(key);
        if (added && side != chosen && !Position.of(run.state(side).object(key)).isKept(offsets)
            && (chosen != null || run.settle(ConflictKind.DELETED, key, null) != side)) {
          gone.add(key);
        }
      }
    }
  }

  private void notes(MergeSide side) {
    for (String key : run.changes(side).inserted()) {
      EObject object = run.state(side).object(key);
      if (object instanceof NeedsReview need && need.getElement() != null) {
        String about = run.state(side).key(need.getElement());
        if (about != null && gone.contains(about)) {
          gone.add(key);
        }
      }
    }
  }
}
