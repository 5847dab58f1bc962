// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plandesk.compare.Change;
import org.plandesk.compare.ChangedAspect;
import org.plandesk.compare.EntryKind;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.PlanElement;
import org.plandesk.text.CodePoints;

/** Writes what changed between two states of a plan as JSON: what became of each statement, heading, project and row. */
public final class ChangesExport {

  /** Column names and notes of tables are compared, but are no entries of the format. */
  private static final Set<EntryKind> LEFT_OUT = EnumSet.of(EntryKind.HEADER, EntryKind.NOTE);

  private ChangesExport() {
  }

  /**
   * Writes one object, with offsets in code points of the two texts; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void write(PlanComparison comparison, PlanText old, PlanText current, OutputStream out)
      throws IOException {
    CodePoints oldPoints = new CodePoints(old.text());
    CodePoints points = new CodePoints(current.text());
    FactsExport.print(out, generator -> {
      Json before = new Json(generator, oldPoints);
      Json after = new Json(generator, points);
      after.object(() -> after.list("changes", () -> {
        for (Change change : comparison.changes()) {
          if (!LEFT_OUT.contains(change.kind())) {
            after.object(() -> {
              after.text("type", change.type().code());
              after.texts("also", change.also().stream().map(ChangedAspect::code).toList());
              after.text("kind", change.kind().code());
              elements("old", change.old(), old, before);
              elements("new", change.current(), current, after);
            });
          }
        }
      }));
    });
  }

  private static void elements(String name, List<PlanElement> elements, PlanText text, Json json) throws IOException {
    json.list(name, () -> {
      for (PlanElement element : elements) {
        json.object(() -> {
          json.text("element", element.getId());
          json.place(text.span(element));
        });
      }
    });
  }
}
