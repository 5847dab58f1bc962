// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.PlanPackage.Literals;

/** What is merged of each class, one by one. */
final class Features {

  /** Where something stands in the source; it holds for one source only. */
  static final Set<EStructuralFeature> SPANS = Set.of(Literals.CONTENT__SPAN, Literals.HEADED__EXTENT,
      Literals.HEADER_ROW__SPAN, Literals.NOTE__SPAN, Literals.MARK__SPAN, Literals.INDICATOR__SPAN,
      Literals.ASSIGNMENT__SPAN);
  /** Where something stands in the text of a statement: the beginning speaks for the rest of it. */
  static final Set<EStructuralFeature> WORDS = Set.of(Literals.MARK__START, Literals.COMMENT__START);
  private static final Set<EStructuralFeature> TOLD_BY_OTHERS = Set.of(Literals.PLAN_ELEMENT__ID,
      Literals.PLAN__FORMAT_VERSION, Literals.MARK__END, Literals.MARK__QUOTE, Literals.TIME_EXPRESSION__CLAUSE_START,
      Literals.TIME_EXPRESSION__CLAUSE_END, Literals.COMMENT__END);

  /** What several features say together; the first speaks for the rest where two people contradict each other. */
  private static final Map<EStructuralFeature, List<EStructuralFeature>> TOGETHER = byMember(List.of(
      List.of(Literals.INDICATOR_TARGET__TEXT, Literals.INDICATOR_TARGET__COMPARATOR, Literals.INDICATOR_TARGET__VALUES,
          Literals.INDICATOR_TARGET__CUMULATIVE),
      List.of(Literals.BASELINE__TEXT, Literals.BASELINE__VALUE, Literals.BASELINE__FLAG),
      List.of(Literals.TIME_EXPRESSION__DATE, Literals.TIME_EXPRESSION__TIME_CLASS, Literals.TIME_EXPRESSION__YEAR,
          Literals.TIME_EXPRESSION__ALTERNATIVE, Literals.TIME_EXPRESSION__QUALIFIER, Literals.TIME_EXPRESSION__FROM,
          Literals.TIME_EXPRESSION__TO, Literals.TIME_EXPRESSION__RELATIVE_TO, Literals.TIME_EXPRESSION__RECURRENCE),
      List.of(Literals.QUANTITATIVE_TARGET__VALUES, Literals.QUANTITATIVE_TARGET__COMPARATOR,
          Literals.QUANTITATIVE_TARGET__UNIT_OF_MEASURE, Literals.QUANTITATIVE_TARGET__SUBJECT,
          Literals.QUANTITATIVE_TARGET__BASELINE_YEAR, Literals.QUANTITATIVE_TARGET__DEADLINE),
      List.of(Literals.TIME_EXPRESSION__MOVED_TO, Literals.TIME_EXPRESSION__MOVED_REASON)));

  private static final Map<EClass, List<EStructuralFeature>> VALUES = new ConcurrentHashMap<>();
  private static final Map<EClass, List<EReference>> CONTAINMENTS = new ConcurrentHashMap<>();

  private Features() {
  }

  private static Map<EStructuralFeature, List<EStructuralFeature>> byMember(List<List<EStructuralFeature>> groups) {
    Map<EStructuralFeature, List<EStructuralFeature>> members = new HashMap<>();
    groups.forEach(group -> group.forEach(feature -> members.put(feature, group)));
    return Map.copyOf(members);
  }

  /** Attributes and references that are compared by their values. The source of a plan is one value. */
  static List<EStructuralFeature> of(EClass type) {
    return VALUES.computeIfAbsent(type, any -> type.getEAllStructuralFeatures().stream().filter(Features::isValue)
        .toList());
  }

  private static boolean isValue(EStructuralFeature feature) {
    boolean compared = feature == Literals.PLAN__SOURCE || !(feature instanceof EReference reference)
        || !reference.isContainment() && !reference.isContainer();
    return compared && feature.isChangeable() && !feature.isDerived() && !TOLD_BY_OTHERS.contains(feature);
  }

  /** The references that hold parts. */
  static List<EReference> containments(EClass type) {
    return CONTAINMENTS.computeIfAbsent(type, any -> type.getEAllContainments().stream()
        .filter(reference -> reference != Literals.PLAN__SOURCE).toList());
  }

  /** What a feature makes sense with, beginning with the one that speaks for all; itself alone for most. */
  static List<EStructuralFeature> together(EStructuralFeature feature) {
    List<EStructuralFeature> group = TOGETHER.get(feature);
    return group == null ? List.of(feature) : group;
  }

  /** Whether a feature of a mark says what was read in the words that it marks. */
  static boolean isRead(EStructuralFeature feature) {
    EClass type = together(feature).getFirst().getEContainingClass();
    return feature == Literals.UNIT_MENTION__UNIT || type == Literals.QUANTITATIVE_TARGET
        || together(feature).contains(Literals.TIME_EXPRESSION__DATE);
  }

  /** Whether a feature is a set, of which two people may change different members. */
  static boolean isSet(EStructuralFeature feature) {
    return feature.isMany() && feature.isUnique();
  }
}
