// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;

/**
 * Hides the units of one element at a time, suggests from the rest, and counts. What the same words of the source gave to
 * other elements is hidden with them: it would answer itself.
 */
final class LeaveOneOut {

  private final Map<Certainty, int[]> first = new EnumMap<>(Certainty.class);
  private int asked;
  private int suggested;
  private int firstRight;
  private int threeRight;

  /** Asks for each element of the plan that has units. */
  void add(Plan plan, Duties duties) {
    List<Evidence> all = EvidenceReader.read(plan).stream().filter(each -> !each.leads().isEmpty()).toList();
    for (Evidence each : all) {
      List<Runnable> back = hide(each.element(), all);
      count(UnitSuggester.read(plan, duties).suggest(each.element()), each.leads());
      back.reversed().forEach(Runnable::run);
    }
  }

  private static List<Runnable> hide(Assignable asked, List<Evidence> all) {
    Set<Assignment> own = Set.copyOf(asked.getAssignments());
    List<Runnable> back = new ArrayList<>();
    for (Evidence each : all) {
      List<Assignment> held = each.element().getAssignments();
      List<Assignment> before = List.copyOf(held);
      List<Assignment> gone = before.stream().filter(assignment -> own.contains(assignment) || own.stream()
          .anyMatch(other -> other.getSpan() != null && assignment.getSpan() != null
              && other.getSpan().overlaps(assignment.getSpan())))
          .toList();
      if (!gone.isEmpty()) {
        held.removeAll(gone);
        back.add(() -> {
          held.clear();
          held.addAll(before);
        });
      }
    }
    return back;
  }

  private void count(List<UnitSuggestion> suggestions, Set<ResponsibleUnit> leads) {
    asked++;
    if (suggestions.isEmpty()) {
      return;
    }
    suggested++;
    boolean right = leads.contains(suggestions.getFirst().unit());
    int[] counts = first.computeIfAbsent(suggestions.getFirst().certainty(), key -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    firstRight += right ? 1 : 0;
    threeRight += suggestions.stream().limit(3).anyMatch(each -> leads.contains(each.unit())) ? 1 : 0;
  }

  int asked() {
    return asked;
  }

  /** How many of the first suggestions of a certainty are right, from 0 to 1. */
  double precision(Certainty certainty) {
    int[] counts = first.getOrDefault(certainty, new int[2]);
    return counts[1] == 0 ? 0 : (double) counts[0] / counts[1];
  }

  /** How many of those asked have a first suggestion of a certainty, from 0 to 1. */
  double coverage(Certainty certainty) {
    return (double) first.getOrDefault(certainty, new int[2])[1] / asked;
  }

  @Override
  public String toString() {
    String certainties =
        first.entrySet().stream().map(each -> String.format(Locale.ROOT, "%s %d/%d=%.3f", each.getKey(),
            each.getValue()[0], each.getValue()[1], precision(each.getKey()))).collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%d asked, %d suggested (%.3f); of all asked top-1 %.3f, top-3 %.3f; %s", asked,
        suggested, (double) suggested / asked, (double) firstRight / asked, (double) threeRight / asked, certainties);
  }
}
