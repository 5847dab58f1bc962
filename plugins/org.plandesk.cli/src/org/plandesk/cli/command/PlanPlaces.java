// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.export.PlanText;
import org.plandesk.model.Assignment;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.UnitMention;
import org.plandesk.search.EntryKind;
import org.plandesk.search.SearchHit;
import org.plandesk.text.CodePoints;

/** Where hits stand in what {@code export --format txt} prints, in code points. */
final class PlanPlaces {

  private final Map<String, Places> places = new HashMap<>();

  PlanPlaces(Map<String, Plan> plans) {
    plans.forEach((key, plan) -> places.put(key, new Places(plan)));
  }

  /** The place of a hit; null when it has none. */
  Span of(SearchHit hit) {
    return places.get(hit.plan()).of(hit);
  }

  /** Places of one plan. */
  private static final class Places {

    private final Plan plan;
    private final Map<String, PlanElement> elements = new HashMap<>();
    private final Map<ResponsibleUnit, EObject> firstNamed = new HashMap<>();
    private PlanText text;
    private CodePoints points;

    Places(Plan plan) {
      this.plan = plan;
    }

    Span of(SearchHit hit) {
      if (text == null) {
        read();
      }
      Span span = span(elements.get(hit.element()), hit.kind());
      return span == null ? null : new Span(points.at(span.start()), points.at(span.end()));
    }

    private Span span(PlanElement element, EntryKind kind) {
      return switch (element) {
        case Plan whole -> new Span(0, 0);
        case ResponsibleUnit unit -> switch (firstNamed.get(unit)) {
          case UnitMention mention -> text.span(mention);
          case Assignment assignment when text.span(assignment) != null -> text.span(assignment);
          case Assignment assignment -> text.span(assignment.eContainer());
          case null, default -> null;
        };
        case Headed headed when kind == EntryKind.PARAGRAPH -> text.extent(headed);
        case null -> null;
        default -> text.span(element);
      };
    }

    private void read() {
      text = PlanText.of(plan);
      points = new CodePoints(text.text());
      elements.put(plan.getId(), plan);
      plan.eAllContents().forEachRemaining(object -> {
        if (object instanceof PlanElement element) {
          elements.put(element.getId(), element);
        }
        if (object instanceof UnitMention mention && mention.getUnit() != null) {
          firstNamed.putIfAbsent(mention.getUnit(), mention);
        } else if (object instanceof Assignment assignment && assignment.getUnit() != null) {
          firstNamed.putIfAbsent(assignment.getUnit(), assignment);
        }
      });
    }
  }
}
