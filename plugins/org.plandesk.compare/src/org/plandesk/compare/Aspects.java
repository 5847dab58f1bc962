// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.plandesk.model.Assignable;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** Finds what else changed of partners, by what was recognised or set of them. */
final class Aspects {

  private Aspects() {
  }

  static Set<ChangedAspect> of(Group group) {
    Set<ChangedAspect> changed = EnumSet.noneOf(ChangedAspect.class);
    compare(group, changed, ChangedAspect.TARGET, Aspects::targets);
    compare(group, changed, ChangedAspect.DEADLINE, Aspects::deadlines);
    compare(group, changed, ChangedAspect.UNIT, Aspects::units);
    if (group.isPair() && !number(group.old.getFirst()).equals(number(group.current.getFirst()))) {
      changed.add(ChangedAspect.RENUMBERED);
    }
    return changed;
  }

  private static String number(Entry entry) {
    return entry.number.replaceAll("[（）()．.、\\s]", "");
  }

  private static void compare(Group group, Set<ChangedAspect> changed, ChangedAspect aspect,
      BiConsumer<PlanElement, Set<String>> reader) {
    if (!read(group.old, reader).equals(read(group.current, reader))) {
      changed.add(aspect);
    }
  }

  private static Set<String> read(List<Entry> entries, BiConsumer<PlanElement, Set<String>> reader) {
    Set<String> found = new TreeSet<>();
    entries.forEach(entry -> reader.accept(entry.element, found));
    return found;
  }

  private static void targets(PlanElement element, Set<String> found) {
    if (element instanceof Statement statement) {
      for (QuantitativeTarget target : Plans.marks(statement, QuantitativeTarget.class)) {
        found.add(target.getComparator() + " " + target.getValues() + " " + target.getUnitOfMeasure());
      }
    } else if (element instanceof Indicator row) {
      for (IndicatorTarget target : row.getTargets()) {
        found.add(target.getYear() + " " + target.getText());
      }
    }
  }

  private static void deadlines(PlanElement element, Set<String> found) {
    if (element instanceof Statement statement) {
      for (TimeExpression deadline : Plans.deadlines(statement)) {
        Object day = deadline.getDate() == null ? deadline.getYear() : deadline.getDate();
        found.add(day + " " + deadline.getMovedTo() + " " + (day == null ? deadline.getQuote() : ""));
      }
    }
  }

  private static void units(PlanElement element, Set<String> found) {
    if (element instanceof Assignable assignable) {
      assignable.getAssignments().stream().filter(assignment -> assignment.getUnit() != null)
          .forEach(assignment -> found.add(assignment.getUnit().getName() + " " + assignment.getRole()));
    }
    if (element instanceof Statement statement) {
      Plans.marks(statement, UnitMention.class).stream().map(UnitMention::getUnit).filter(Objects::nonNull)
          .forEach(unit -> found.add(unit.getName()));
    }
  }
}
