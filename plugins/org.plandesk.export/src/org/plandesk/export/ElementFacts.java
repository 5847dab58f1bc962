// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.util.List;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/** The records of everything that has a place in the text. */
final class ElementFacts {

  private final Json json;
  private final PlanText text;

  ElementFacts(Json json, PlanText text) {
    this.json = json;
    this.text = text;
  }

  void write(List<PlanElement> elements) throws IOException {
    json.list("elements", () -> {
      for (PlanElement element : elements) {
        json.object(() -> fields(element));
      }
    });
  }

  private void fields(PlanElement element) throws IOException {
    json.text("id", element.getId());
    json.text("kind", kind(element));
    json.text("parent",
        element.eContainer() instanceof PlanElement owner && !(owner instanceof Plan) ? owner.getId() : null);
    switch (element) {
      case Statement statement -> {
        json.text("text", statement.getText());
        json.text("statementKind", statement.getKind().getLiteral());
      }
      case Headed headed -> {
        json.text("number", headed.getNumber());
        json.text("title", headed.getTitle());
      }
      case Indicator indicator -> {
        json.text("number", indicator.getNumber());
        json.text("title", indicator.getName());
      }
      case HeaderRow row -> json.text("text", String.join("\t", row.getCells()));
      case Note note -> json.text("text", note.getText());
      default -> throw new IllegalStateException("No record for " + element.eClass().getName());
    }
    json.place(text.span(element));
    if (element instanceof Headed headed) {
      json.extent(text.extent(headed));
    }
  }

  private static String kind(PlanElement element) {
    return switch (element) {
      case Chapter chapter -> "chapter";
      case Section section -> "section";
      case Item item -> "item";
      case Paragraph paragraph -> "paragraph";
      case Statement statement -> "statement";
      case Box box -> "box";
      case KeyProject project -> "project";
      case Table table -> "table";
      case HeaderRow row -> "header";
      case Indicator indicator -> "indicator";
      case Note note -> "note";
      default -> throw new IllegalStateException("No kind for " + element.eClass().getName());
    };
  }
}
