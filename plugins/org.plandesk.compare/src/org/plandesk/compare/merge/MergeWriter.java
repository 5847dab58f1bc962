// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Comment;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Source;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.Numbering;

/** Makes of my state what the merge gives. It costs what has to be changed. */
final class MergeWriter {

  private final MergedState merged;
  private final MergeRun run;
  private final UnaryOperator<EObject> mine;
  private final Edits edits;
  private final Map<String, EObject> added = new HashMap<>();

  /**
   * @param mine gives for an object of my state the one to be changed
   * @param edits carries out all changes
   */
  MergeWriter(MergedState merged, UnaryOperator<EObject> mine, Edits edits) {
    this.merged = merged;
    this.run = merged.run();
    this.mine = mine;
    this.edits = edits;
  }

  void write() {
    Set<String> touched = touched();
    touched.forEach(this::create);
    touched.forEach(this::values);
    merged.containers().orders().forEach(this::takeOut);
    merged.containers().orders().forEach(this::putIn);
    numbers();
  }

  /** All that is there and may differ from my state. */
  private Set<String> touched() {
    Set<String> touched = new LinkedHashSet<>();
    for (MergeSide side : run.authors()) {
      touched.addAll(run.changes(side).deleted());
      touched.addAll(run.changes(side).changed().keySet());
      touched.addAll(run.changes(side).moved());
      touched.addAll(run.changes(side).inserted());
    }
    for (String statement : merged.texts().changed()) {
      for (MergeSide side : MergeSide.values()) {
        touched.addAll(run.state(side).members(new Part.Place(statement, Literals.STATEMENT__MARKS)));
      }
    }
    run.state(MergeSide.MINE).members(new Part.Place(PartKeys.PLAN, Literals.PLAN__COMMENTS)).forEach(touched::add);
    pointers(touched);
    touched.removeIf(key -> !merged.presence().isLive(key));
    return touched;
  }

  /** What points at something that goes, even if neither author touched it. */
  private void pointers(Set<String> touched) {
    PlanState state = run.state(MergeSide.MINE);
    for (Part part : state.parts()) {
      for (EStructuralFeature feature : Features.of(part.object().eClass())) {
        if (feature instanceof EReference reference && !reference.isContainment() && part.object().eIsSet(feature)
            && !Presence.all(state.value(part, feature)).stream().map(String.class::cast)
                .allMatch(merged.presence()::isLive)) {
          touched.add(part.key());
        }
      }
    }
  }

  private EObject object(String key) {
    EObject object = added.get(key);
    EObject here = object == null ? run.state(MergeSide.MINE).object(key) : null;
    return here == null ? object : mine.apply(here);
  }

  private void create(String key) {
    if (run.state(MergeSide.MINE).has(key)) {
      return;
    }
    Part part = run.part(MergeSide.THEIRS, key) != null ? run.part(MergeSide.THEIRS, key)
        : run.part(MergeSide.BASE, key);
    added.put(key, EcoreUtil.create(part.object().eClass()));
  }

  private void values(String key) {
    EObject object = object(key);
    Part part = part(key);
    if (object instanceof PlanElement element && part.isNamed() && !key.equals(PartKeys.PLAN)) {
      String id = id(key);
      if (!id.equals(element.getId())) {
        edits.set(element, Literals.PLAN_ELEMENT__ID, id);
      }
    }
    for (EStructuralFeature feature : Features.of(object.eClass())) {
      if (!Features.WORDS.contains(feature)) {
        set(object, feature, merged.values().of(key, feature));
      }
    }
    if (object instanceof Mark || object instanceof Comment) {
      merged.positions().of(key).write(object, edits);
    }
  }

  private Part part(String key) {
    for (MergeSide side : List.of(MergeSide.MINE, MergeSide.THEIRS)) {
      if (run.state(side).has(key)) {
        return run.part(side, key);
      }
    }
    return run.part(MergeSide.BASE, key);
  }

  /** What became an object of another class has the id still, unless what it was is there too. */
  private String id(String key) {
    String id = PartKeys.id(key);
    return !id.equals(key) && merged.presence().isLive(id) ? key.replace(PartKeys.CLASS, '-') : id;
  }

  private void set(EObject object, EStructuralFeature feature, Object value) {
    if (value instanceof PlanState.SourceValue source) {
      if (!source.equals(new PlanState.SourceValue((Source) object.eGet(feature)))) {
        edits.set(object, feature, EcoreUtil.copy(source.source()));
      }
    } else if (feature.isMany()) {
      list(object, feature, (List<?>) value);
    } else {
      Object wanted = feature instanceof EReference && value != null ? object((String) value) : value;
      if (!Objects.equals(wanted, object.eGet(feature))) {
        edits.set(object, feature, wanted);
      }
    }
  }

  @SuppressWarnings("unchecked") // A feature of many holds a list.
  private void list(EObject object, EStructuralFeature feature, List<?> value) {
    List<Object> wanted = new ArrayList<>();
    value.forEach(each -> wanted.add(feature instanceof EReference ? object((String) each) : each));
    EList<Object> list = (EList<Object>) object.eGet(feature);
    if (!list.equals(wanted)) {
      List.copyOf(list).reversed().forEach(each -> edits.remove(list, each));
      wanted.forEach(each -> edits.add(list, each));
    }
  }

  private EList<EObject> list(Part.Place place) {
    @SuppressWarnings("unchecked") // What holds objects in lists.
    EList<EObject> list = (EList<EObject>) object(place.parent()).eGet(place.feature());
    return list;
  }

  private void takeOut(Part.Place place, List<String> keys) {
    EObject owner = object(place.parent());
    if (owner == null || !owner.eIsSet(place.feature())) {
      return;
    }
    if (!place.feature().isMany()) {
      if (keys.isEmpty() || object(keys.getFirst()) != owner.eGet(place.feature())) {
        edits.set(owner, place.feature(), null);
      }
      return;
    }
    EList<EObject> list = list(place);
    Map<EObject, Integer> ranks = new HashMap<>();
    keys.forEach(key -> ranks.put(object(key), ranks.size()));
    List<EObject> common = list.stream().filter(ranks::containsKey).toList();
    boolean[] kept = SideChanges.keptInOrder(common.stream().mapToInt(ranks::get).toArray());
    Set<EObject> stay = new HashSet<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        stay.add(common.get(i));
      }
    }
    for (EObject each : List.copyOf(list).reversed()) {
      if (!stay.contains(each)) {
        edits.remove(list, each);
      }
    }
  }

  private void putIn(Part.Place place, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    if (!place.feature().isMany()) {
      EObject owner = object(place.parent());
      if (!owner.eIsSet(place.feature())) {
        edits.set(owner, place.feature(), object(keys.getFirst()));
      }
      return;
    }
    EList<EObject> list = list(place);
    for (int i = 0; i < keys.size(); i++) {
      EObject object = object(keys.get(i));
      if (i >= list.size() || list.get(i) != object) {
        edits.add(list, i, object);
      }
    }
  }

  /** Where both put in or took out, the numbers of neither are right. */
  private void numbers() {
    Set<Part.Place> places = new LinkedHashSet<>(merged.values().renumbered());
    Set<Part.Place> ofBoth = new HashSet<>(run.changes(MergeSide.MINE).lists());
    ofBoth.retainAll(run.changes(MergeSide.THEIRS).lists());
    places.addAll(ofBoth);
    for (Part.Place place : merged.containers().orders().keySet()) {
      boolean live = places.contains(place) && merged.presence().isLive(place.parent());
      if (live && place.feature() == Literals.CONTENT_OWNER__CONTENTS && differsFromBoth(place)) {
        Numbering.follow(edits, (ContentOwner) object(place.parent()));
      }
    }
  }

  private boolean differsFromBoth(Part.Place place) {
    List<String> keys = merged.containers().orders().get(place);
    return run.authors().stream().noneMatch(side -> run.state(side).members(place).equals(keys));
  }
}
