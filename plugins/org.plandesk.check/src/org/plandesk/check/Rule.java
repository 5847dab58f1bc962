// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Set;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * One thing that a plan is checked for. Rules keep no state, know no particular plan and may run on any thread; they see a
 * plan only as a {@link CheckedPlan}, which does not change.
 */
public sealed interface Rule {

  /** Stable name in files and fixtures: small letters and hyphens. */
  String id();

  /** A rule that needs nothing but the words of one element and what the plan says of itself. */
  non-sealed interface OfWords extends Rule {

    /** Adds what is wrong with the words. */
    void check(Words words, PlanFrame frame, Findings findings);
  }

  /** A rule that compares elements with each other. */
  non-sealed interface OfPlan extends Rule {

    /** What it looks at; it is run again only when some of that changed. */
    Set<Topic> topics();

    /** Adds what is wrong in the plan. */
    void check(CheckedPlan plan, Findings findings);
  }
}
