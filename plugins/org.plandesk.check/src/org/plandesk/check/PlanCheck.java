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
import java.util.function.BooleanSupplier;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Exposure;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanCamera;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.Rules;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/**
 * Checks one plan as often as it is asked. Between two checks it remembers what it found in each element and what rules know of
 * it: after an edit only the rules and elements that are concerned are looked at again, and the result is that of a check from
 * the start.
 *
 * <p>Used by one thread at a time. {@link #look} reads the plan and needs a thread that may; {@link #run} does not.
 */
public final class PlanCheck {

  private static final Object[] NOTHING = {};

  private final PlanCamera camera;
  private final List<Rule> rules = Rules.all();
  private final Map<Rule, List<Finding>> ofPlan = new HashMap<>();
  private Map<Words, Known> known = new IdentityHashMap<>();
  private PlanFrame frame;

  /**
   * What is remembered of an element. Most rules know nothing of most elements, and there are many elements.
   *
   * @param findings what was found in it
   * @param knowing the rules that know something of it, a bit each
   * @param facts what these know, in their order
   */
  private record Known(List<Finding> findings, long knowing, Object[] facts) {

    /** What a rule knows, or null. */
    Object fact(int rule) {
      long bit = 1L << rule;
      return (knowing & bit) == 0 ? null : facts[Long.bitCount(knowing & bit - 1)];
    }
  }

  /** Prepares the check of a plan; nothing is read yet. */
  public PlanCheck(Plan plan) {
    if (rules.size() > Long.SIZE) {
      throw new IllegalStateException("more rules than bits for what they know: " + rules.size());
    }
    camera = new PlanCamera(plan);
  }

  /** Checks a plan once, on a thread that may read it. */
  public static CheckResult of(Plan plan) {
    PlanCheck check = new PlanCheck(plan);
    return check.run(check.look(() -> {}), () -> false);
  }

  /** How many rules there are. */
  public static int rules() {
    return Rules.all().size();
  }

  /** The ids of the rules in the order in which lists show them. */
  public static List<String> ruleIds() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  /**
   * Catches the plan as it is now; the plan has to stay as it is meanwhile.
   *
   * @param patience run at each element; what it throws is let through, and the check is as it was before
   */
  public Exposure look(Runnable patience) {
    return camera.expose(patience);
  }

  /**
   * Checks what was caught; each that {@link #look} gave has to be checked, in their order.
   *
   * @param cancelled asked now and then; when it says yes the result is null, and what was found out until then is kept for the
   *     next run
   */
  public CheckResult run(Exposure exposure, BooleanSupplier cancelled) {
    CheckedPlan plan = exposure.develop();
    if (!plan.frame().equals(frame)) {
      known.clear();
      ofPlan.clear();
      frame = plan.frame();
    }
    ofPlan.keySet().removeIf(rule -> ((Rule.OfPlan<?>) rule).topics().stream().anyMatch(plan.changed()::contains));
    if (!learn(plan, cancelled)) {
      return null;
    }
    List<Finding> all = new ArrayList<>();
    plan.parts().forEach(part -> all.addAll(known.get(part.words()).findings()));
    for (int i = 0; i < rules.size(); i++) {
      if (cancelled.getAsBoolean()) {
        return null;
      }
      if (rules.get(i) instanceof Rule.OfPlan<?> comparing) {
        if (!ofPlan.containsKey(comparing)) {
          ofPlan.put(comparing, compare(comparing, i, plan));
        }
        all.addAll(ofPlan.get(comparing));
      }
    }
    return result(plan, all);
  }

  private <F> List<Finding> compare(Rule.OfPlan<F> rule, int index, CheckedPlan plan) {
    Findings findings = new Findings(rule);
    @SuppressWarnings("unchecked") // put there by the same rule
    Rule.Facts<F> facts = words -> (F) known.get(words).fact(index);
    rule.check(plan, facts, findings);
    return findings.all();
  }

  /** Looks at the elements that are new in the picture, and forgets those that are no longer in it. */
  private boolean learn(CheckedPlan plan, BooleanSupplier cancelled) {
    Map<Words, Known> now = new IdentityHashMap<>(plan.parts().size());
    for (Part part : plan.parts()) {
      Words words = part.words();
      Known before = known.get(words);
      if (before == null) {
        if (cancelled.getAsBoolean()) {
          known.putAll(now);
          return false;
        }
        before = look(words, plan.frame());
      }
      now.put(words, before);
    }
    known = now;
    return true;
  }

  private Known look(Words words, PlanFrame by) {
    List<Finding> found = List.of();
    long knowing = 0;
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      Object fact = rule instanceof Rule.OfPlan<?> comparing ? comparing.facts(words, by) : null;
      if (fact != null) {
        knowing |= 1L << i;
        facts.add(fact);
      }
      if (rule instanceof Rule.OfWords single) {
        Findings findings = new Findings(rule);
        single.check(words, by, findings);
        if (!findings.all().isEmpty()) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.addAll(findings.all());
        }
      }
    }
    return new Known(found, knowing, facts.isEmpty() ? NOTHING : facts.toArray());
  }

  private CheckResult result(CheckedPlan plan, List<Finding> all) {
    Map<PlanElement, Integer> order = new IdentityHashMap<>(plan.parts().size());
    plan.parts().forEach(part -> order.put(part.words().element(), part.index()));
    Comparator<Finding> byPlace = Comparator.comparing((Finding finding) -> order.getOrDefault(finding.element(), 0))
        .thenComparing(finding -> finding.places().getFirst().start());
    all.sort(byPlace);
    List<Finding> findings = new ArrayList<>();
    List<Finding> ignored = new ArrayList<>();
    Map<String, Rule.Folding> folding = folding();
    for (Finding finding : all) {
      Set<Set<PlanElement>> left = plan.ignored().getOrDefault(finding.rule(), Set.of());
      Rule.Folding folds = folding.get(finding.rule());
      if (folds != null && !left.isEmpty()) {
        Set<PlanElement> some = new HashSet<>();
        left.forEach(some::addAll);
        finding.part(place -> !some.contains(place.element()), folds).ifPresent(findings::add);
        finding.part(place -> some.contains(place.element()), folds).ifPresent(ignored::add);
      } else {
        boolean leave = !left.isEmpty() && left.contains(new HashSet<>(finding.elements()));
        (leave ? ignored : findings).add(finding);
      }
    }
    return new CheckResult(findings, ignored, rules.size());
  }

  private Map<String, Rule.Folding> folding() {
    Map<String, Rule.Folding> folding = new HashMap<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.Folding folds) {
        folding.put(rule.id(), folds);
      }
    }
    return folding;
  }

  /** How many findings there are of each severity. */
  public static Map<Severity, Integer> count(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }
}
