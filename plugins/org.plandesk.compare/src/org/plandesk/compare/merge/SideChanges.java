// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.compare.Sequences;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanPackage.Literals;

/** What one author did to the state that both began with. */
final class SideChanges {

  final PlanState base;
  final PlanState state;
  private final Set<String> deleted = new LinkedHashSet<>();
  private final Set<String> inserted = new LinkedHashSet<>();
  private final Set<String> moved = new LinkedHashSet<>();
  private final Map<String, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
  private final Set<Part.Place> lists = new LinkedHashSet<>();

  SideChanges(PlanState base, PlanState state) {
    this.base = base;
    this.state = state;
    for (Part part : base.parts()) {
      Part now = state.part(part.key());
      if (now == null) {
        deleted.add(part.key());
      } else {
        compare(part, now);
      }
      places(part).forEach(this::compareLists);
    }
    for (Part part : state.parts()) {
      if (!base.has(part.key())) {
        inserted.add(part.key());
        lists.addAll(places(part));
      }
    }
  }

  private static List<Part.Place> places(Part part) {
    return Features.containments(part.object().eClass()).stream().filter(part.object()::eIsSet)
        .map(feature -> new Part.Place(part.key(), feature)).toList();
  }

  private void compare(Part before, Part now) {
    for (EStructuralFeature feature : Features.of(before.object().eClass())) {
      boolean set = Features.WORDS.contains(feature) || before.object().eIsSet(feature) || now.object().eIsSet(feature);
      if (set && !Objects.equals(base.value(before, feature), state.value(now, feature))
          && !(Features.WORDS.contains(feature) && follows(before, now))) {
        changed.computeIfAbsent(before.key(), key -> new LinkedHashSet<>()).add(feature);
      }
    }
    if (!Objects.equals(before.place(), now.place())) {
      moved.add(before.key());
      lists.add(before.place());
      lists.add(now.place());
    }
    for (EReference feature : Features.containments(now.object().eClass())) {
      if (now.object().eIsSet(feature) && !before.object().eIsSet(feature)) {
        lists.add(new Part.Place(now.key(), feature));
      }
    }
  }

  /** Whether words are where they went when the text before them was changed: nobody moved them. */
  private static boolean follows(Part before, Part now) {
    Position old = Position.of(before.object());
    Position current = Position.of(now.object());
    Offsets offsets = Offsets.between(Position.text(before.object()), Position.text(now.object()));
    return Objects.equals(old.quote(), current.quote()) && old.isKept(offsets)
        && old.in(offsets).start() == current.start() && old.in(offsets).end() == current.end();
  }

  private void compareLists(Part.Place place) {
    List<String> before = base.members(place);
    List<String> now = state.members(place);
    if (before.equals(now)) {
      return;
    }
    lists.add(place);
    Map<String, Integer> ranks = new HashMap<>();
    now.forEach(key -> ranks.put(key, ranks.size()));
    List<String> common = before.stream().filter(ranks::containsKey).toList();
    boolean[] kept = keptInOrder(common.stream().mapToInt(ranks::get).toArray());
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        moved.add(common.get(i));
      }
    }
  }

  /** Which of some different places stand in order. */
  static boolean[] keptInOrder(int[] places) {
    long[] weights = new long[places.length];
    Arrays.fill(weights, 1);
    return places.length == 0 ? new boolean[0] : Sequences.heaviestIncreasing(places, weights);
  }

  boolean isDeleted(String key) {
    return deleted.contains(key);
  }

  /** In the order of the state that both began with. */
  Set<String> deleted() {
    return deleted;
  }

  /** In the order of the new state. */
  Set<String> inserted() {
    return inserted;
  }

  boolean isMoved(String key) {
    return moved.contains(key);
  }

  /** What stands elsewhere, or elsewhere among its neighbours. */
  Set<String> moved() {
    return moved;
  }

  /** The keys of what says something else, with what of it does. */
  Map<String, Set<EStructuralFeature>> changed() {
    return changed;
  }

  boolean isChanged(String key, EStructuralFeature feature) {
    return changed.getOrDefault(key, Set.of()).contains(feature);
  }

  /** Where other things stand than before, or in another order. */
  Set<Part.Place> lists() {
    return lists;
  }

  /** Whether a number only follows the places of what it counts. */
  boolean followsPlace(String key, EStructuralFeature feature) {
    Part part = base.part(key);
    return feature == Literals.HEADED__NUMBER && part != null
        && (part.object() instanceof Paragraph || lists.contains(part.place()));
  }

  /** All keys that something happened to. */
  Set<String> touched() {
    Set<String> touched = new HashSet<>(changed.keySet());
    touched.addAll(deleted);
    touched.addAll(inserted);
    touched.addAll(moved);
    return touched;
  }

  /** All of it in words: the same changes give the same words. */
  String signature() {
    StringBuilder words = new StringBuilder();
    changed.forEach((key, features) -> features.forEach(
        feature -> words.append('~').append(key).append(feature.getName())
            .append(state.value(state.part(key), feature))));
    deleted.forEach(key -> words.append('-').append(key));
    moved.forEach(key -> sign(words.append('>'), state.part(key)));
    inserted.forEach(key -> {
      Part part = state.part(key);
      sign(words.append('+'), part);
      Features.of(part.object().eClass()).forEach(feature -> words.append(state.value(part, feature)));
    });
    lists.forEach(place -> words.append('=').append(state.members(place)));
    return words.toString();
  }

  private static void sign(StringBuilder words, Part part) {
    words.append(part.key()).append(part.place().parent()).append(part.place().feature().getName());
  }
}
