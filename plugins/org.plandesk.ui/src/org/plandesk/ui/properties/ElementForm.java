// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.model.Chapter;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Reportable;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.parts.ElementIcons;
import org.plandesk.ui.session.PlanSession;

/**
 * The form of one element: which rows it has. Titles, numbers, cells of indicators, notes and the plan's own values are fields;
 * the rest can be read.
 */
final class ElementForm {

  private static final int SHORT_FIELD = 130;

  private final FormBuilder form;
  private final PlanSession session;
  private final PlanLabels labels;
  private final Runnable left;
  private final Runnable grown;
  private SentenceField sentence;
  private final List<FeatureField> fields = new ArrayList<>();

  private ElementForm(Composite parent, PlanSession session, PlanLabels labels, Runnable left, Runnable grown) {
    this.left = left;
    this.grown = grown;
    this.form = new FormBuilder(parent);
    this.session = session;
    this.labels = labels;
  }

  /**
   * Fills the composite with the form of the element.
   *
   * @param left run once a field that held the form back has lost the keyboard
   * @param grown run when a field wants more room, or less
   */
  static ElementForm create(Composite parent, EObject element, PlanSession session, PlanLabels labels, Runnable left,
      Runnable grown) {
    var form = new ElementForm(parent, session, labels, left, grown);
    form.build(element);
    return form;
  }

  /** Whether the keyboard is in a field; then the form has to stay. */
  boolean isBusy() {
    return sentence != null && sentence.isBusy() || fields.stream().anyMatch(field -> field.control().isFocusControl());
  }

  /** Brings the fields up to date. */
  void update() {
    fields.forEach(FeatureField::update);
    if (sentence != null) {
      sentence.update();
    }
  }

  /** Fields that can be edited. */
  List<FeatureField> fields() {
    return fields;
  }

  private void build(EObject element) {
    form.head(ElementIcons.of(element), labels.typeName(element), labels.position(element));
    switch (element) {
      case Plan plan -> plan(plan);
      case Statement statement -> statement(statement);
      case Mark mark -> mark(mark);
      case Indicator indicator -> new IndicatorRows(form, labels, session, fields).add(indicator);
      case Note note -> {
        var words = form.sentence(labels.typeName(note), text(note.getText()), new StyleRange[0]);
        sentence = new SentenceField(words, note, session, left, grown);
        source(note);
      }
      case Headed headed -> headed(headed);
      default -> {
        form.sentence(labels.typeName(element), labels.text(element), new StyleRange[0]);
        source(element);
      }
    }
  }

  private void plan(Plan plan) {
    field(plan, PlanPackage.Literals.PLAN__TITLE, 0);
    field(plan, PlanPackage.Literals.PLAN__REGION, 0);
    field(plan, PlanPackage.Literals.PLAN__ISSUER, 0);
    field(plan, PlanPackage.Literals.PLAN__ISSUE_DATE, SHORT_FIELD);
    field(plan, PlanPackage.Literals.PLAN__PERIOD_FROM, SHORT_FIELD);
    field(plan, PlanPackage.Literals.PLAN__PERIOD_TO, SHORT_FIELD);
    field(plan, PlanPackage.Literals.PLAN__BASELINE_YEAR, SHORT_FIELD);
    if (plan.getSource() != null) {
      form.group(labels.typeName(plan.getSource()), null, null);
      form.row(labels.feature(PlanPackage.Literals.SOURCE__NAME), text(plan.getSource().getName()));
      form.row(labels.feature(PlanPackage.Literals.SOURCE__ENCODING), text(plan.getSource().getEncoding()));
      String source = text(plan.getSource().getText());
      form.row(Messages.length,
          Messages.bind(Messages.characters, "%,d".formatted(source.codePointCount(0, source.length()))));
    }
    session.file().ifPresent(file -> form.row(Messages.file, file.toString()));
  }

  private void headed(Headed headed) {
    source(headed);
    field(headed, PlanPackage.Literals.HEADED__NUMBER, SHORT_FIELD);
    field(headed, PlanPackage.Literals.HEADED__TITLE, 0);
    new CorrectionRows(form, labels, session).level(headed);
    if (!(headed instanceof Chapter) && !(headed instanceof Paragraph)) {
      new UnitRows(form, labels).add(headed);
    }
    progress(headed);
  }

  private void statement(Statement statement) {
    var words = form.sentence(labels.typeName(statement), text(statement.getText()), MarkStyles.of(statement));
    sentence = new SentenceField(words, statement, session, left, grown);
    source(statement);
    var corrections = new CorrectionRows(form, labels, session);
    corrections.kind(statement);
    Headings.above(statement).ifPresent(heading -> form.row(Messages.heading, heading));
    new MarkRows(form, labels).addAll(statement);
    new UnitRows(form, labels).add(statement);
    corrections.more(statement);
    progress(statement);
  }

  private void mark(Mark mark) {
    if (mark.eContainer() instanceof Statement statement) {
      form.sentence(labels.typeName(statement), text(statement.getText()), MarkStyles.of(statement));
    }
    source(mark);
    new MarkRows(form, labels).add(mark);
    new CorrectionRows(form, labels, session).mark(mark);
  }

  private void source(EObject element) {
    form.remark(SourceLine.of(element).map(line -> {
      String pattern = switch (line.state()) {
        case UNCHANGED -> Messages.sourceUnchanged;
        case CHANGED -> Messages.sourceChanged;
        case NONE -> Messages.source;
      };
      return Messages.bind(pattern, line.first(), line.last());
    }).orElse(Messages.sourceNone));
  }

  private void progress(EObject element) {
    if (element instanceof Reportable reportable) {
      form.group(Messages.progress, null, null);
      String status = reportable.getReports().isEmpty()
          ? labels.literal(ProgressStatus.NOT_REPORTED)
          : labels.literal(reportable.getReports().getLast().getStatus());
      form.row(labels.feature(PlanPackage.Literals.REPORT__STATUS), status);
    }
  }

  private void field(EObject element, EAttribute attribute, int width) {
    String name = labels.feature(attribute);
    form.name(name);
    var binding = new AttributeBinding(element, attribute, session.editingDomain());
    var field = new FeatureField(form.composite(), name, binding, session.commandStack(),
        session::setTyping);
    form.fill(field.control(), width);
    fields.add(field);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
