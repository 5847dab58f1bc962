// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.compare.merge.ConflictWords;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.model.PlanElement;
import org.plandesk.text.CodePoints;

/** Writes how the work of two authors was joined as JSON: how much each of them did, and what a person has to settle. */
public final class MergeExport {

  private static final String CHANGES = "changes";

  private MergeExport() {
  }

  /**
   * Writes one object; the stream stays open.
   *
   * @param open the conflicts that are left
   * @throws IOException when the stream cannot be written
   */
  public static void write(PlanMerge merge, List<MergeConflict> open, OutputStream out) throws IOException {
    ConflictWords words = new ConflictWords();
    FactsExport.print(out, generator -> {
      Json json = new Json(generator, new CodePoints(""));
      json.object(() -> {
        json.flag("joined", open.isEmpty());
        json.object(CHANGES, () -> {
          json.integer("mine", merge.changes(MergeSide.MINE));
          json.integer("theirs", merge.changes(MergeSide.THEIRS));
        });
        json.list("conflicts", () -> {
          for (MergeConflict conflict : open) {
            json.object(() -> write(conflict, words, json));
          }
        });
      });
    });
  }

  private static void write(MergeConflict conflict, ConflictWords words, Json json) throws IOException {
    EObject element = conflict.element();
    json.text("kind", conflict.kind().code());
    json.text("element", element instanceof PlanElement named ? named.getId() : null);
    json.text("type", element.eClass().getName());
    json.text("feature", conflict.feature() == null ? null : conflict.feature().getName());
    json.text("place", words.place(conflict));
    json.text("base", state(conflict, MergeSide.BASE, words));
    json.text("mine", state(conflict, MergeSide.MINE, words));
    json.text("theirs", state(conflict, MergeSide.THEIRS, words));
  }

  private static String state(MergeConflict conflict, MergeSide side, ConflictWords words) {
    return conflict.element(side) == null ? null : words.state(conflict, side);
  }
}
