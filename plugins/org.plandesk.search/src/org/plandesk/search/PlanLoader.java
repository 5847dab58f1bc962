// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.io.IOException;
import java.nio.file.Path;
import org.plandesk.model.Plan;

/** Reads the plan of a file: from a plan file, or by importing a document. Called on a thread of the index. */
@FunctionalInterface
public interface PlanLoader {

  /**
   * Reads the plan.
   *
   * @throws IOException with one sentence for users when it cannot be read
   */
  Plan load(Path file) throws IOException;
}
