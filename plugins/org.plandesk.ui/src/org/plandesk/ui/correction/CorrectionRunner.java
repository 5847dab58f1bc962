// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import java.util.List;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Rule;
import org.plandesk.model.PlanElement;

/** Carries out corrections, each as one undo step. User interface thread only. */
public interface CorrectionRunner {

  /**
   * Corrects one element.
   *
   * @return the sentence that says why it cannot be corrected so; null when it was
   */
  String run(PlanElement element, Aspect aspect, String value);

  /**
   * Corrects one element and everything nobody has decided on that is written the same, here and in later imports.
   *
   * @return as above
   */
  String runEverywhere(PlanElement element, Aspect aspect, String value, Rule rule);

  /** The elements written the same that nobody has decided on yet. */
  List<PlanElement> same(Rule rule);
}
