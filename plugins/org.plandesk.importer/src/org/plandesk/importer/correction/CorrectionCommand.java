// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.plandesk.model.Correction;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.EditsCommand;
import org.plandesk.model.edit.command.ReviewNeeds;

/** A correction that can be undone, with its record in the plan. */
final class CorrectionCommand extends EditsCommand {

  private final PlanElement element;
  private final Aspect aspect;
  private final String value;
  private final Operation operation;
  private final Author author;
  private PlanElement result;

  CorrectionCommand(PlanElement element, Aspect aspect, String value, Operation operation, Author author) {
    super(Messages.bind(Messages.command, Messages.aspect(aspect)));
    this.element = element;
    this.aspect = aspect;
    this.value = value;
    this.operation = operation;
    this.author = author;
    this.result = element;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    Edits edits = edits();
    Plan plan = Plans.planOf(element).orElseThrow();
    Correction record = record(plan);
    result = operation.run(edits);
    record.setElement(result);
    if (aspect == Aspect.DATE && result instanceof TimeExpression time
        && time.eContainer() instanceof Statement statement) {
      ReviewNeeds.changed(edits, statement, time, Messages.bind(Messages.dateCorrected, time.getQuote(), value));
    }
    if (aspect.replaces()) {
      for (Correction earlier : List.copyOf(plan.getCorrections())) {
        if (earlier.getElement() == result && aspect.code().equals(earlier.getAspect())) {
          replace(record, earlier);
          edits.remove(plan.getCorrections(), earlier);
        }
      }
    }
    edits.add(plan.getCorrections(), record);
  }

  /** One record tells of several corrections of the same: what was recognised at first, and what was set last. */
  private void replace(Correction record, Correction earlier) {
    if (aspect == Aspect.ROLE) {
      // The unit may have been renamed in between.
      int blank = earlier.getRecognized().indexOf(' ');
      record.setRecognized(earlier.getRecognized().substring(0, blank) + unitOf(record));
    } else {
      record.setRecognized(earlier.getRecognized());
    }
  }

  private static String unitOf(Correction record) {
    return record.getRecognized().substring(record.getRecognized().indexOf(' '));
  }

  private Correction record(Plan plan) {
    Correction record = PlanFactory.eINSTANCE.createCorrection();
    record.setType(element.eClass().getName());
    record.setAspect(aspect.code());
    record.setRecognized(operation.recognized());
    record.setCorrected(value);
    record.setAuthor(author.name());
    record.setTime(author.clock().instant());
    Source source = plan.getSource();
    Span span = Places.of(element);
    if (source != null && span != null && span.end() <= source.getText().length()) {
      Anchor anchor = Anchor.of(source.getText(), span);
      record.setSpan(span);
      record.setQuote(anchor.quote());
      record.setBefore(anchor.before());
      record.setAfter(anchor.after());
    } else if (aspect == Aspect.NAME) {
      record.setQuote(operation.recognized());
    }
    return record;
  }

  @Override
  public Collection<?> getResult() {
    return List.of(result);
  }

  /** What was corrected; after a change of level what stands in its place. */
  @Override
  public Collection<?> getAffectedObjects() {
    return List.of(Objects.requireNonNullElse(result, element));
  }
}
