// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.plandesk.importer.Coverage;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;

/** Counts how a plan's source is accounted for after corrections. */
final class LeafCount {

  private LeafCount() {}

  /**
   * The coverage now: corrections of level and boundary only move characters between headings and statements, so the rest is
   * that of the import.
   */
  static Coverage of(Plan plan, Coverage imported) {
    int statements = 0;
    for (Statement statement : Plans.statements(plan)) {
      statements += statement.getSpan() == null || statement.getText() == null ? 0 : statement.getText().length();
    }
    int moved = statements - imported.statements();
    return new Coverage(imported.total(), imported.headings() - moved, statements, imported.rows(),
        imported.leftovers());
  }
}
