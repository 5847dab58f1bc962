// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.MarkStage;
import org.plandesk.importer.SourceText;
import org.plandesk.importer.UnitDictionary;
import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.structure.StructureStage;
import org.plandesk.importer.target.TargetStage;
import org.plandesk.importer.time.EstimatedPeriod;
import org.plandesk.importer.time.TimeStage;
import org.plandesk.importer.unit.UnitStage;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/**
 * Recognises what an edited sentence says, as the import would if its paragraph stood in a document below its headings: a year
 * named in a sentence before it counts, and so do the plan's period, day of issue and units. Sentences in cells are left out,
 * since they stand in columns. Thread-safe.
 */
public final class StatementRecognizer {

  private final List<MarkStage> stages = List.of(new TimeStage(), new UnitStage(), new TargetStage());
  private final UnitDictionary units;

  /** @param units the names of units that are known beside those of the plan */
  public StatementRecognizer(UnitDictionary units) {
    this.units = units;
  }

  /**
   * What is needed of a plan to read one sentence: a copy, so that the plan may be edited meanwhile.
   *
   * @param statement the sentence
   * @param text the sentence when it was copied
   * @param document its headings and paragraph
   * @param start offset of the sentence in the document
   * @param plan title, period, day of issue and units; others may have the same
   */
  public record Excerpt(Statement statement, String text, String document, int start, Plan plan) {}

  /**
   * Copies what is needed; called where the plan may be read. Sentences without words, in a table or in no plan are left out.
   *
   * @param statements sentences of one plan
   * @param patience run now and then; what it throws is let through
   */
  public static List<Excerpt> excerpts(Collection<Statement> statements, Runnable patience) {
    List<Excerpt> excerpts = new ArrayList<>();
    Plan around = null;
    for (Statement statement : statements) {
      patience.run();
      Plan plan = Plans.planOf(statement).orElse(null);
      String text = statement.getText();
      if (plan != null && text != null && !text.isBlank() && !isInTable(statement)) {
        around = around == null ? around(plan, patience) : around;
        excerpts.add(excerpt(statement, around));
      }
    }
    return excerpts;
  }

  private static Excerpt excerpt(Statement statement, Plan around) {
    StringBuilder document = new StringBuilder();
    headings(statement.eContainer() instanceof Content container ? container : null, document);
    int start = -1;
    for (Content content : ((ContentOwner) statement.eContainer()).getContents()) {
      if (content == statement) {
        start = document.length();
      }
      if (content instanceof Statement sentence && sentence.getText() != null) {
        document.append(sentence.getText());
      }
    }
    return new Excerpt(statement, statement.getText(), document.append('\n').toString(), start, around);
  }

  /** What a plan says for all its sentences. */
  private static Plan around(Plan plan, Runnable patience) {
    Plan around = PlanFactory.eINSTANCE.createPlan();
    around.setTitle(plan.getTitle());
    copyYears(plan, around);
    EstimatedPeriod.of(plan, patience).ifPresent(period -> {
      around.setPeriodFrom(period.from());
      around.setPeriodTo(period.to());
    });
    around.getUnits().addAll(EcoreUtil.copyAll(plan.getUnits()));
    return around;
  }

  private static void copyYears(Plan from, Plan to) {
    to.setIssueDate(from.getIssueDate());
    to.setPeriodFrom(from.getPeriodFrom());
    to.setPeriodTo(from.getPeriodTo());
    to.setBaselineYear(from.getBaselineYear());
  }

  private static boolean isInTable(Statement statement) {
    for (var at = statement.eContainer(); at != null; at = at.eContainer()) {
      if (at instanceof TaskTable) {
        return true;
      }
    }
    return false;
  }

  static void headings(Content container, StringBuilder document) {
    if (container == null) {
      return;
    }
    headings(container.eContainer() instanceof Content outer ? outer : null, document);
    if (container instanceof Headed headed && !(container instanceof Paragraph) && headed.getTitle() != null) {
      document.append(PlanLabels.current().heading(headed)).append('\n');
    }
  }

  /** What the sentence says; nothing of the plan is touched. Takes some milliseconds. */
  public Recognition recognize(Excerpt excerpt) {
    SourceText source = SourceText.of("edit", excerpt.document());
    Plan plan = EcoreUtil.copy(excerpt.plan());
    ImportContext context = new ImportContext(source, DocumentLayout.NONE, plan, units, ImportMonitor.NONE);
    new StructureStage().run(plan, context);
    // the headings of the excerpt say less of the plan's time than the plan does
    copyYears(excerpt.plan(), plan);
    stages.forEach(stage -> stage.run(plan, context));
    int end = excerpt.start() + excerpt.text().length();
    List<Mark> marks = new ArrayList<>();
    List<Statement> sentences = new ArrayList<>();
    for (Statement statement : Plans.statements(plan)) {
      if (statement.getSpan() != null && statement.getSpan().start() >= excerpt.start()
          && statement.getSpan().end() <= end) {
        sentences.add(statement);
        for (Mark mark : statement.getMarks()) {
          place(mark, statement.getSpan().start() - excerpt.start());
          marks.add(mark);
        }
      }
    }
    return new Recognition(excerpt, sentences.size() == 1 ? sentences.getFirst() : null, marks);
  }

  /** Lets a mark count from the beginning of the whole sentence, which may have become several. */
  private static void place(Mark mark, int by) {
    mark.setStart(mark.getStart() + by);
    mark.setEnd(mark.getEnd() + by);
    if (mark instanceof TimeExpression time && time.getClauseEnd() > 0) {
      time.setClauseStart(time.getClauseStart() + by);
      time.setClauseEnd(time.getClauseEnd() + by);
    }
  }
}
