// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plandesk.check.IgnoreCommands;
import org.plandesk.check.RuleWords;
import org.plandesk.model.Plan;
import org.plandesk.ui.check.model.ProblemGroup;
import org.plandesk.ui.check.model.ProblemRow;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/** Below the list: the selected problem in full, why the plan is checked for it, and why it was left when it was. */
final class ReasonPane {

  private final Composite pane;
  private final Label message;
  private final Label why;

  ReasonPane(Composite parent) {
    pane = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 2).applyTo(pane);
    pane.addListener(SWT.Paint, event -> {
      event.gc.setBackground(PlanColors.LINE.color());
      event.gc.fillRectangle(0, 0, pane.getClientArea().width, 1);
    });
    message = new Label(pane, SWT.WRAP);
    message.setFont(PlanFonts.CONTROL_BOLD.font());
    why = new Label(pane, SWT.WRAP);
    why.setFont(PlanFonts.CONTROL.font());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
    colour();
  }

  Control control() {
    return pane;
  }

  /** Takes the colours of the theme. */
  void colour() {
    for (Control control : new Control[] {pane, message, why}) {
      control.setBackground(PlanColors.HEADER.color());
      control.setForeground(PlanColors.TEXT.color());
    }
    why.setForeground(PlanColors.TEXT_SECOND.color());
  }

  /**
   * Tells of the selected rows, or of their group.
   *
   * @param group null when nothing is selected
   * @param plan asked for the reason when the problem was left
   */
  void show(List<ProblemRow> rows, ProblemGroup group, Supplier<Plan> plan) {
    ((GridData) message.getLayoutData()).exclude = group == null;
    message.setVisible(group != null);
    if (group == null) {
      why.setText(Messages.hint);
    } else {
      message.setText((rows.size() == 1 ? rows.getFirst().finding().message() : RuleWords.title(group.rule()))
          .replace("&", "&&"));
      String explanation = RuleWords.explanation(group.rule());
      if (group.ignored() && rows.size() == 1) {
        explanation = IgnoreCommands.reason(plan.get(), rows.getFirst().finding())
            .map(reason -> Messages.bind(Messages.ignoredBecause, reason)).orElse("") + explanation;
      }
      why.setText(explanation.replace("&", "&&"));
    }
    // As high as the words need in the width there is.
    pane.getParent().layout(true, true);
  }
}
