// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.plandesk.model.PlanPackage.Literals;

/** Tells edits of what a reader sees in a plan, its words, headings, cells and their order, from work on it, such as assignments. */
public final class TextChanges {

  private static final Set<EStructuralFeature> TEXT = Set.of(Literals.STATEMENT__TEXT, Literals.HEADED__TITLE,
      Literals.HEADED__NUMBER, Literals.NOTE__TEXT, Literals.HEADER_ROW__CELLS, Literals.CONTENT_OWNER__CONTENTS,
      Literals.INDICATOR__CATEGORY, Literals.INDICATOR__NAME, Literals.INDICATOR__NUMBER,
      Literals.INDICATOR__UNIT_OF_MEASURE, Literals.INDICATOR__NATURE, Literals.INDICATOR__BASELINE,
      Literals.BASELINE__TEXT, Literals.INDICATOR__TARGETS, Literals.INDICATOR_TARGET__TEXT,
      Literals.INDICATOR_TABLE__ROWS, Literals.TABLE__HEADER_ROWS, Literals.TABLE__NOTES);

  private TextChanges() {
  }

  /** Whether a command that was run changed the text of the plan. */
  public static boolean isOf(Command command) {
    return switch (command) {
      case EditsCommand edits -> edits.features().stream().anyMatch(TEXT::contains);
      case SetCommand set -> TEXT.contains(set.getFeature());
      case SeriesCommand<?> series -> series.done().stream().anyMatch(TextChanges::isOf);
      case CompoundCommand all -> all.getCommandList().stream().anyMatch(TextChanges::isOf);
      default -> false;
    };
  }
}
