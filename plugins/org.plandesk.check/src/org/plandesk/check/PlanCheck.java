// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanCamera;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.Rules;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/**
 * Checks one plan as often as it is asked. Between two checks it remembers what it found in each element: after an edit
 * only the rules and elements that are concerned are looked at again, and the result is that of a check from the start.
 *
 * <p>Used by one thread at a time. {@link #look()} reads the plan and needs a thread that may; {@link #run} does not.
 */
public final class PlanCheck {

  private final PlanCamera camera;
  private final List<Rule> rules = Rules.all();
  private final Map<Rule, List<Finding>> ofPlan = new HashMap<>();
  private Map<Words, List<Finding>> ofWords = new IdentityHashMap<>();
  private PlanFrame frame;

  /** Prepares the check of a plan; nothing is read yet. */
  public PlanCheck(Plan plan) {
    camera = new PlanCamera(plan);
  }

  /** Checks a plan once, on a thread that may read it. */
  public static CheckResult of(Plan plan) {
    PlanCheck check = new PlanCheck(plan);
    return check.run(check.look(), () -> false);
  }

  /** How many rules there are. */
  public static int rules() {
    return Rules.all().size();
  }

  /** Takes a picture of the plan as it is now. */
  public CheckedPlan look() {
    return camera.take();
  }

  /**
   * Checks a picture; each that {@link #look()} gave has to be checked, in their order.
   *
   * @param cancelled asked now and then; when it says yes the result is null and the next run starts from the beginning
   */
  public CheckResult run(CheckedPlan plan, Supplier<Boolean> cancelled) {
    boolean sameFrame = plan.frame().equals(frame);
    if (!sameFrame) {
      ofWords.clear();
      ofPlan.clear();
    }
    // Forgotten until the end, so that a run that was cancelled is not taken for a complete one.
    frame = null;
    List<Finding> all = new ArrayList<>();
    if (!checkWords(plan, all, cancelled)) {
      return null;
    }
    for (Rule rule : rules) {
      if (cancelled.get()) {
        return null;
      }
      if (rule instanceof Rule.OfPlan comparing) {
        boolean concerned = plan.changed().stream().anyMatch(comparing.topics()::contains);
        if (concerned || !ofPlan.containsKey(rule)) {
          Findings findings = new Findings(rule);
          comparing.check(plan, findings);
          ofPlan.put(rule, findings.all());
        }
        all.addAll(ofPlan.get(rule));
      }
    }
    frame = plan.frame();
    return result(plan, all);
  }

  private boolean checkWords(CheckedPlan plan, List<Finding> all, Supplier<Boolean> cancelled) {
    Map<Words, List<Finding>> known = new IdentityHashMap<>(plan.parts().size() * 2);
    List<Rule.OfWords> single =
        rules.stream().filter(Rule.OfWords.class::isInstance).map(Rule.OfWords.class::cast).toList();
    for (Part part : plan.parts()) {
      Words words = part.words();
      List<Finding> found = ofWords.get(words);
      if (found == null) {
        if (cancelled.get()) {
          return false;
        }
        found = check(words, plan.frame(), single);
      }
      known.put(words, found);
      all.addAll(found);
    }
    ofWords = known;
    return true;
  }

  private static List<Finding> check(Words words, PlanFrame frame, List<Rule.OfWords> rules) {
    List<Finding> found = List.of();
    for (Rule.OfWords rule : rules) {
      Findings findings = new Findings(rule);
      rule.check(words, frame, findings);
      if (!findings.all().isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(findings.all());
      }
    }
    return found;
  }

  private CheckResult result(CheckedPlan plan, List<Finding> all) {
    Map<PlanElement, Integer> order = new IdentityHashMap<>(plan.parts().size() * 2);
    plan.parts().forEach(part -> order.put(part.words().element(), part.index()));
    Comparator<Finding> byPlace = Comparator.comparing((Finding finding) -> order.getOrDefault(finding.element(), 0))
        .thenComparing(finding -> finding.places().getFirst().start());
    all.sort(byPlace);
    List<Finding> findings = new ArrayList<>();
    List<Finding> ignored = new ArrayList<>();
    for (Finding finding : all) {
      Set<Set<PlanElement>> left = plan.ignored().getOrDefault(finding.rule(), Set.of());
      boolean leave = !left.isEmpty() && left.contains(new HashSet<>(finding.elements()));
      (leave ? ignored : findings).add(finding);
    }
    return new CheckResult(findings, ignored, rules.size());
  }

  /** How many findings there are of each severity. */
  public static Map<Severity, Integer> count(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }
}
