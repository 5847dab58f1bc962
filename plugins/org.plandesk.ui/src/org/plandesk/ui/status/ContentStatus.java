// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.parts.LaterReading;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener.Change;

/** How long the plan's document is, whether all of it is accounted for, and how much it holds, a moment after each edit. */
final class ContentStatus extends StatusItem {

  private final LaterReading<ContentCounts> counting =
      new LaterReading<>(Messages.content, ContentCounts::of, this::say);
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
    said = "";
    super.activeChanged(active);
    counting.follow(active.orElse(null));
  }

  @Override
  void sessionChanged(PlanSession changed, Change change) {
    if (change == Change.COMMANDS) {
      counting.edited();
    }
  }

  @Override
  void dispose() {
    counting.follow(null);
    super.dispose();
  }

  private void say(ContentCounts counts) {
    String coverage = counts.coverage().map(found -> found.unattributed() == 0
        ? Messages.bind(Messages.covered, number(found.characters()))
        : Messages.bind(Messages.uncovered, number(found.characters()), number(found.unattributed())))
        .orElse(Messages.written);
    said = coverage + "　|　" + Messages.bind(Messages.counts,
        new Object[] {number(counts.tasks()), number(counts.deadlines()), number(counts.indicators())});
    refresh();
  }

  private static String number(int count) {
    return "%,d".formatted(count);
  }
}
