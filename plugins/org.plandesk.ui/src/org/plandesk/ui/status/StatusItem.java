// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/** One text of the status bar about the active plan; it grows and shrinks with what it says. */
abstract class StatusItem extends WorkbenchWindowControlContribution implements PlanSessionsListener {

  private static final int HEIGHT = 24;

  private final PlanSessionListener sessionListener = this::sessionChanged;
  private PlanSessions sessions;
  private PlanSession session;
  private Composite area;
  private Label label;

  /** What to say now; empty for nothing. The session is null when no plan is open. */
  abstract String text(PlanSession active);

  /** The name of the item for screen readers. */
  abstract String name();

  /** A plan came to the front, or went. */
  void followed(PlanSession active) {
    refresh();
  }

  /** Something of the active plan changed. */
  void sessionChanged(PlanSession changed, PlanSessionListener.Change change) {
    refresh();
  }

  /** Asks for the text anew. */
  final void refresh() {
    if (label != null && !label.isDisposed()) {
      String text = text(session);
      if (!text.equals(label.getText())) {
        label.setText(text);
        AccessibleNames.set(label, name() + " " + text);
        area.pack();
        label.requestLayout();
      }
    }
  }

  @Override
  protected Control createControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 0).applyTo(area);
    label = new Label(area, SWT.NONE);
    label.setFont(PlanFonts.SMALL.font());
    label.setForeground(PlanColors.TEXT_SECOND.color());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(SWT.DEFAULT, HEIGHT - 6)
        .applyTo(label);
    sessions = PlanSessions.of(getWorkbenchWindow());
    sessions.addListener(this);
    activeChanged(sessions.active());
    return area;
  }

  @Override
  public final void activeChanged(Optional<PlanSession> active) {
    if (session != null) {
      session.removeListener(sessionListener);
    }
    session = active.orElse(null);
    if (session != null) {
      session.addListener(sessionListener);
    }
    followed(session);
  }

  @Override
  public void dispose() {
    if (sessions != null) {
      sessions.removeListener(this);
      if (session != null) {
        session.removeListener(sessionListener);
      }
    }
    super.dispose();
  }
}
