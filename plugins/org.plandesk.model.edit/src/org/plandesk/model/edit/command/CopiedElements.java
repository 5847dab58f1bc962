// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Reportable;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;

/**
 * Elements of a plan as they were when somebody copied them: a small plan that holds copies of them, and the units that they name.
 * What becomes of the plan that they come from does not reach them, and since they are a plan they are written and read as one.
 */
public final class CopiedElements {

  private final Plan plan;
  private final boolean rows;

  /**
   * @param plan holds the elements, and the units that they name
   * @param rows whether the rows of its only table are meant, and not the table
   */
  public CopiedElements(Plan plan, boolean rows) {
    this.plan = Objects.requireNonNull(plan);
    this.rows = rows && plan.getContents().size() == 1 && plan.getContents().getFirst() instanceof Table;
  }

  /**
   * Copies elements, in the order of the document, with what the text says and who is responsible. Progress that was reported and
   * figures that were measured stay with the elements themselves: they tell of those.
   *
   * @param chosen of one plan; what lies within another of them goes with that
   * @return empty when nothing of it can be copied as an element
   */
  public static Optional<CopiedElements> of(List<? extends EObject> chosen) {
    Optional<CopiedElements> copied = whole(chosen);
    copied.ifPresent(each -> withoutProgress(each.plan));
    return copied;
  }

  /** Copies elements as {@link #of} does, with the progress that was reported: they are going to leave their plan. */
  static Optional<CopiedElements> whole(List<? extends EObject> chosen) {
    List<PlanElement> elements = elements(chosen);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    // What a copy points at is copied too, or the copy points at nothing.
    EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    plan.getUnits().addAll(copier.<ResponsibleUnit>copyAll(units(elements)));
    Table table = isRow(elements.getFirst()) ? (Table) elements.getFirst().eContainer() : null;
    if (table == null) {
      elements.forEach(element -> plan.getContents().add((Content) copier.copy(element)));
    } else {
      Table around = (Table) EcoreUtil.create(table.eClass());
      around.getHeaderRows().addAll(copier.copyAll(table.getHeaderRows()));
      for (PlanElement element : elements) {
        if (around instanceof IndicatorTable indicators) {
          indicators.getRows().add((Indicator) copier.copy(element));
        } else {
          ((TaskTable) around).getContents().add((Content) copier.copy(element));
        }
      }
      plan.getContents().add(around);
    }
    copier.copyReferences();
    return Optional.of(new CopiedElements(plan, table != null));
  }

  /**
   * What of the chosen can be copied and cut, in the order of the document: what lies within nothing else that is chosen, and the rows of
   * one table only when nothing else can.
   */
  public static List<PlanElement> elements(List<? extends EObject> chosen) {
    Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(chosen);
    List<PlanElement> outermost = chosen.stream().distinct().filter(CopiedElements::canLeave)
        .filter(element -> !isWithin(element.eContainer(), all)).map(PlanElement.class::cast)
        .sorted(Comparator.comparing(CopiedElements::path, CopiedElements::compare)).toList();
    List<PlanElement> whole = outermost.stream().filter(element -> !isRow(element)).toList();
    if (!whole.isEmpty() || outermost.isEmpty()) {
      return whole;
    }
    EObject table = outermost.getFirst().eContainer();
    return outermost.stream().filter(row -> row.eContainer() == table).toList();
  }

  private static boolean canLeave(EObject element) {
    return element instanceof Content && element.eContainer() instanceof ContentOwner
        || element instanceof Indicator && element.eContainer() instanceof IndicatorTable;
  }

  private static boolean isWithin(EObject element, Set<EObject> others) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (others.contains(at) && !(at instanceof Plan)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRow(EObject element) {
    return element.eContainer() instanceof Table;
  }

  /** Where an element stands: its index in what holds it, the outermost first. */
  private static List<Integer> path(EObject element) {
    List<Integer> path = new ArrayList<>();
    for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
      path.add(((List<?>) at.eContainer().eGet(at.eContainmentFeature())).indexOf(at));
    }
    return path.reversed();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** The units that something within the elements points at, and those above them. */
  private static Set<ResponsibleUnit> units(List<PlanElement> elements) {
    Set<ResponsibleUnit> units = new LinkedHashSet<>();
    for (PlanElement element : elements) {
      addUnits(element, units);
      element.eAllContents().forEachRemaining(inner -> addUnits(inner, units));
    }
    return units;
  }

  private static void addUnits(EObject object, Set<ResponsibleUnit> units) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.getEReferenceType() == Literals.RESPONSIBLE_UNIT && !reference.isContainment()
          && object.eGet(reference) instanceof ResponsibleUnit unit) {
        for (ResponsibleUnit each = unit; each != null && units.add(each); each = each.getParent()) {
          // the loop adds the unit and those above it
        }
      }
    }
  }

  private static void withoutProgress(Plan plan) {
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Reportable reportable) {
        reportable.eUnset(Literals.REPORTABLE__REPORTS);
      } else if (object instanceof Indicator indicator) {
        indicator.eUnset(Literals.INDICATOR__READINGS);
      }
    });
  }

  /** The plan that holds the copies; not to be changed. */
  public Plan plan() {
    return plan;
  }

  /** Whether the rows of its only table are meant, and not the table. */
  public boolean rows() {
    return rows;
  }

  /** How many elements were copied; what lies within them is not counted. */
  public int size() {
    return rows ? rowsOf(plan.getContents().getFirst()).size() : plan.getContents().size();
  }

  /** The rows of a table that is shown as one. */
  static List<? extends PlanElement> rowsOf(Content table) {
    return table instanceof IndicatorTable indicators ? indicators.getRows() : ((TaskTable) table).getContents();
  }
}
