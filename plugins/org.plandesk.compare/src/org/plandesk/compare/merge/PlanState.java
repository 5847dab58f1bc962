// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Source;

/** A state of a plan, each object by a key that it has in all states. */
final class PlanState {

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<EObject, String> keys = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> remade = new HashMap<>();
  private final PlanState base;
  private final Map<EObject, String> given;

  private PlanState(PlanState base, Map<EObject, String> given) {
    this.base = base;
    this.given = given;
  }

  /**
   * Takes in a plan.
   *
   * @param base the state that this one came of; null when it is that state
   * @param given keys of objects that are not to be told by their ids
   */
  static PlanState of(Plan plan, PlanState base, Map<EObject, String> given) {
    PlanState state = new PlanState(base, given);
    state.add(plan, PartKeys.PLAN, null);
    return state;
  }

  private void add(EObject object, String key, Part.Place place) {
    parts.put(key, new Part(key, object, place));
    keys.put(object, key);
    for (EReference feature : Features.containments(object.eClass())) {
      if (object.eIsSet(feature)) {
        Part.Place inside = new Part.Place(key, feature);
        for (EObject child : objects(object, feature)) {
          add(child, key(child, key), inside);
        }
      }
    }
  }

  private String key(EObject object, String parent) {
    String own = given.get(object);
    if (own == null && object instanceof PlanElement element && element.getId() != null) {
      Part before = base == null ? null : base.part(element.getId());
      own = element.getId();
      if (before != null && before.object().eClass() != object.eClass()) {
        own = element.getId() + PartKeys.CLASS + object.eClass().getName();
        remade.put(element.getId(), own);
      }
    }
    if (own != null && !parts.containsKey(own)) {
      return own;
    }
    String told = PartKeys.of(parent, object);
    int count = counts.merge(told, 1, Integer::sum);
    return count == 1 ? told : told + PartKeys.BELOW + count;
  }

  @SuppressWarnings("unchecked") // What holds elements in lists holds objects.
  private static List<EObject> objects(EObject object, EReference feature) {
    return feature.isMany() ? (List<EObject>) object.eGet(feature) : List.of((EObject) object.eGet(feature));
  }

  /** The part that a key stands for; null when it is not in this state. */
  Part part(String key) {
    return parts.get(key);
  }

  boolean has(String key) {
    return parts.containsKey(key);
  }

  /** All parts, each before what it holds. */
  Collection<Part> parts() {
    return parts.values();
  }

  /** What an object of this state is called; null for one that stands elsewhere. */
  String key(EObject object) {
    return keys.get(object);
  }

  /** The object that a key stands for; null when it is not in this state. */
  EObject object(String key) {
    Part part = parts.get(key);
    return part == null ? null : part.object();
  }

  /** What took the id of something as an object of another class; null for nothing. */
  Part remade(String key) {
    return parts.get(remade.get(key));
  }

  /** Where something stands; null when it is not in this state. */
  Part.Place place(String key) {
    Part part = parts.get(key);
    return part == null ? null : part.place();
  }

  /** The keys of what stands in a place, in order; empty when there is no such place. */
  List<String> members(Part.Place place) {
    EObject object = object(place.parent());
    if (object == null || !Features.containments(object.eClass()).contains(place.feature())
        || !object.eIsSet(place.feature())) {
      return List.of();
    }
    List<String> members = new ArrayList<>();
    for (EObject child : objects(object, place.feature())) {
      members.add(keys.get(child));
    }
    return members;
  }

  /** What a feature of a part says, so that it can be compared with other states: references are keys. */
  Object value(Part part, EStructuralFeature feature) {
    if (Features.WORDS.contains(feature)) {
      return Position.of(part.object());
    }
    if (feature.isMany() && !part.object().eIsSet(feature)) {
      // Asking for a list would make it.
      return List.of();
    }
    Object value = part.object().eGet(feature);
    if (value instanceof Source source) {
      return new SourceValue(source);
    }
    if (!(feature instanceof EReference)) {
      return feature.isMany() ? List.copyOf((List<?>) value) : value;
    }
    return feature.isMany()
        ? ((List<?>) value).stream().map(keys::get).filter(Objects::nonNull).toList() : keys.get(value);
  }

  /** A source with all that it says. */
  record SourceValue(Source source) {

    @Override
    public boolean equals(Object other) {
      return other instanceof SourceValue value && EcoreUtil.equals(source, value.source);
    }

    @Override
    public int hashCode() {
      return Objects.hash(source.getName(), source.getSha256());
    }

    @Override
    public String toString() {
      return source.getName() + source.getSha256();
    }
  }
}
