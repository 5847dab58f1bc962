// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one rule found. Used by one thread. */
public final class Findings {

  private final Rule rule;
  private final List<Finding> found = new ArrayList<>();

  /** For the findings of a rule. */
  public Findings(Rule rule) {
    this.rule = rule;
  }

  /**
   * Adds a finding.
   *
   * @param message the sentence, made by {@link RuleWords#message}
   */
  public void add(Severity severity, String message, FindingPlace... places) {
    add(severity, message, List.of(places), null);
  }

  /** Adds a finding that can be mended; null for no fix. */
  public void add(Severity severity, String message, List<FindingPlace> places, QuickFix fix) {
    found.add(new Finding(rule.id(), severity, message, places, Optional.ofNullable(fix)));
  }

  /** All of them, in the order in which they were added. */
  public List<Finding> all() {
    return List.copyOf(found);
  }
}
