// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.plandesk.export.PlanText;
import org.plandesk.importer.ImportProposal;
import org.plandesk.model.Plan;

/**
 * A plan that a command was given.
 *
 * @param file where it came from
 * @param plan the plan
 * @param proposal what the import told besides the plan; empty when the file is a plan file
 */
record PlanInput(Path file, Plan plan, Optional<ImportProposal> proposal) {

  /** The text in which the places of its elements are told. */
  PlanText text() {
    return proposal.isPresent() ? PlanText.ofImport(plan) : PlanText.of(plan);
  }
}
