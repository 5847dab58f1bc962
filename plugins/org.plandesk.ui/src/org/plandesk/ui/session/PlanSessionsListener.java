// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.Optional;

/** Hears about the open plans; called on the user interface thread. */
public interface PlanSessionsListener {

  /** Another plan became active, or none is. */
  default void activeChanged(Optional<PlanSession> active) {}

  /** A plan was opened. */
  default void opened(PlanSession session) {}

  /** A plan begins to be read, or what was read has arrived, which is told after it was opened. */
  default void expectedChanged(boolean expecting) {}

  /** A plan was closed. */
  default void closed(PlanSession session) {}
}
