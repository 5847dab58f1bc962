// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Section;
import org.plandesk.model.Table;
import org.plandesk.model.UnitMention;

/** The counts of a plan under review, in words. */
final class ReviewCounts {

  private final Plan plan;

  ReviewCounts(Plan plan) {
    this.plan = plan;
  }

  /** How statements are counted: 567 句. */
  String statements() {
    return Messages.bind(Messages.countStatements, Plans.statements(plan).size());
  }

  /** How headings are counted: 章 8，节 28，专栏 7. */
  String headings() {
    return Messages.bind(Messages.countHeadings, new Object[] {Plans.contents(plan, Chapter.class).size(),
        Plans.contents(plan, Section.class).size(), Plans.contents(plan, Box.class).size()});
  }

  /** How tables are counted: 1 表 30 行. */
  String tables() {
    return Messages.bind(Messages.countTables, Plans.contents(plan, Table.class).size(), Plans.indicators(plan).size());
  }

  /** How leftovers are counted: 书签 37 处. */
  String leftovers() {
    long bookmarks =
        plan.getSource().getLeftovers().stream().filter(left -> left.getWhy() == LeftoverKind.BOOKMARK).count();
    return bookmarks == 0 ? Messages.countBlanks : Messages.bind(Messages.countBookmarks, bookmarks);
  }

  /** What finishing creates, in one line. */
  String summary() {
    return Messages.bind(Messages.summary, new Object[] {Plans.contents(plan, Chapter.class).size(),
        Plans.contents(plan, Section.class).size(), Plans.contents(plan, Paragraph.class).size(),
        Plans.statements(plan).size(), Plans.projects(plan).size(), Plans.indicators(plan).size()});
  }

  /** What needs no look, by kind. */
  String certain() {
    return Messages.bind(Messages.certain, new Object[] {Plans.deadlines(plan).size(),
        Plans.marks(plan, QuantitativeTarget.class).size(), Plans.marks(plan, UnitMention.class).size(),
        Plans.projects(plan).size(), Plans.indicators(plan).size()});
  }
}
