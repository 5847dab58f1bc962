// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.List;

import org.plandesk.model.Plan;
import org.plandesk.model.Recognized;

/**
 * What an import would give: nobody's plan yet, for a person to review or a command to take as it is.
 *
 * @param plan complete plan, belonging to no resource
 * @param warnings what concerns no single element, in order of the source
 * @param doubts elements and marks whose certainty is below HIGH: LOW first, then in order of the source
 * @param coverage how the source's characters are accounted for
 */
public record ImportProposal(Plan plan, List<ImportWarning> warnings, List<Recognized> doubts, Coverage coverage) {

  /** How the document was decoded: an IANA charset name, followed by {@code " BOM"} when one was there. */
  public String encoding() {
    return plan.getSource().getEncoding();
  }
}
