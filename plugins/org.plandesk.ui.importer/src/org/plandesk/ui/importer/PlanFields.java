// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.correction.CorrectionRunner;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** The plan's own fields in one line: filled with what the text says, to be completed by a person. A field applies when left. */
final class PlanFields {

  private static final int YEAR = 52;

  private final PlanLabels labels = PlanLabels.current();
  private final CorrectionRunner runner;
  private final Consumer<String> refused;
  private final Composite control;
  private final List<Field> fields = new ArrayList<>();
  private Plan plan;

  /** A field and the attribute it shows. */
  private record Field(Text text, Aspect aspect, EAttribute attribute) {
  }

  /**
   * @param runner sets what was typed
   * @param refused hears the sentence that says what is wrong, or null
   */
  PlanFields(Composite parent, CorrectionRunner runner, Consumer<String> refused) {
    this.runner = runner;
    this.refused = refused;
    control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(8, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    control.setLayout(layout);
    field(Aspect.TITLE, PlanPackage.Literals.PLAN__TITLE, 0);
    field(Aspect.REGION, PlanPackage.Literals.PLAN__REGION, 120);
    field(Aspect.PERIOD_FROM, PlanPackage.Literals.PLAN__PERIOD_FROM, YEAR);
    field(Aspect.PERIOD_TO, PlanPackage.Literals.PLAN__PERIOD_TO, YEAR);
  }

  Control control() {
    return control;
  }

  /** Shows the fields of a plan; one in which somebody types stays as it is. */
  void show(Plan newPlan) {
    boolean same = plan == newPlan;
    plan = newPlan;
    for (Field field : fields) {
      if (!same || !field.text().isFocusControl()) {
        field.text().setText(value(field));
      }
    }
  }

  private String value(Field field) {
    Object value = plan.eGet(field.attribute());
    return value == null ? "" : value.toString();
  }

  private void field(Aspect aspect, EAttribute attribute, int width) {
    Label label = new Label(control, SWT.NONE);
    label.setText(labels.feature(attribute));
    label.setFont(PlanFonts.CONTROL.font());
    Text text = new Text(control, SWT.BORDER | SWT.SINGLE);
    text.setFont(PlanFonts.CONTROL.font());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, width == 0, false);
    data.widthHint = width == 0 ? SWT.DEFAULT : width;
    text.setLayoutData(data);
    AccessibleNames.set(text, labels.feature(attribute));
    Field field = new Field(text, aspect, attribute);
    fields.add(field);
    text.addListener(SWT.FocusOut, event -> apply(field));
    text.addListener(SWT.DefaultSelection, event -> apply(field));
  }

  private void apply(Field field) {
    String typed = field.text().getText().strip();
    if (plan == null || typed.equals(value(field))) {
      return;
    }
    refused.accept(runner.run(plan, field.aspect(), typed));
  }
}
