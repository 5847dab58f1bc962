// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;

/** The records of indicators, and of units with where they are named and what they are responsible for. */
final class UnitFacts {

  private final Json json;
  private final PlanText text;
  /** Reasons in the language of plans, so that the same plan gives the same bytes everywhere. */
  private final PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);

  UnitFacts(Json json, PlanText text) {
    this.json = json;
    this.text = text;
  }

  void write(Plan plan, List<PlanElement> elements) throws IOException {
    json.list("indicators", () -> {
      for (PlanElement element : elements) {
        if (element instanceof Indicator indicator) {
          json.object(() -> fields(indicator, plan));
        }
      }
    });
    json.list("units", () -> {
      for (ResponsibleUnit unit : plan.getUnits()) {
        json.object(() -> {
          json.text("id", unit.getId());
          json.anyText("name", unit.getName());
          json.texts("aliases", unit.getAliases());
        });
      }
    });
    json.list("mentions", () -> mentions(elements));
    json.list("assignments", () -> assignments(elements));
  }

  private void fields(Indicator row, Plan plan) throws IOException {
    json.text("id", row.getId());
    json.text("element", row.getId());
    json.text("number", row.getNumber());
    json.text("parentNumber", row.getParent() == null ? null : row.getParent().getNumber());
    json.text("category", row.getCategory());
    json.anyText("name", row.getName());
    json.text("unit", row.getUnitOfMeasure());
    Baseline baseline = row.getBaseline();
    json.object("baseline", () -> {
      json.integer("year", baseline == null ? null : baseline.getYear());
      json.anyText("text", baseline == null ? null : baseline.getText());
      json.number("value", baseline == null ? null : baseline.getValue());
      json.text("flag", baseline == null ? null : baseline.getFlag());
    });
    json.list("targets", () -> {
      for (IndicatorTarget target : row.getTargets()) {
        json.object(() -> fields(target, plan));
      }
    });
    json.text("nature", CurrentText.nature(row.getNature()));
    json.texts("units", Plans.settledUnits(row));
  }

  private void fields(IndicatorTarget target, Plan plan) throws IOException {
    // A target column without a year is meant for the end of the period.
    Integer year = target.getYear() == null ? plan.getPeriodTo() : target.getYear();
    json.integer("year", year == null ? Integer.valueOf(0) : year);
    json.anyText("text", target.getText());
    json.text("comparator", MarkFacts.comparator(target.getComparator()));
    json.numbers("values", target.getValues());
    json.flag("cumulative", target.isCumulative());
  }

  private void mentions(List<PlanElement> elements) throws IOException {
    for (PlanElement element : elements) {
      if (element instanceof Statement statement) {
        for (UnitMention mention : Plans.marks(statement, UnitMention.class)) {
          if (mention.getUnit() != null) {
            json.object(() -> {
              json.text("unit", mention.getUnit().getId());
              json.text("element", statement.getId());
              json.text("quote", text.quote(mention));
              json.place(text.span(mention));
            });
          }
        }
      }
    }
  }

  private void assignments(List<PlanElement> elements) throws IOException {
    for (PlanElement element : elements) {
      if (element instanceof Assignable assignable) {
        for (Assignment assignment : ElementLists.assignments(assignable)) {
          if (assignment.getUnit() != null) {
            json.object(() -> fields(element, assignment));
          }
        }
      }
    }
  }

  private void fields(PlanElement element, Assignment assignment) throws IOException {
    json.text("element", element.getId());
    json.text("unit", assignment.getUnit().getId());
    json.text("role", assignment.getRole().getLiteral());
    json.text("origin", assignment.getOrigin().getLiteral());
    json.place(text.span(assignment));
    json.text("reason", labels.reason(assignment.getReason()));
  }
}
