// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import org.plandesk.model.Plan;

/**
 * A step of the import that walks a plan whose structure stands and adds what it recognises: marks, units, assignments.
 * A stage never changes text, spans or the tree. It keeps nothing between two runs, so one stage serves many threads.
 */
@FunctionalInterface
public interface MarkStage {

  /**
   * Adds what this stage recognises.
   *
   * @param plan detached plan with contents, spans and source
   * @param context what belongs to this one import
   * @throws java.util.concurrent.CancellationException when the import was stopped
   */
  void run(Plan plan, ImportContext context);
}
