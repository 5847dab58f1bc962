// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.List;
import java.util.Objects;
import org.plandesk.check.Finding;
import org.plandesk.check.FindingPlace;
import org.plandesk.export.FindingFact;
import org.plandesk.export.PlanText;
import org.plandesk.importer.StatementPositions;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Span;

/** Where findings stand in the text that an export writes. */
final class FindingSpans {

  private FindingSpans() {
  }

  /** The findings as records of an export. */
  static List<FindingFact> facts(List<Finding> findings, PlanText text) {
    return findings.stream().map(finding -> fact(finding, text)).toList();
  }

  private static FindingFact fact(Finding finding, PlanText text) {
    List<String> elements = finding.elements().stream().map(PlanElement::getId).toList();
    List<Span> spans = finding.places().stream().map(place -> span(place, text)).filter(Objects::nonNull).toList();
    return new FindingFact(finding.rule(), finding.severity().code(), finding.message(), elements, spans);
  }

  /** Blanks and page numbers inside of a sentence are not in its words, but count in the source. */
  private static Span span(FindingPlace place, PlanText text) {
    Span whole = text.span(place.element());
    if (whole == null || place.isAll()) {
      return whole;
    }
    StatementPositions positions = text.basis() == PlanText.Basis.SOURCE
        ? StatementPositions.of(whole, text.leftovers()) : StatementPositions.of(whole, List.of());
    // The words of a heading are only its title, not its whole line.
    return place.end() <= positions.length() ? positions.toSource(place.start(), place.end()) : whole;
  }
}
