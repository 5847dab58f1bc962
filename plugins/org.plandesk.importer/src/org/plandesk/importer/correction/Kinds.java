// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** Corrects what a statement does. */
final class Kinds {

  private Kinds() {
  }

  /** Another kind. */
  static Operation of(Statement statement, StatementKind kind) {
    return new Operation() {
      @Override
      public String recognized() {
        return statement.getKind().getLiteral();
      }

      @Override
      public PlanElement run(Edits edits) {
        Review.settle(edits, statement, kind == statement.getKind() ? null : recognized());
        edits.set(statement, Literals.STATEMENT__KIND, kind);
        return statement;
      }
    };
  }
}
