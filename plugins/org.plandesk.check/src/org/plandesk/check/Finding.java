// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plandesk.model.PlanElement;

/**
 * Something in a plan that a person should look at. Immutable; it speaks of the plan as it was when it was checked.
 *
 * @param rule id of the rule that found it
 * @param severity how much it weighs
 * @param message one sentence in the language of the program
 * @param places the words it speaks of, the one to look at first; at least one
 * @param quickFix how it can be mended, if that is known
 */
public record Finding(
    String rule, Severity severity, String message, List<FindingPlace> places, Optional<QuickFix> quickFix) {

  /** @throws IllegalArgumentException when there is no place */
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("A finding without a place: " + message);
    }
  }

  /** The element to look at first. */
  public PlanElement element() {
    return places.getFirst().element();
  }

  /** The elements it speaks of, each once. */
  public List<PlanElement> elements() {
    return places.stream().map(FindingPlace::element).distinct().toList();
  }

  /** The words to look at first. */
  public String quote() {
    return places.getFirst().quote();
  }
}
