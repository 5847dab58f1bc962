// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.importer.IssueDates;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.store.journal.TypedWords;

/** One attribute of one element. */
record AttributeBinding(EObject element, EAttribute attribute, EditingDomain domain) implements FieldBinding {

  @Override
  public String text() {
    return FieldValue.text(element.eGet(attribute));
  }

  @Override
  public Optional<Command> command(String typed) throws FieldValue.InvalidException {
    Object value = FieldValue.parse(attribute, typed);
    boolean same = Objects.equals(value, element.eGet(attribute)) || value == null && text().isEmpty();
    return same ? Optional.empty() : Optional.of(command(value));
  }

  @Override
  public TypedWords typed(String words) {
    return TypedFields.attribute(element, attribute, words);
  }

  /** A day of issue brings the dates with it that are counted from it; both are undone as one. */
  private Command command(Object value) {
    String label = Messages.bind(Messages.changeFeature, PlanLabels.current().feature(attribute));
    CompoundCommand all = new CompoundCommand(label);
    if (attribute != PlanPackage.Literals.PLAN__ISSUE_DATE) {
      all.append(SetCommand.create(domain, element, attribute, value));
      return all;
    }
    IssueDates.changes((Plan) element, (LocalDate) value).forEach(
        change -> all.append(SetCommand.create(domain, change.element(), change.feature(), change.value())));
    return all;
  }
}
