// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.Correction;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Source;
import org.plandesk.model.Span;

/** The elements of a plan by their places in its source, to find again what a correction spoke of. */
final class Places {

  private final Plan plan;
  private final Map<Span, List<PlanElement>> bySpan = new HashMap<>();

  /** @param plan plan with a source; the index holds until the plan changes */
  Places(Plan plan) {
    this.plan = plan;
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element && of(element) != null) {
        bySpan.computeIfAbsent(of(element), span -> new ArrayList<>()).add(element);
      }
    });
  }

  /** The place that stands for an element: its own words, for an assignment those of what it is assigned to. */
  static Span of(EObject element) {
    return SourcePlaces.spanOf(element instanceof Assignment ? element.eContainer() : element);
  }

  /** What a correction of another import of the document speaks of; empty when its words are gone or read otherwise. */
  Optional<PlanElement> find(Correction correction) {
    if (Plan.class.getSimpleName().equals(correction.getType())) {
      return Optional.of(plan);
    }
    if (Aspect.NAME.code().equals(correction.getAspect())) {
      return Units.find(plan.getUnits(), correction.getQuote()).map(PlanElement.class::cast);
    }
    Source source = plan.getSource();
    if (source == null) {
      return Optional.empty();
    }
    return Anchor.of(correction).flatMap(anchor -> anchor.find(source.getText())).flatMap(span -> at(span, correction));
  }

  private Optional<PlanElement> at(Span span, Correction correction) {
    List<PlanElement> here = bySpan.getOrDefault(span, List.of());
    // Of several marks of the same words that with the same id is meant: the same text gives the same ids.
    Optional<PlanElement> same = here.stream().filter(element -> isMeant(element, correction))
        .max(Comparator.comparing(element -> hasSameId(element, correction)));
    if (same.isPresent()) {
      return same;
    }
    if (Aspect.LEVEL.code().equals(correction.getAspect())) {
      // Another version may have read the line as another kind of heading, or as a sentence.
      return here.stream().filter(element -> element instanceof Content).findFirst();
    }
    return marks(span).filter(element -> isMeant(element, correction)).findFirst();
  }

  /** Marks whose words overlap: the recognition may have drawn the boundaries otherwise. */
  private Stream<PlanElement> marks(Span span) {
    return bySpan.entrySet().stream().filter(entry -> entry.getKey().overlaps(span)).sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream()).filter(Mark.class::isInstance);
  }

  private static boolean hasSameId(PlanElement element, Correction correction) {
    return correction.getElement() != null && element.getId().equals(correction.getElement().getId());
  }

  private static boolean isMeant(PlanElement element, Correction correction) {
    if (!element.eClass().getName().equals(correction.getType())) {
      return false;
    }
    return !(element instanceof Assignment assignment)
        || correction.getRecognized() != null && correction.getRecognized().endsWith(" " + Units.nameOf(assignment));
  }

}
