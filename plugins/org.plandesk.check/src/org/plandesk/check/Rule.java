// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Set;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * One thing that a plan is checked for. Rules keep no state, know no particular plan and may run on any thread; they see a
 * plan only as a {@link CheckedPlan}, which does not change. A rule may be of both kinds.
 */
public sealed interface Rule {

  /** Stable name in files and fixtures: small letters and hyphens. */
  String id();

  /** A rule that needs nothing but the words of one element and what the plan says of itself. */
  non-sealed interface OfWords extends Rule {

    /** Adds what is wrong with the words. */
    void check(Words words, PlanFrame frame, Findings findings);
  }

  /**
   * A rule that compares elements with each other. What it has to know of each is asked once and kept as long as the element
   * does not change, so that comparing is all that is left to do after an edit.
   *
   * @param <F> what it knows of an element
   */
  non-sealed interface OfPlan<F> extends Rule {

    /** What it looks at; it is run again only when some of that changed. */
    Set<Topic> topics();

    /** What it has to know of an element; null when that is nothing. */
    default F facts(Words words, PlanFrame frame) {
      return null;
    }

    /** Adds what is wrong in the plan; in time that grows as the plan does. */
    void check(CheckedPlan plan, Facts<F> facts, Findings findings);
  }

  /**
   * A rule that tells of many elements in one finding, since each alone is hardly worth a line. A person may leave any of them
   * as they are; the others stay.
   */
  interface Folding {

    /** The sentence about so many elements. */
    String message(int elements);
  }

  /**
   * What a rule knows of the elements of a picture.
   *
   * @param <F> what it knows of an element
   */
  @FunctionalInterface
  interface Facts<F> {

    /** What {@link OfPlan#facts} gave for the element; null for nothing. */
    F of(Words words);
  }
}
