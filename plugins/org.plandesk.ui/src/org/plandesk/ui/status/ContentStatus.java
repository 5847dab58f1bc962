// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener.Change;

/** How long the plan's document is, whether all of it is accounted for, and how much it holds. */
final class ContentStatus extends StatusItem {

  private String said = "";

  ContentStatus(Composite parent, IWorkbenchWindow window) {
    super(parent, window, Messages.content);
  }

  @Override
  String text(PlanSession active) {
    return active == null ? "" : said;
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    said = active.map(session -> say(session.plan())).orElse("");
    super.activeChanged(active);
  }

  @Override
  void sessionChanged(PlanSession changed, Change change) {
    if (change == Change.COMMANDS) {
      said = say(changed.plan());
      refresh();
    }
  }

  private static String say(Plan plan) {
    String coverage = SourceCoverage.of(plan).map(found -> found.unattributed() == 0
        ? Messages.bind(Messages.covered, number(found.characters()))
        : Messages.bind(Messages.uncovered, number(found.characters()), number(found.unattributed())))
        .orElse(Messages.written);
    return coverage + "　|　" + Messages.bind(Messages.counts, new Object[] {
        number(Plans.tasks(plan).size()), number(Plans.deadlines(plan).size()), number(Plans.indicators(plan).size())});
  }

  private static String number(int count) {
    return "%,d".formatted(count);
  }
}
