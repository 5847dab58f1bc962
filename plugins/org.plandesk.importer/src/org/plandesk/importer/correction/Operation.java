// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.PlanElement;

/** One way to correct one element. Made by {@link Corrector} when it is known to be possible; run once. */
interface Operation {

  /** What the recognition said, in the form of the aspect's values. */
  String recognized();

  /**
   * Carries it out.
   *
   * @return the element that is there afterwards: itself, or what took its place
   */
  PlanElement run(Edits edits);
}
