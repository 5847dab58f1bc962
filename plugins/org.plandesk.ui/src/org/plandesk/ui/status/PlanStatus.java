// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.session.PlanSessions;

/**
 * The status bar about the active plan: position and contents at the left, saving at the right. It takes the whole line;
 * the progress of jobs stands behind it.
 */
public final class PlanStatus extends ContributionItem {

  private static final int HEIGHT = 20;
  private static final int MARGIN = 8;

  private final IWorkbenchWindow window;

  /** @param window whose active plan is told about */
  public PlanStatus(IWorkbenchWindow window) {
    super("org.plandesk.ui.status");
    this.window = window;
  }

  @Override
  public void fill(Composite parent) {
    var bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(MARGIN, 0).spacing(MARGIN, 0).applyTo(bar);
    var position = new PositionStatus(bar, window);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(false, true).applyTo(position.label());
    separator(bar);
    var content = new ContentStatus(bar, window);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(content.label());
    var mode = new ModeStatus(bar, window);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(false, true).applyTo(mode.label());
    var saving = new SaveStatus(bar, window);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(false, true).applyTo(saving.label());

    // the platform would keep a third of the line for messages, which nobody gives here
    var whole = new StackLayout();
    whole.topControl = bar;
    parent.setLayout(whole);
    var sessions = PlanSessions.of(window);
    position.activeChanged(sessions.active());
    content.activeChanged(sessions.active());
    mode.activeChanged(sessions.active());
    saving.activeChanged(sessions.active());
  }

  private static void separator(Composite bar) {
    var line = new Composite(bar, SWT.NONE);
    line.addListener(SWT.Paint, event -> {
      event.gc.setBackground(PlanColors.LINE.color());
      event.gc.fillRectangle(line.getClientArea());
    });
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(1, HEIGHT - 6).applyTo(line);
  }
}
