// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/**
 * A text of a plan that a person can edit, as it was when it was read.
 *
 * @param element what has the text
 * @param attribute where it stands
 * @param index which of several values; 0 for the only one
 * @param words the text, not empty
 */
public record EditableText(PlanElement element, EAttribute attribute, int index, String words) {

  /** All texts of a plan in the order of the document: sentences, titles, cells and notes; figures and numbers are none. */
  public static List<EditableText> of(Plan plan) {
    List<EditableText> texts = new ArrayList<>();
    add(texts, plan, Literals.PLAN__TITLE, plan.getTitle());
    contents(texts, plan);
    return texts;
  }

  private static void contents(List<EditableText> texts, ContentOwner owner) {
    for (Content content : owner.getContents()) {
      content(texts, content);
    }
  }

  private static void content(List<EditableText> texts, Content content) {
    if (content instanceof Statement statement) {
      add(texts, statement, Literals.STATEMENT__TEXT, statement.getText());
      return;
    }
    if (content instanceof Headed headed && !(content instanceof Paragraph)) {
      add(texts, headed, Literals.HEADED__TITLE, headed.getTitle());
    }
    if (content instanceof Table table) {
      table.getHeaderRows().forEach(row -> cells(texts, row));
    }
    if (content instanceof IndicatorTable table) {
      table.getRows().forEach(row -> row(texts, row));
    }
    if (content instanceof ContentOwner owner) {
      contents(texts, owner);
    }
    if (content instanceof Table table) {
      for (Note note : table.getNotes()) {
        add(texts, note, Literals.NOTE__TEXT, note.getText());
      }
    }
  }

  private static void cells(List<EditableText> texts, HeaderRow row) {
    for (int i = 0; i < row.getCells().size(); i++) {
      String cell = row.getCells().get(i);
      if (cell != null && !cell.isEmpty()) {
        texts.add(new EditableText(row, Literals.HEADER_ROW__CELLS, i, cell));
      }
    }
  }

  private static void row(List<EditableText> texts, Indicator row) {
    add(texts, row, Literals.INDICATOR__CATEGORY, row.getCategory());
    add(texts, row, Literals.INDICATOR__NAME, row.getName());
    add(texts, row, Literals.INDICATOR__UNIT_OF_MEASURE, row.getUnitOfMeasure());
  }

  private static void add(List<EditableText> texts, PlanElement element, EAttribute attribute, String words) {
    if (words != null && !words.isEmpty()) {
      texts.add(new EditableText(element, attribute, 0, words));
    }
  }

  /** Whether the plan still says the same there. */
  public boolean isCurrent() {
    Object value = element.eGet(attribute);
    if (attribute.isMany()) {
      List<?> values = (List<?>) value;
      value = index < values.size() ? values.get(index) : null;
    }
    return Objects.equals(value, words);
  }
}
