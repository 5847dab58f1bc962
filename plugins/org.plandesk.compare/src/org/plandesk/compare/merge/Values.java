// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.PlanPackage.Literals;

/** What every feature says after the merge, references as keys. */
final class Values {

  private final MergeRun run;
  private final Presence presence;
  private final Texts texts;
  /** Whose source it is; null when both have the same. */
  private final MergeSide source;
  private final Set<Part.Place> renumbered = new HashSet<>();

  Values(MergeRun run, Presence presence, Texts texts) {
    this.run = run;
    this.presence = presence;
    this.texts = texts;
    this.source = source();
    for (MergeSide side : run.authors()) {
      run.changes(side).changed().forEach((key, features) -> features.forEach(feature -> ask(key, feature)));
      for (String key : run.changes(side).inserted()) {
        if (run.bothHave(key)) {
          Features.of(run.part(side, key).object().eClass()).forEach(feature -> ask(key, feature));
        }
      }
    }
  }

  private MergeSide source() {
    Object first = plan(run.first());
    Object second = plan(run.second());
    if (Objects.equals(first, second)) {
      return null;
    }
    Object base = plan(MergeSide.BASE);
    return Objects.equals(first, base) ? run.second() : Objects.equals(second, base) ? run.first()
        : run.settle(ConflictKind.CHANGED, PartKeys.PLAN, Literals.PLAN__SOURCE);
  }

  private Object plan(MergeSide side) {
    return run.state(side).value(run.part(side, PartKeys.PLAN), Literals.PLAN__SOURCE);
  }

  /** Asks for what is open. */
  private void ask(String key, EStructuralFeature feature) {
    if (presence.isLive(key) && run.bothHave(key) && !Features.WORDS.contains(feature)) {
      of(key, feature);
    }
  }

  /** What a feature of something says that is there; of words in a text see {@link Positions}. */
  Object of(String key, EStructuralFeature feature) {
    if (feature == Literals.STATEMENT__TEXT && texts.text(key) != null) {
      return texts.text(key);
    }
    Object value = merged(key, feature);
    return feature instanceof EReference reference && !reference.isContainment() ? there(value, reference) : value;
  }

  private Object merged(String key, EStructuralFeature feature) {
    Part before = run.part(MergeSide.BASE, key);
    Part first = run.part(run.first(), key);
    Part second = run.part(run.second(), key);
    if (feature == Literals.PLAN__SOURCE) {
      return plan(source == null ? MergeSide.MINE : source);
    }
    if (source != null && Features.SPANS.contains(feature)) {
      Part part = run.part(source, key);
      return part == null ? null : run.state(source).value(part, feature);
    }
    if (presence.isFrozen(key) || first == null && second == null) {
      return run.state(MergeSide.BASE).value(before, feature);
    }
    if (first == null || second == null) {
      MergeSide side = first == null ? run.second() : run.first();
      return value(side, key, feature);
    }
    Object base = before == null ? null : run.state(MergeSide.BASE).value(before, feature);
    List<EStructuralFeature> together = Features.together(feature);
    MergeSide text = Features.isRead(feature) ? texts.chosenAround(key) : null;
    if (text != null) {
      return value(text, key, feature);
    }
    if (together.size() > 1 && isContradicted(key, together)) {
      return settled(key, together.getFirst(), feature, base);
    }
    return merged(key, feature, base, value(run.first(), key, feature), value(run.second(), key, feature));
  }

  private Object merged(String key, EStructuralFeature feature, Object base, Object first, Object second) {
    if (Objects.equals(first, second)) {
      return first;
    }
    if (Features.isSet(feature)) {
      return set((List<?>) base, (List<?>) first, (List<?>) second);
    }
    boolean old = run.state(MergeSide.BASE).has(key);
    if (old && (Objects.equals(first, base) || isGivenBack(feature, base, first, run.first()))) {
      return second;
    }
    if (old && (Objects.equals(second, base) || isGivenBack(feature, base, second, run.second()))) {
      return first;
    }
    if (run.authors().stream().anyMatch(side -> run.changes(side).followsPlace(key, feature))) {
      renumbered.add(run.part(run.first(), key).place());
      renumbered.add(run.part(run.second(), key).place());
      return first;
    }
    return settled(key, feature, feature, base);
  }

  /** What a feature says as the conflict about one, itself or the one that speaks for it, is settled. */
  private Object settled(String key, EStructuralFeature asked, EStructuralFeature feature, Object base) {
    MergeSide text = texts.chosenAround(key);
    MergeSide side = text != null ? text : run.settle(ConflictKind.CHANGED, key, asked);
    return side != MergeSide.BASE ? value(side, key, feature)
        : run.state(MergeSide.BASE).has(key) || feature.isMany() ? base : feature.getDefaultValue();
  }

  /** Whether both authors say something new by features that make sense together, and not the same. */
  private boolean isContradicted(String key, List<EStructuralFeature> together) {
    boolean old = run.state(MergeSide.BASE).has(key);
    boolean both = !old || run.authors().stream()
        .allMatch(side -> together.stream().anyMatch(feature -> run.changes(side).isChanged(key, feature)));
    return both && together.stream().anyMatch(feature -> !Objects.equals(value(run.first(), key, feature),
        value(run.second(), key, feature)));
  }

  private Object value(MergeSide side, String key, EStructuralFeature feature) {
    return run.state(side).value(run.part(side, key), feature);
  }

  /** Whether a reference was emptied only because what it pointed at was deleted, which is there again. */
  private boolean isGivenBack(EStructuralFeature feature, Object base, Object now, MergeSide side) {
    return feature instanceof EReference && now == null && base instanceof String target
        && run.changes(side).isDeleted(target) && presence.isLive(target);
  }

  private List<Object> set(List<?> base, List<?> first, List<?> second) {
    Set<Object> old = new LinkedHashSet<>(base == null ? List.of() : base);
    Set<Object> merged = new LinkedHashSet<>(first);
    old.stream().filter(each -> !first.contains(each) && isGivenBack(each, run.first())).forEach(merged::add);
    merged.removeIf(each -> old.contains(each) && !second.contains(each) && !isGivenBack(each, run.second()));
    second.stream().filter(each -> !old.contains(each)).forEach(merged::add);
    return new ArrayList<>(merged);
  }

  private boolean isGivenBack(Object target, MergeSide side) {
    return target instanceof String key && run.changes(side).isDeleted(key) && presence.isLive(key);
  }

  private Object there(Object value, EReference reference) {
    List<Object> live = new ArrayList<>();
    for (Object target : Presence.all(value)) {
      String key = there((String) target, reference.getEReferenceType());
      if (key != null) {
        live.add(key);
      }
    }
    return reference.isMany() ? live : live.isEmpty() ? null : live.getFirst();
  }

  /** What became of a target: itself, or what took its id as something of another class. */
  private String there(String key, EClass type) {
    if (presence.isLive(key)) {
      return key;
    }
    for (MergeSide side : run.authors()) {
      Part remade = run.state(side).remade(key);
      if (remade != null && presence.isLive(remade.key()) && type.isInstance(remade.object())) {
        return remade.key();
      }
    }
    return null;
  }

  /** Where numbers do not follow from the numbers of the authors any more. */
  Set<Part.Place> renumbered() {
    return renumbered;
  }
}
