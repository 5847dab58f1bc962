// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.List;
import java.util.Optional;

import org.plandesk.importer.SourceText;
import org.plandesk.model.Correction;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;

/** Tells whether a plan came from the document that is imported again, so that its corrections can be taken over. */
public final class EarlierImport {

  private EarlierImport() {
  }

  /**
   * Whether the corrections of a plan speak of a document: it was imported from the same bytes or the same text, or from a
   * document of the same name in which most of the corrected places can be found. A plan without corrections has nothing to
   * take over.
   */
  public static boolean isOf(Plan plan, SourceText document) {
    Source source = plan.getSource();
    if (source == null || plan.getCorrections().isEmpty()) {
      return false;
    }
    boolean sameBytes = !document.sha256().isEmpty() && document.sha256().equals(source.getSha256());
    if (sameBytes || document.text().equals(source.getText())) {
      return true;
    }
    return document.name().equals(source.getName()) && found(plan.getCorrections(), document.text());
  }

  private static boolean found(List<Correction> corrections, String text) {
    long placed = corrections.stream().map(Anchor::of).filter(Optional::isPresent).count();
    long found = corrections.stream().map(Anchor::of).flatMap(Optional::stream)
        .filter(anchor -> anchor.find(text).isPresent()).count();
    return placed > 0 && found * 2 >= placed;
  }
}
