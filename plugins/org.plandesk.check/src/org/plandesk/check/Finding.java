// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** The same about one of its places alone. */
  public Finding at(FindingPlace place) {
    return new Finding(rule, severity, message, List.of(place), quickFix);
  }

  /** The same about some of its places, in the words of the rule that folds them; empty when there are none. */
  Optional<Finding> part(Predicate<FindingPlace> which, Rule.Folding folding) {
    List<FindingPlace> some = places.stream().filter(which).toList();
    return some.isEmpty() ? Optional.empty() : some.size() == places.size() ? Optional.of(this)
        : Optional.of(new Finding(rule, severity, folding.message(some.size()), some, quickFix));
  }

  /** The words to look at first. */
  public String quote() {
    return places.getFirst().quote();
  }
}
