// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/**
 * What is in a plan, in figures.
 *
 * @param plan the plan
 * @param parts each chapter, or whatever the plan has at its top instead
 * @param total the whole plan; an obligation that is stated twice counts once
 * @param deadlinesByYear deadlines of running text by year, each obligation once
 * @param deadlinesWithoutYear deadlines whose year is not known
 * @param targetYears targets of indicators by year
 * @param times time expressions by what they do
 * @param units the register of units
 * @param coverage how the source is accounted for
 */
record PlanSummary(Plan plan, List<Part> parts, Counts total, Map<Integer, Integer> deadlinesByYear,
    int deadlinesWithoutYear, Map<Integer, Integer> targetYears, Map<TimeClass, Integer> times, List<Unit> units,
    SourceCoverage coverage) {

  /**
   * A part of the plan.
   *
   * @param heading what it is called in the plan; null for what stands outside of everything that has a heading
   */
  record Part(Headed heading, Counts counts) {
  }

  /** How many there are of each. */
  record Counts(int sections, int paragraphs, int statements, int tasks, int deadlines, int targets, int projects,
      int indicators) {

    Counts withDeadlines(int once) {
      return new Counts(sections, paragraphs, statements, tasks, once, targets, projects, indicators);
    }
  }

  /** A unit with how often the text names it and for how much it is responsible. */
  record Unit(ResponsibleUnit unit, int mentions, int assignments) {
  }

  static PlanSummary of(Plan plan) {
    List<TimeExpression> deadlines = Plans.deadlines(plan);
    Map<Integer, Integer> byYear = Plans.deadlinesByYear(deadlines);
    int dated = byYear.values().stream().mapToInt(Integer::intValue).sum();
    return new PlanSummary(plan, parts(plan), countsOf(plan.getContents()).withDeadlines(deadlines.size()), byYear,
        deadlines.size() - dated, targetYears(plan),
        times(plan), units(plan), SourceCoverage.of(plan));
  }

  private static List<Part> parts(Plan plan) {
    List<Part> parts = new ArrayList<>();
    List<Content> loose = new ArrayList<>();
    for (Content content : plan.getContents()) {
      boolean headed = content instanceof Headed && !(content instanceof Paragraph);
      if (headed && content instanceof ContentContainer container) {
        parts.add(new Part(container, countsOf(container.getContents())));
      } else {
        loose.add(content);
      }
    }
    if (!loose.isEmpty()) {
      parts.add(0, new Part(null, countsOf(loose)));
    }
    return parts;
  }

  private static Counts countsOf(List<Content> contents) {
    int[] counts = new int[8];
    for (Content content : contents) {
      count(content, counts);
    }
    return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
  }

  private static void count(Content content, int[] counts) {
    switch (content) {
      case Section section -> counts[0]++;
      case Paragraph paragraph -> counts[1]++;
      case Statement statement -> {
        counts[2]++;
        counts[3] += Plans.isTask(statement) ? 1 : 0;
        counts[4] += Plans.deadlines(statement).size();
        counts[5] += Plans.marks(statement, QuantitativeTarget.class).size();
      }
      case KeyProject project -> counts[6]++;
      case IndicatorTable table -> counts[7] += table.getRows().size();
      default -> {
        // Chapters, items, boxes and other tables are counted by what they hold.
      }
    }
    if (content instanceof ContentOwner owner) {
      owner.getContents().forEach(inner -> count(inner, counts));
    }
  }

  private static Map<Integer, Integer> targetYears(Plan plan) {
    Map<Integer, Integer> years = new TreeMap<>();
    for (Indicator indicator : Plans.indicators(plan)) {
      for (IndicatorTarget target : indicator.getTargets()) {
        if (target.getYear() != null) {
          years.merge(target.getYear(), 1, Integer::sum);
        }
      }
    }
    return years;
  }

  private static Map<TimeClass, Integer> times(Plan plan) {
    Map<TimeClass, Integer> times = new EnumMap<>(TimeClass.class);
    Plans.marks(plan, TimeExpression.class).forEach(time -> times.merge(time.getTimeClass(), 1, Integer::sum));
    return times;
  }

  private static List<Unit> units(Plan plan) {
    Map<ResponsibleUnit, Integer> assignments = Plans.assignmentsByUnit(plan);
    Map<ResponsibleUnit, Integer> mentions = new HashMap<>();
    for (UnitMention mention : Plans.marks(plan, UnitMention.class)) {
      if (mention.getUnit() != null) {
        mentions.merge(mention.getUnit(), 1, Integer::sum);
      }
    }
    return plan.getUnits().stream()
        .map(unit -> new Unit(unit, mentions.getOrDefault(unit, 0), assignments.getOrDefault(unit, 0))).toList();
  }
}
