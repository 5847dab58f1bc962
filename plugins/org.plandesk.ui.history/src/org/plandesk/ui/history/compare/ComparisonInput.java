// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.TransientInput;

/**
 * What is compared; equal to others of the same states. Not kept over restarts.
 *
 * @param old the earlier state
 * @param current the later one
 */
public record ComparisonInput(PlanState old, PlanState current) implements TransientInput {

  @Override
  public String getName() {
    return Messages.bind(Messages.comparisonName, old.name(), current.name());
  }

  @Override
  public Images image() {
    return Images.HISTORY;
  }
}
