// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.QuickFix;
import org.plandesk.check.RuleWords;
import org.plandesk.model.PlanElement;

/**
 * Gives a feature of an element another text.
 *
 * @param before what it said when the plan was checked
 */
record FeatureFix(PlanElement element, EStructuralFeature feature, String before, String value) implements QuickFix {

  @Override
  public String label() {
    return RuleWords.message("fix.replace", before, value);
  }

  @Override
  public Command command(EditingDomain domain) {
    if (element.eContainer() == null || !Objects.equals(before, element.eGet(feature))) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = new CompoundCommand(label());
    command.append(SetCommand.create(domain, element, feature, value));
    return command;
  }
}
