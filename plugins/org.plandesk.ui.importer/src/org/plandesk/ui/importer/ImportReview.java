// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.Coverage;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.ImportWarning;
import org.plandesk.model.Box;
import org.plandesk.model.Certainty;
import org.plandesk.model.Chapter;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Section;
import org.plandesk.model.Table;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;

/**
 * What the review of an import shows and decides, without widgets.
 *
 * <p>The plan belongs to nobody yet, so decisions change it directly.
 */
final class ImportReview {

  private final ImportProposal proposal;
  private final PlanLabels labels = PlanLabels.current();

  ImportReview(ImportProposal proposal) {
    this.proposal = proposal;
  }

  Plan plan() {
    return proposal.plan();
  }

  Coverage coverage() {
    return proposal.coverage();
  }

  /** Doubtful places: the least certain first, then what concerns the document, then by place. */
  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (isBlank(plan().getTitle())) {
      doubts.add(new Doubt(Certainty.LOW, null, Messages.kindTitle, Messages.doubtTitle, null, Messages.placeDocument));
    }
    for (ImportWarning warning : proposal.warnings()) {
      doubts.add(new Doubt(Certainty.MIDDLE, null, Messages.kindDocument, warning.message(), null, ""));
    }
    for (Recognized recognized : proposal.doubts()) {
      if (recognized.getState() == ReviewState.PROPOSED) {
        doubts.add(doubt(recognized));
      }
    }
    // Vague words of time (近期) are no deadlines and can wait.
    doubts.sort(Comparator.comparing(Doubt::certainty).reversed().thenComparing(ImportReview::isVague));
    return doubts;
  }

  /** The readings of an ambiguous deadline, the one taken first; empty when there is nothing to choose. */
  static List<LocalDate> readings(EObject element) {
    return element instanceof TimeExpression time && time.getDate() != null && time.getAlternative() != null
        ? List.of(time.getDate(), time.getAlternative())
        : List.of();
  }

  /** Takes one of the readings of a deadline; the other one stays known. A person's choice is certain. */
  static void choose(TimeExpression deadline, LocalDate reading) {
    if (!reading.equals(deadline.getDate())) {
      deadline.setAlternative(deadline.getDate());
      deadline.setDate(reading);
    }
    confirm(deadline);
  }

  /** Takes a recognition as it is; it is no longer doubtful. */
  static void confirm(Recognized recognized) {
    recognized.setState(ReviewState.CONFIRMED);
    recognized.setCertainty(Certainty.HIGH);
  }

  /** How the words of statements are counted: 567 语句. */
  String statements() {
    return Messages.bind(Messages.countStatements, Plans.statements(plan()).size());
  }

  /** How headings are counted: 章 8，节 28，专栏 7. */
  String headings() {
    return Messages.bind(Messages.countHeadings, new Object[] {Plans.contents(plan(), Chapter.class).size(),
        Plans.contents(plan(), Section.class).size(), Plans.contents(plan(), Box.class).size()});
  }

  /** How tables are counted: 1 表 30 行. */
  String tables() {
    return Messages.bind(Messages.countTables, Plans.contents(plan(), Table.class).size(),
        Plans.indicators(plan()).size());
  }

  /** How leftovers are counted: 书签 37 处. */
  String leftovers() {
    long bookmarks =
        plan().getSource().getLeftovers().stream().filter(left -> left.getWhy() == LeftoverKind.BOOKMARK).count();
    return bookmarks == 0 ? Messages.countBlanks : Messages.bind(Messages.countBookmarks, bookmarks);
  }

  /** What finishing creates, in one line. */
  String summary() {
    return Messages.bind(Messages.summary, new Object[] {Plans.contents(plan(), Chapter.class).size(),
        Plans.contents(plan(), Section.class).size(), Plans.statements(plan()).size(), Plans.projects(plan()).size(),
        Plans.indicators(plan()).size()});
  }

  /** What is underlined on the page, by kind. */
  String marks() {
    return Messages.bind(Messages.countMarks, new Object[] {Plans.deadlines(plan()).size(),
        Plans.marks(plan(), QuantitativeTarget.class).size(), Plans.marks(plan(), UnitMention.class).size()});
  }

  private static boolean isVague(Doubt doubt) {
    return doubt.element() instanceof TimeExpression time && !Plans.isDeadline(time);
  }

  private Doubt doubt(Recognized recognized) {
    String text = labels.text(recognized);
    String what = recognized instanceof Mark ? Messages.bind(Messages.quoted, text) : text;
    return new Doubt(recognized.getCertainty(), recognized, labels.typeName(recognized), what,
        labels.reason(recognized.getReason()), labels.shortPosition(placed(recognized)));
  }

  /** A mark stands where its statement stands. */
  private static EObject placed(EObject element) {
    return element instanceof Mark ? element.eContainer() : element;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
