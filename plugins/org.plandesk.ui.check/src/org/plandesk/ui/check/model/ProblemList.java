// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.PlanCheck;
import org.plandesk.check.Severity;

/** What of a result is listed: grouped by severity and rule, filtered by both. Used by one thread. */
public final class ProblemList {

  /** A finding with more places is shown as a group with a row for each of them. */
  private static final int FEW_PLACES = 2;

  private final Set<Severity> severities = EnumSet.allOf(Severity.class);
  private final Set<String> hiddenRules = new HashSet<>();
  private boolean showsIgnored;
  private CheckResult result;
  private List<ProblemGroup> groups = List.of();

  /** Lists another result; null for none. */
  public void setResult(CheckResult next) {
    if (next != result) {
      result = next;
      group();
    }
  }

  /** What is listed of; null before the first check. */
  public CheckResult result() {
    return result;
  }

  /** The groups with their rows, the heaviest first, what was left behind the others. */
  public List<ProblemGroup> groups() {
    return groups;
  }

  /** Whether nothing is listed. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** How many problems of a severity there are, whether listed or not; folded ones count as one. */
  public long count(Severity severity) {
    return result == null ? 0 : result.count(severity);
  }

  /** How many problems a person left as they are. */
  public int ignored() {
    return result == null ? 0 : result.ignored().size();
  }

  /** The ids of the rules that found something, in the order of their names in files. */
  public Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    if (result != null) {
      result.findings().forEach(finding -> rules.add(finding.rule()));
      result.ignored().forEach(finding -> rules.add(finding.rule()));
    }
    rules.addAll(hiddenRules);
    return rules;
  }

  /** Whether problems of a severity are listed. */
  public boolean shows(Severity severity) {
    return severities.contains(severity);
  }

  /** Lists problems of a severity, or not. */
  public void show(Severity severity, boolean shown) {
    if (shown) {
      severities.add(severity);
    } else {
      severities.remove(severity);
    }
    group();
  }

  /** Whether what a rule found is listed. */
  public boolean showsRule(String rule) {
    return !hiddenRules.contains(rule);
  }

  /** Lists what a rule found, or not. */
  public void showRule(String rule, boolean shown) {
    if (shown) {
      hiddenRules.remove(rule);
    } else {
      hiddenRules.add(rule);
    }
    group();
  }

  /** Whether what a person left as it is, is listed too. */
  public boolean showsIgnored() {
    return showsIgnored;
  }

  /** Lists what a person left as it is, or not. */
  public void showIgnored(boolean shown) {
    showsIgnored = shown;
    group();
  }

  /** Whether something may be hidden. */
  public boolean isFiltered() {
    return severities.size() < Severity.values().length || !hiddenRules.isEmpty();
  }

  /** Lists everything that was not left as it is. */
  public void clearFilter() {
    severities.addAll(EnumSet.allOf(Severity.class));
    hiddenRules.clear();
    group();
  }

  private void group() {
    List<ProblemGroup> all = new ArrayList<>();
    if (result != null) {
      all.addAll(group(result.findings(), false));
      if (showsIgnored) {
        all.addAll(group(result.ignored(), true));
      }
    }
    groups = List.copyOf(all);
  }

  private List<ProblemGroup> group(List<Finding> findings, boolean ignored) {
    Map<String, List<Finding>> byKey = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (shows(finding.severity()) && showsRule(finding.rule())) {
        byKey.computeIfAbsent(finding.severity() + finding.rule(), any -> new ArrayList<>()).add(finding);
      }
    }
    List<String> order = PlanCheck.ruleIds();
    return byKey.values().stream().map(some -> group(some.getFirst(), some, ignored))
        .sorted(Comparator.comparing(ProblemGroup::severity).thenComparing(group -> order.indexOf(group.rule())))
        .toList();
  }

  private static ProblemGroup group(Finding first, List<Finding> findings, boolean ignored) {
    List<ProblemRow> rows = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.INFO && finding.places().size() > FEW_PLACES) {
        finding.places().forEach(place -> rows.add(new ProblemRow(finding, place, true)));
      } else {
        rows.add(ProblemRow.of(finding));
      }
    }
    return new ProblemGroup(first.rule(), first.severity(), ignored, rows);
  }
}
