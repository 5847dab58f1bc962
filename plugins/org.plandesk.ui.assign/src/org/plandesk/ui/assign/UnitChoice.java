// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plandesk.assign.UnitRegister;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.text.Pinyin;

/**
 * A unit that can be chosen.
 *
 * @param unit null for a name that is not in the register yet
 * @param name what it is called
 * @param suggestion why it is suggested; null when it is not
 */
record UnitChoice(ResponsibleUnit unit, String name, UnitSuggestion suggestion) {

  /**
   * What can be chosen for the words typed: suggested units first, the others by name; words that no unit is called can become
   * a new one.
   *
   * @param words a part of a name or alias, or initials in pinyin; empty for all
   */
  static List<UnitChoice> of(Plan plan, List<UnitSuggestion> suggestions, String words) {
    String wanted = words.strip();
    Map<ResponsibleUnit, UnitChoice> choices = new LinkedHashMap<>();
    suggestions.forEach(suggestion -> add(choices, suggestion.unit(), suggestion, wanted));
    plan.getUnits().stream().filter(unit -> unit.getName() != null)
        .sorted(
            Comparator.comparing((ResponsibleUnit unit) -> rank(unit, wanted)).thenComparing(ResponsibleUnit::getName))
        .forEach(unit -> add(choices, unit, null, wanted));
    List<UnitChoice> result = new ArrayList<>(choices.values());
    if (!wanted.isEmpty() && UnitRegister.find(plan, wanted).isEmpty()) {
      result.add(new UnitChoice(null, wanted, null));
    }
    return result;
  }

  private static void add(Map<ResponsibleUnit, UnitChoice> choices, ResponsibleUnit unit, UnitSuggestion suggestion,
      String wanted) {
    if (wanted.isEmpty() || answers(unit, wanted)) {
      choices.putIfAbsent(unit, new UnitChoice(unit, unit.getName(), suggestion));
    }
  }

  /** A name that begins with what was typed stands before one that only holds it. */
  private static int rank(ResponsibleUnit unit, String wanted) {
    return unit.getName().startsWith(wanted) ? 0 : 1;
  }

  private static boolean answers(ResponsibleUnit unit, String wanted) {
    return contains(unit.getName(), wanted) || unit.getAliases().stream().anyMatch(alias -> contains(alias, wanted));
  }

  private static boolean contains(String name, String wanted) {
    return name.contains(wanted) || Pinyin.containsInitials(name, wanted.toLowerCase(Locale.ROOT));
  }

  /**
   * What Enter takes without a choice in the list: the first that answers to what was typed, or the first suggestion unless it
   * is uncertain. Nothing was asked for otherwise, and nothing is assumed.
   */
  static Optional<UnitChoice> meant(List<UnitChoice> choices, String words) {
    return choices.stream().findFirst().filter(first -> !words.isBlank()
        || first.suggestion() != null && first.suggestion().certainty() != Certainty.LOW);
  }

  /** Why it is suggested, the strongest reason. */
  Optional<String> reason() {
    return Optional.ofNullable(suggestion).map(found -> found.reasons().getFirst());
  }
}
