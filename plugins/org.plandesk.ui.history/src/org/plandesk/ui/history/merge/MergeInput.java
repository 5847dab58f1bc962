// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.TransientInput;
import org.plandesk.ui.session.PlanSession;

/**
 * What is merged; equal to others of the same plan and source. Not kept over restarts.
 *
 * @param session the open plan
 * @param source where the other's state is
 */
public record MergeInput(PlanSession session, MergeSource source) implements TransientInput {

  @Override
  public String getName() {
    return Messages.bind(Messages.mergeName, session.name(), source.name());
  }

  @Override
  public Images image() {
    return Images.HISTORY;
  }
}
