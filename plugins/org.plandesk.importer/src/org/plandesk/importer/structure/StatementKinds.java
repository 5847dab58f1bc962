// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.ImportContext;
import org.plandesk.importer.TextRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;

/**
 * Decides what each sentence does, by where it stands and how it is put: facts in the background, principles and goals
 * in the general requirements, headings, permissions and tasks in chapters that set measures, others elsewhere. A
 * paragraph whose first sentence is a heading takes it as its title.
 */
final class StatementKinds {
  /** Below this distance from zero the score of a heading is a doubt. */
  private static final double CLOSE = 0.35;
  /** A project has its name already. */
  private static final double IN_PROJECT = 3.5;
  /** Principles are named at the beginning of their paragraphs, often by a list: 坚持分级负责、属地管理。 */
  private static final double PRINCIPLE_NAME = 1.5;
  private static final int LONGEST_PRINCIPLE = 22;
  private static final int LONGEST_LINE = 26;
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");

  private final ImportContext context;

  StatementKinds(ImportContext context) {
    this.context = context;
  }

  /** Decides for all statements of a plan. */
  void decide(Plan plan) {
    owner(plan);
  }

  private void owner(ContentOwner owner) {
    context.checkCancelled();
    if (owner instanceof TaskTable) {
      return;
    }
    List<Statement> sentences = new ArrayList<>();
    Paragraph before = null;
    for (Content content : owner.getContents()) {
      if (content instanceof Statement statement) {
        sentences.add(statement);
      } else if (content instanceof ContentOwner inner) {
        owner(inner);
        titleOf(before, inner);
      }
      before = content instanceof Paragraph paragraph ? paragraph : null;
    }
    if (!sentences.isEmpty()) {
      TextRole role = owner instanceof Paragraph paragraph ? roleOf(paragraph, sentences) : context.roleOf(owner);
      sentences(owner, sentences, role);
    }
  }

  /** A short line of its own without a mark names what the next paragraph spells out. */
  private void titleOf(Paragraph line, ContentOwner next) {
    if (line == null || line.getContents().size() != 1 || !(line.getContents().getFirst() instanceof Statement title)
        || !switch (context.roleOf(line)) {
          case PREAMBLE, APPENDIX -> false;
          default -> true;
        }) {
      return;
    }
    String text = title.getText();
    Statement first = next.getContents().isEmpty() || !(next.getContents().getFirst() instanceof Statement statement)
        ? null : statement;
    boolean spelt = next instanceof Paragraph && first != null && LineEnds.isClosed(first.getText())
        && first.getText().length() > text.length() && !SentenceForms.isRemark(first.getText());
    boolean names = text.length() <= LONGEST_LINE && !LineEnds.isClosed(text) && !Figures.in(text)
        && !SentenceForms.isRemark(text) && text.indexOf('；') < 0 && text.indexOf('：') < 0;
    if (names && (spelt || next instanceof Item item && item.getNumber() != null)) {
      title.setKind(StatementKind.HEADING);
      line.setTitle(ElementBuilder.trimTitle(text));
    }
  }

  /** Goals may stand among principles without a heading of their own, both before the first heading with a label. */
  private TextRole roleOf(Paragraph paragraph, List<Statement> sentences) {
    TextRole role = context.roleOf(paragraph);
    String first = sentences.getFirst().getText();
    TextRole own = role;
    if (role == TextRole.PRINCIPLES && SentenceForms.opensGoals(first)) {
      own = TextRole.GOALS;
    } else if (role == TextRole.PREAMBLE && SentenceForms.isLabelledGoals(first)) {
      own = TextRole.GOALS;
    } else if (role == TextRole.PREAMBLE && SentenceForms.isLabelledPrinciples(first)) {
      own = TextRole.PRINCIPLES;
    }
    if (own != role) {
      context.setRole(paragraph, own);
    }
    return own;
  }

  private void sentences(ContentOwner owner, List<Statement> sentences, TextRole roleOfOwner) {
    TextRole role = roleOfOwner;
    List<String> texts = sentences.stream().map(Statement::getText).toList();
    double[] scores = HeadingSentences.scores(texts, isAlone(owner));
    for (int i = 0; i < sentences.size(); i++) {
      Statement statement = sentences.get(i);
      String text = statement.getText();
      boolean first = i == 0 && !(owner instanceof KeyProject);
      if (role == TextRole.PRINCIPLES && SentenceForms.beginsWithYear(text)) {
        role = TextRole.GOALS;
      }
      StatementKind kind = byRole(role, text);
      if (kind == StatementKind.TASK || first && canHaveTitle(role)) {
        double score = owner instanceof KeyProject ? scores[i] - IN_PROJECT : scores[i];
        score += first && role == TextRole.PRINCIPLES && text.length() <= LONGEST_PRINCIPLE ? PRINCIPLE_NAME : 0;
        if (score > 0) {
          kind = StatementKind.HEADING;
        }
        if (Math.abs(score) < CLOSE && role != TextRole.BACKGROUND) {
          statement.setCertainty(Certainty.MIDDLE);
          statement.setReason(score > 0 ? "structure.heading-close" : "structure.task-close");
        }
      }
      boolean last = i + 1 == sentences.size();
      if (last && (role == TextRole.MEASURES || role == TextRole.SAFEGUARDS) && SentenceForms.namesWhatFollows(text)) {
        kind = StatementKind.HEADING;
        statement.setCertainty(Certainty.HIGH);
        statement.setReason(null);
      }
      statement.setKind(kind);
      if (kind == StatementKind.HEADING && first && owner instanceof Paragraph paragraph) {
        paragraph.setTitle(ElementBuilder.trimTitle(text));
      }
    }
  }

  /** Whether a paragraph is the only one below a title. */
  private static boolean isAlone(ContentOwner owner) {
    if (!(owner instanceof Paragraph) || !(owner.eContainer() instanceof ContentContainer outer)
        || outer.getTitle() == null) {
      return false;
    }
    return outer.getContents().stream().filter(Paragraph.class::isInstance).limit(2).count() == 1;
  }

  private static boolean canHaveTitle(TextRole role) {
    return role == TextRole.BACKGROUND || role == TextRole.PRINCIPLES || role == TextRole.GOALS;
  }

  private static StatementKind byRole(TextRole role, String text) {
    if (SentenceForms.isRemark(text) || text.indexOf('。') < 0 && IssueLines.isEndMatter(text)
        && VERBS.at(text, 0) == 0) {
      return StatementKind.OTHER;
    }
    return switch (role) {
      case PREAMBLE, APPENDIX -> StatementKind.OTHER;
      case BACKGROUND -> StatementKind.FACT;
      case PRINCIPLES -> StatementKind.PRINCIPLE;
      case GOALS -> StatementKind.GOAL;
      case MEASURES, SAFEGUARDS -> Permissions.allows(text) ? StatementKind.PERMISSION
          : SentenceForms.isOther(text) || SentenceForms.isDescription(text) ? StatementKind.OTHER : StatementKind.TASK;
    };
  }
}
