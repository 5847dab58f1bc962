// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.List;
import java.util.function.Supplier;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.correction.CorrectionRunner;

/** Passes corrections on to the review of now, and tells the page that the plan changed. */
final class ReviewRunner implements CorrectionRunner {

  private final Supplier<ImportReview> review;
  private final Runnable changed;

  ReviewRunner(Supplier<ImportReview> review, Runnable changed) {
    this.review = review;
    this.changed = changed;
  }

  @Override
  public String run(PlanElement element, Aspect aspect, String value) {
    return told(review.get().run(element, aspect, value));
  }

  @Override
  public String runEverywhere(PlanElement element, Aspect aspect, String value, Rule rule) {
    return told(review.get().runEverywhere(element, aspect, value, rule));
  }

  private String told(String sentence) {
    if (sentence == null) {
      changed.run();
    }
    return sentence;
  }

  @Override
  public List<PlanElement> same(Rule rule) {
    return review.get().same(rule);
  }
}
