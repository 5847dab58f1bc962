// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.parts.AccessibleNames;

/** The plan's own fields: filled with what the text says, to be completed by a person. */
final class PlanFields {

  private final PlanLabels labels = PlanLabels.current();
  private final Consumer<String> changed;
  private final Group control;
  private final Text title;
  private final Text region;
  private final Text from;
  private final Text to;
  private Plan plan;
  private boolean filling;

  /** @param changed hears of each change, with the sentence that says what is wrong, or null */
  PlanFields(Composite parent, Consumer<String> changed) {
    this.changed = changed;
    control = new Group(parent, SWT.NONE);
    control.setText(Messages.planFields);
    control.setLayout(new GridLayout(4, false));
    title = field(PlanPackage.Literals.PLAN__TITLE, 3);
    region = field(PlanPackage.Literals.PLAN__REGION, 3);
    from = field(PlanPackage.Literals.PLAN__PERIOD_FROM, 1);
    to = field(PlanPackage.Literals.PLAN__PERIOD_TO, 1);
  }

  Control control() {
    return control;
  }

  /** Shows the fields of a plan; what is typed goes into it at once. */
  void show(Plan newPlan) {
    plan = newPlan;
    filling = true;
    title.setText(nonNull(plan.getTitle()));
    region.setText(nonNull(plan.getRegion()));
    from.setText(nonNull(plan.getPeriodFrom()));
    to.setText(nonNull(plan.getPeriodTo()));
    filling = false;
  }

  private Text field(EAttribute attribute, int span) {
    Label label = new Label(control, SWT.NONE);
    label.setText(labels.feature(attribute));
    Text text = new Text(control, SWT.BORDER | SWT.SINGLE);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
    AccessibleNames.set(text, labels.feature(attribute));
    text.addModifyListener(event -> apply());
    return text;
  }

  private void apply() {
    if (filling) {
      return;
    }
    for (Text field : new Text[] {from, to}) {
      if (!field.getText().isBlank() && !field.getText().strip().matches("\\d{4}")) {
        changed.accept(Messages.bind(Messages.errorYear, field.getText()));
        return;
      }
    }
    plan.setTitle(orNull(title));
    plan.setRegion(orNull(region));
    plan.setPeriodFrom(year(from));
    plan.setPeriodTo(year(to));
    boolean backwards =
        plan.getPeriodFrom() != null && plan.getPeriodTo() != null && plan.getPeriodTo() < plan.getPeriodFrom();
    changed.accept(backwards ? Messages.errorPeriod : null);
  }

  private static Integer year(Text field) {
    return field.getText().isBlank() ? null : Integer.valueOf(field.getText().strip());
  }

  private static String orNull(Text field) {
    return field.getText().isBlank() ? null : field.getText().strip();
  }

  private static String nonNull(Object value) {
    return value == null ? "" : value.toString();
  }
}
