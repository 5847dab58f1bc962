// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;

/** What tells objects without an id apart within the list that holds them: a target its year, a correction all that it says. */
final class PartKeys {

  /** The plan itself, whatever its id. */
  static final String PLAN = "";
  /** Stands in no id. */
  static final char BELOW = '/';
  /** Before the class of something that has the id of something of another class. */
  static final char CLASS = '#';

  private static final Map<EClass, List<? extends EStructuralFeature>> TELLING = Map.of(
      Literals.BASELINE, List.of(),
      Literals.INDICATOR_TARGET, List.of(Literals.INDICATOR_TARGET__YEAR),
      Literals.READING, List.of(Literals.READING__YEAR),
      Literals.ASSESSMENT, List.of(Literals.ASSESSMENT__ELEMENT),
      Literals.IGNORED_FINDING, List.of(Literals.IGNORED_FINDING__RULE, Literals.IGNORED_FINDING__ELEMENTS));

  private PartKeys() {
  }

  /** The beginning of the key of an object without an id; equal ones are counted. */
  static String of(String parent, EObject object) {
    StringBuilder key = new StringBuilder(parent).append(BELOW).append(object.eContainmentFeature().getName());
    EClass type = object.eClass();
    for (EStructuralFeature feature : TELLING.getOrDefault(type, Features.of(type))) {
      key.append(BELOW).append(words(object.eGet(feature)));
    }
    return key.toString();
  }

  /** The id that an element with this key is to have. */
  static String id(String key) {
    int end = key.indexOf(CLASS);
    return end < 0 ? key : key.substring(0, end);
  }

  private static String words(Object value) {
    return switch (value) {
      case null -> "";
      case PlanElement element -> String.valueOf(element.getId());
      case List<?> list -> list.stream().map(PartKeys::words).toList().toString();
      default -> value.toString();
    };
  }
}
