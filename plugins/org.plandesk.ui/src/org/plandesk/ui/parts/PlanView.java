// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.plandesk.model.Plan;

/**
 * A control that shows a plan: a page of the editor, or another part that follows the active plan.
 *
 * <p>Its selection is an {@code IStructuredSelection} of model elements (statement, mark, heading, row …) and changes
 * only by what the user does in it, never by {@link #reveal(EObject)}. All methods run on the user interface thread.
 */
public interface PlanView extends ISelectionProvider {

  /**
   * Shows another plan and follows its changes from now on.
   *
   * @param plan the plan, or null for none (also lets go of listeners before disposal)
   */
  void setPlan(Plan plan);

  /**
   * Selects and scrolls to the element, or to the nearest thing shown that contains it; does nothing when no such thing
   * is shown here. Fires no selection event.
   */
  void reveal(EObject element);

  /** Copies what is selected to the clipboard as text. */
  void copy();

  /** Gives the keyboard to the control. */
  boolean setFocus();
}
