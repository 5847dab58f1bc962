// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plandesk.model.Assignable;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;

/** Finds what else changed of partners, by what was recognised or set of them. */
final class Aspects {

  private static final Set<ChangedAspect> READ =
      EnumSet.of(ChangedAspect.TARGET, ChangedAspect.DEADLINE, ChangedAspect.UNIT);

  private static final Pattern SIGNS = Pattern.compile("[（）()．.、\\s]");

  private Aspects() {
  }

  static Set<ChangedAspect> of(Group group) {
    Set<ChangedAspect> changed = EnumSet.noneOf(ChangedAspect.class);
    addRead(changed, PlanComparison.elements(group.old), PlanComparison.elements(group.current));
    if (group.isPair() && !number(group.old.getFirst()).equals(number(group.current.getFirst()))) {
      changed.add(ChangedAspect.RENUMBERED);
    }
    return changed;
  }

  /** The aspects of a change with those that are read of its elements as they are now. */
  static Set<ChangedAspect> again(Change change) {
    Set<ChangedAspect> changed = EnumSet.noneOf(ChangedAspect.class);
    changed.addAll(change.also());
    changed.removeAll(READ);
    addRead(changed, change.old(), change.current());
    return changed;
  }

  private static void addRead(Set<ChangedAspect> changed, List<PlanElement> old, List<PlanElement> current) {
    boolean some = old.stream().anyMatch(Aspects::tells) || current.stream().anyMatch(Aspects::tells);
    for (ChangedAspect aspect : some ? READ : Set.<ChangedAspect>of()) {
      if (!keys(old, aspect).equals(keys(current, aspect))) {
        changed.add(aspect);
      }
    }
  }

  /** Whether anything was recognised or set of it: of most sentences of a plan nothing was. */
  private static boolean tells(PlanElement element) {
    return !(element instanceof Statement statement) || !statement.getMarks().isEmpty()
        || !statement.getAssignments().isEmpty();
  }

  private static String number(Entry entry) {
    return bare(entry.number);
  }

  private static String bare(String number) {
    return number.isEmpty() ? number : SIGNS.matcher(number).replaceAll("");
  }

  private static Set<String> keys(List<PlanElement> elements, ChangedAspect aspect) {
    return read(elements, aspect, null).keySet();
  }

  /**
   * What elements have of an aspect: what tells it from others, and how a reader would call it.
   *
   * @param labels null when nobody asks how it is called
   */
  static Map<String, String> read(List<PlanElement> elements, ChangedAspect aspect, PlanLabels labels) {
    Reader reader = new Reader(labels);
    elements.forEach(element -> reader.read(element, aspect));
    return reader.found;
  }

  /** Collects what elements have; without labels the words are not needed. */
  private static final class Reader {

    private final Map<String, String> found = new TreeMap<>();
    private final PlanLabels labels;

    Reader(PlanLabels labels) {
      this.labels = labels;
    }

    void read(PlanElement element, ChangedAspect aspect) {
      switch (aspect) {
        case TARGET -> targets(element);
        case DEADLINE -> deadlines(element);
        case UNIT -> units(element);
        case RENUMBERED -> number(element);
        case MOVED -> throw new IllegalArgumentException(aspect.code());
      }
    }

    private void targets(PlanElement element) {
      if (element instanceof Statement statement) {
        for (QuantitativeTarget target : Plans.marks(statement, QuantitativeTarget.class)) {
          found.put(target.getComparator() + " " + target.getValues() + " " + target.getUnitOfMeasure(),
              String.valueOf(target.getQuote()));
        }
      } else if (element instanceof Indicator row) {
        for (IndicatorTarget target : row.getTargets()) {
          String year = target.getYear() == null || labels == null ? "" : labels.year(target.getYear()) + " ";
          found.put(target.getYear() + " " + target.getText(), year + target.getText());
        }
      }
    }

    private void deadlines(PlanElement element) {
      if (element instanceof Statement statement) {
        for (TimeExpression deadline : Plans.deadlines(statement)) {
          Object day = deadline.getDate() == null ? deadline.getYear() : deadline.getDate();
          found.put(day + " " + deadline.getMovedTo() + " " + (day == null ? deadline.getQuote() : ""),
              deadline.getMovedTo() == null ? String.valueOf(deadline.getQuote()) : deadline.getMovedTo().toString());
        }
      }
    }

    private void units(PlanElement element) {
      if (element instanceof Assignable assignable) {
        assignable.getAssignments().stream().filter(assignment -> assignment.getUnit() != null)
            .forEach(assignment -> found.put(assignment.getUnit().getName() + " " + assignment.getRole(),
                labels == null ? ""
                    : assignment.getUnit().getName() + "（" + labels.literal(assignment.getRole()) + "）"));
      }
      if (element instanceof Statement statement) {
        for (UnitMention mention : Plans.marks(statement, UnitMention.class)) {
          if (mention.getUnit() != null) {
            found.put(String.valueOf(mention.getUnit().getName()), mention.getUnit().getName());
          }
        }
      }
    }

    private void number(PlanElement element) {
      String number = ClauseWords.number(element);
      found.put(bare(number), number);
    }
  }
}
