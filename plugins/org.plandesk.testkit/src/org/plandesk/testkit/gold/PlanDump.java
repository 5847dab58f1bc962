// SPDX-License-Identifier: EPL-2.0
package org.plandesk.testkit.gold;

import java.util.List;

import org.plandesk.importer.fixture.PlanLines;
import org.plandesk.model.Plan;

/** A plan as the lines of a gold file, in the form that the program writes its samples in. Pure, any thread. */
public final class PlanDump {

  private PlanDump() {
  }

  /** The lines of a plan. */
  public static List<DumpLine> of(Plan plan) {
    return PlanLines.of(plan).stream().map(line -> new DumpLine(line.depth(), line.text(), line.optional())).toList();
  }

  /** The lines of a plan as one text, each with its indentation and a line feed. */
  public static String text(Plan plan) {
    return PlanLines.text(plan);
  }
}
