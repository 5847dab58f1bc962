// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.history.ElementRevision.Change;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Report;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;

/** What is kept about one element, sorted by what a reader would call a change of it. */
final class ElementState {

  /** Where something stands in the source or in its sentence moves with every edit before it and says nothing. */
  private static final Set<String> POSITIONS = Set.of("span", "extent", "start", "end", "clauseEnd", "id");

  private ElementState() {
  }

  /** The element with an id, or null. */
  static EObject find(Plan plan, String id) {
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && id.equals(element.getId())) {
        return element;
      }
    }
    return id.equals(plan.getId()) ? plan : null;
  }

  /** The words of an element and, for comparison only, all else. Each kind of change has an entry. */
  static Map<Change, String> of(EObject element) {
    Map<Change, StringBuilder> parts = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      parts.put(change, new StringBuilder());
    }
    parts.get(Change.TEXT).append(text(element));
    parts.get(Change.PLACE).append(place(element));
    own(element, parts.get(Change.OTHER));
    for (EObject child : element.eContents()) {
      if (!(child instanceof Content)) {
        all(child, parts.get(kind(element, child)));
      }
    }
    Map<Change, String> state = new EnumMap<>(Change.class);
    parts.forEach((change, text) -> state.put(change, text.toString()));
    return state;
  }

  private static String text(EObject element) {
    return switch (element) {
      case Statement statement -> text(statement.getText());
      case Headed headed -> headed.getNumber() == null && headed.getTitle() == null ? ""
          : PlanLabels.current().heading(headed);
      case Indicator indicator -> text(indicator.getName());
      default -> {
        EStructuralFeature text = element.eClass().getEStructuralFeature("text");
        yield text instanceof EAttribute ? text((String) element.eGet(text)) : "";
      }
    };
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  /** The containers by id: an element that others were put before has not moved. */
  private static String place(EObject element) {
    return element.eContainer() instanceof PlanElement owner ? text(owner.getId()) : "";
  }

  private static Change kind(EObject element, EObject child) {
    return switch (child) {
      case TimeExpression time -> Change.DEADLINE;
      case Assignment assignment -> Change.UNIT;
      case UnitMention mention -> Change.UNIT;
      case Report report -> Change.PROGRESS;
      case Mark mark -> Change.TARGET;
      default -> element instanceof Indicator ? Change.TARGET : Change.OTHER;
    };
  }

  private static void own(EObject object, StringBuilder out) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      boolean words = attribute.getName().equals("text") || attribute.getName().equals("title")
          || attribute.getName().equals("number") && object instanceof Headed
          || attribute.getName().equals("name") && object instanceof Indicator;
      if (!words && !POSITIONS.contains(attribute.getName()) && object.eIsSet(attribute)) {
        out.append(attribute.getName()).append('=').append(object.eGet(attribute)).append(';');
      }
    }
  }

  private static void all(EObject object, StringBuilder out) {
    out.append(object.eClass().getName()).append('(');
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (!POSITIONS.contains(attribute.getName()) && object.eIsSet(attribute)) {
        out.append(attribute.getName()).append('=').append(object.eGet(attribute)).append(';');
      }
    }
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isContainer() && !reference.isMany()
          && object.eGet(reference) instanceof PlanElement other) {
        out.append(reference.getName()).append('=').append(other.getId()).append(';');
      }
    }
    object.eContents().forEach(child -> all(child, out));
    out.append(')');
  }
}
