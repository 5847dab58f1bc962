// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an open plan has problems, as far as they are known: told by whoever checks it, shown by the outline and the page. User
 * interface thread only.
 */
public final class PlanProblems {

  /**
   * How many problems an element has.
   *
   * @param errors two places cannot both be right, or a figure cannot be
   * @param warnings most likely a slip
   */
  public record Count(int errors, int warnings) {

    /** No problems. */
    public static final Count NONE = new Count(0, 0);

    /** Both together. */
    public Count plus(Count other) {
      return new Count(errors + other.errors, warnings + other.warnings);
    }

    /** Errors and warnings. */
    public int all() {
      return errors + warnings;
    }
  }

  private final List<Runnable> listeners = new ArrayList<>();
  private Map<EObject, Count> counts = Map.of();
  private Map<EObject, Count> sums = Map.of();

  /** Tells where problems are now; those of one element stand at the one to look at first. */
  public void set(Map<? extends EObject, Count> problems) {
    Map<EObject, Count> next = new IdentityHashMap<>(problems);
    if (!next.equals(counts)) {
      counts = next;
      sums = new IdentityHashMap<>();
      counts.forEach((element, count) -> {
        for (EObject at = element; at != null; at = at.eContainer()) {
          sums.merge(at, count, Count::plus);
        }
      });
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  /** The elements that have problems themselves; does not change. */
  public Map<EObject, Count> all() {
    return counts;
  }

  /** The problems of an element with all that stands in it. */
  public Count of(EObject element) {
    return sums.getOrDefault(element, Count.NONE);
  }

  /** Adds a listener, told when problems are at other places. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Removes a listener; does nothing when it is not there. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }
}
