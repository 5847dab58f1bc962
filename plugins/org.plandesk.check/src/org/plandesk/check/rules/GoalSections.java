// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;

/**
 * Where a plan sets its goals: below headings that say so (发展目标), and where a table of indicators stands. There a goal that
 * names no year is one for the year of the table, or for the one that a sentence ahead of it names.
 */
final class GoalSections {

  private static final Pattern TITLE = Pattern.compile("目标|指标");
  private static final Pattern OTHER_TITLE = Pattern.compile("远景|展望|20[3-9][05]|考核|责任制|保障|分解");
  /** 到2025年，…… at the beginning of a sentence. */
  private static final Pattern LEAD = Pattern.compile("^[^，。；0-9]{0,8}(20[0-9]{2})年");

  private final BitSet within = new BitSet();
  private final Integer[] years;

  private GoalSections(int parts) {
    years = new Integer[parts];
  }

  static GoalSections of(CheckedPlan plan) {
    List<Part> parts = plan.parts();
    GoalSections sections = new GoalSections(parts.size());
    BitSet starts = new BitSet();
    for (Part part : parts) {
      if (part.words().row() != null && part.parent() != null && holdsGoals(part.parent().parent())) {
        starts.set(part.parent().parent().index());
      } else if (isHeading(part) && TITLE.matcher(part.words().text()).find()
          && !OTHER_TITLE.matcher(part.words().text()).find()) {
        starts.set(part.index());
      }
    }
    Integer ofTable = onlyYear(plan);
    Integer year = ofTable;
    for (Part part : parts) {
      boolean inside = part.parent() != null && sections.within.get(part.parent().index());
      if (!inside && starts.get(part.index())) {
        year = ofTable;
      }
      if (inside || starts.get(part.index())) {
        sections.within.set(part.index());
        Matcher lead = LEAD.matcher(part.words().isStatement() ? part.words().text() : "");
        year = lead.find() ? Integer.valueOf(lead.group(1)) : year;
        sections.years[part.index()] = year;
      }
    }
    return sections;
  }

  private static boolean isHeading(Part part) {
    Role role = part.words().role();
    return role == Role.CHAPTER || role == Role.SECTION || role == Role.ITEM;
  }

  /** A chapter of many sections holds more than goals. */
  private static boolean holdsGoals(Part part) {
    return part != null && isHeading(part)
        && (part.words().role() != Role.CHAPTER || part.children().stream().noneMatch(GoalSections::isHeading));
  }

  /** The year of the last targets of all rows; null when they have several. */
  private static Integer onlyYear(CheckedPlan plan) {
    Integer year = null;
    for (Part row : plan.indicators()) {
      for (IndicatorRow.RowTarget target : row.words().row().targets()) {
        if (target.year() == null || year != null && !year.equals(target.year())) {
          return null;
        }
        year = target.year();
      }
    }
    return year;
  }

  /** Whether a part stands in one. */
  boolean holds(Part part) {
    return within.get(part.index());
  }

  /** For which year a goal is that names none; null when nothing tells, or it stands elsewhere. */
  Integer yearOf(Part part) {
    return years[part.index()];
  }
}
