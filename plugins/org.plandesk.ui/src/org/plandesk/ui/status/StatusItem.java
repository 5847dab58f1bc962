// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/** One text of the status bar about the active plan; it takes as much room as what it says. */
abstract class StatusItem implements PlanSessionsListener {

  private final PlanSessionListener sessionListener = this::sessionChanged;
  private final PlanSessions sessions;
  private final String name;
  private final Label label;
  private PlanSession session;

  /** @param name what the item tells, for screen readers */
  StatusItem(Composite parent, IWorkbenchWindow window, String name) {
    this.name = name;
    this.sessions = PlanSessions.of(window);
    label = new Label(parent, SWT.NONE);
    label.setFont(PlanFonts.SMALL.font());
    label.setForeground(PlanColors.TEXT_SECOND.color());
    label.addListener(SWT.Dispose, event -> dispose());
    sessions.addListener(this);
  }

  /** What to say now; empty for nothing. The session is null when no plan is open. */
  abstract String text(PlanSession active);

  /** Something of the active plan changed. */
  void sessionChanged(PlanSession changed, PlanSessionListener.Change change) {
    refresh();
  }

  /** Asks for the text anew. */
  final void refresh() {
    if (!label.isDisposed()) {
      String text = text(session);
      if (!text.equals(label.getText())) {
        label.setText(text.replace("&", "&&"));
        AccessibleNames.set(label, name + " " + text);
        label.getParent().layout(new Control[] {label});
      }
    }
  }

  final Label label() {
    return label;
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    if (session != null) {
      session.removeListener(sessionListener);
    }
    session = active.orElse(null);
    if (session != null) {
      session.addListener(sessionListener);
    }
    refresh();
  }

  /** Stops following plans. */
  void dispose() {
    sessions.removeListener(this);
    if (session != null) {
      session.removeListener(sessionListener);
    }
  }
}
