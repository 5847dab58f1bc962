// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

/** Hears about one open plan; called on the user interface thread. */
@FunctionalInterface
public interface PlanSessionListener {

  /** What changed. Changes of the plan itself are told by EMF notifications instead. */
  enum Change {
    /** {@link PlanSession#isDirty()}, what can be undone or what can be redone. */
    COMMANDS,
    /** {@link PlanSession#file()}, {@link PlanSession#origin()} or {@link PlanSession#name()}. */
    PLACE,
    /** {@link PlanSession#saveState()}. */
    SAVING,
    /** The session is over. */
    CLOSED
  }

  /** Tells of a change. */
  void sessionChanged(PlanSession session, Change change);
}
