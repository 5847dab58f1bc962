// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plandesk.importer.IssueDates;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.FieldEdits;

/**
 * A field for one attribute of one element. What was typed applies when the field is left or Enter is pressed, as one undo
 * step; Esc takes it back. What cannot be a value stays in the field with a sentence beside it and changes nothing.
 */
final class FeatureField {

  private final Text text;
  private final EObject element;
  private final EAttribute attribute;
  private final EditingDomain domain;
  private final ControlDecoration error;
  private String shown = "";
  private boolean disposing;

  FeatureField(Composite parent, String name, EObject element, EAttribute attribute, EditingDomain domain) {
    this.element = element;
    this.attribute = attribute;
    this.domain = domain;
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(text, name);
    error = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
    error.setImage(FieldDecorationRegistry.getDefault()
        .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
    error.hide();
    refresh();
    FieldEdits.register(text, this::apply);
    text.addListener(SWT.FocusOut, event -> apply());
    text.addListener(SWT.DefaultSelection, event -> apply());
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        refresh();
        event.doit = false;
      }
    });
    // a selection elsewhere may remove the field before it has lost the keyboard
    text.addListener(SWT.Dispose, event -> {
      disposing = true;
      apply();
    });
  }

  Text control() {
    return text;
  }

  /** Shows the value of the model, unless the user is typing another. */
  void update() {
    if (!isTyped()) {
      refresh();
    }
  }

  /** Whether the user typed something that has not been applied; only that is ever written into the plan. */
  private boolean isTyped() {
    return !text.getText().equals(shown);
  }

  private void refresh() {
    String value = FieldValue.text(element.eGet(attribute));
    shown = value;
    if (!value.equals(text.getText())) {
      text.setText(value);
    }
    showError(null);
  }

  private void apply() {
    if (!isTyped()) {
      return;
    }
    try {
      Object typed = FieldValue.parse(attribute, text.getText());
      showError(null);
      shown = text.getText();
      boolean same = Objects.equals(typed, element.eGet(attribute))
          || typed == null && FieldValue.text(element.eGet(attribute)).isEmpty();
      if (!same) {
        domain.getCommandStack().execute(command(typed));
      }
    } catch (FieldValue.InvalidException e) {
      showError(e.getMessage());
    }
  }

  /** A day of issue brings the dates with it that are counted from it; both are undone as one. */
  private Command command(Object typed) {
    if (attribute != PlanPackage.Literals.PLAN__ISSUE_DATE) {
      return SetCommand.create(domain, element, attribute, typed);
    }
    CompoundCommand all = new CompoundCommand(SetCommand.create(domain, element, attribute, typed).getLabel());
    IssueDates.changes((Plan) element, (LocalDate) typed).forEach(
        change -> all.append(SetCommand.create(domain, change.element(), change.feature(), change.value())));
    return all;
  }

  /** Says what is wrong, or that nothing is; a field that goes has no place to say it. */
  private void showError(String sentence) {
    if (disposing) {
      return;
    }
    if (sentence == null) {
      error.hide();
    } else {
      error.setDescriptionText(sentence);
      error.show();
    }
  }
}
