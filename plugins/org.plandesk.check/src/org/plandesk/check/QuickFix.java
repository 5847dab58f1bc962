// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A change that mends a finding. */
public interface QuickFix {

  /** What it does, in the language of the program: “改为‘。’”. */
  String label();

  /**
   * The change as one step that can be undone; on the thread that may read and change the plan.
   *
   * @return a command that cannot be executed when the plan no longer says what was found
   */
  Command command(EditingDomain domain);
}
