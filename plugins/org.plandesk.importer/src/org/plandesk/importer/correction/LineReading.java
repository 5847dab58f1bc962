// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.List;
import org.plandesk.importer.StatementPositions;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.edit.Recognition;
import org.plandesk.importer.edit.StatementRecognizer;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.Edits;

/**
 * Reads a line that was taken for a heading and is a sentence: its deadlines, targets and units were never looked for, since
 * headings have none.
 */
final class LineReading {

  private LineReading() {
  }

  /** Gives a sentence, which stands at its place in the plan, its kind and its marks with their places in the document. */
  static void read(Edits edits, Statement line) {
    StatementRecognizer recognizer = new StatementRecognizer(UnitDictionary.ofUser());
    StatementRecognizer.excerpts(List.of(line), () -> {}).stream().map(recognizer::recognize)
        .forEach(found -> take(edits, line, found));
  }

  private static void take(Edits edits, Statement line, Recognition found) {
    found.kind().ifPresent(kind -> edits.set(line, Literals.STATEMENT__KIND, kind));
    found.takeOver(edits);
    StatementPositions positions = SourcePlaces.positions(line);
    if (positions != null) {
      for (Mark mark : line.getMarks()) {
        edits.set(mark, Literals.MARK__SPAN, positions.toSource(mark.getStart(), mark.getEnd()));
      }
    }
  }
}
