// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.importer.correction.Level;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.correction.CorrectionDialog;
import org.plandesk.ui.correction.CorrectionOptions;
import org.plandesk.ui.correction.SessionCorrections;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.session.PlanSession;

/** The rows that correct what was recognised: kind, class of a time, level, and the way to everything else. */
final class CorrectionRows {

  private final FormBuilder form;
  private final PlanLabels labels;
  private final SessionCorrections corrections;

  CorrectionRows(FormBuilder form, PlanLabels labels, PlanSession session) {
    this.form = form;
    this.labels = labels;
    this.corrections = new SessionCorrections(session);
  }

  /** The kind of a statement, to be chosen. */
  void kind(Statement statement) {
    choice(labels.feature(PlanPackage.Literals.STATEMENT__KIND), statement, Aspect.KIND, StatementKind.VALUES,
        statement.getKind());
  }

  /** What a mark is, to be chosen as far as it can be another thing. */
  void mark(Mark mark) {
    if (mark instanceof TimeExpression time) {
      choice(labels.feature(PlanPackage.Literals.TIME_EXPRESSION__TIME_CLASS), time, Aspect.TIME_CLASS,
          TimeClass.VALUES,
          time.getTimeClass());
    }
    more(mark);
  }

  /** The level of a heading, to be chosen. */
  void level(Headed headed) {
    Level.of(headed).filter(level -> !(headed instanceof Paragraph)).ifPresent(old -> {
      List<Level> levels = List.of(Level.values());
      form.combo(Messages.level, levels.stream().map(level -> labels.typeName(level.type())), levels.indexOf(old),
          index -> run(headed, Aspect.LEVEL, levels.get(index).code()));
    });
  }

  /** The button that opens all ways to correct an element. */
  void more(PlanElement element) {
    if (new CorrectionOptions(labels).of(element).isEmpty()) {
      return;
    }
    form.name("");
    Button button = new Button(form.composite(), SWT.PUSH);
    button.setText(Messages.correct);
    button.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(button, Messages.correct);
    button.addListener(SWT.Selection,
        event -> new CorrectionDialog(button.getShell(), element, corrections).open());
  }

  private <E extends Enumerator> void choice(String name, PlanElement element, Aspect aspect, List<E> values, E old) {
    form.combo(name, values.stream().map(labels::literal), values.indexOf(old),
        index -> run(element, aspect, values.get(index).getLiteral()));
  }

  private void run(PlanElement element, Aspect aspect, String value) {
    String sentence = corrections.run(element, aspect, value);
    if (sentence != null) {
      MessageDialog.openInformation(form.composite().getShell(), Messages.correct, sentence);
    }
  }
}
