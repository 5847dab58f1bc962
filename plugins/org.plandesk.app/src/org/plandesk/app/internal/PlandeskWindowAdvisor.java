// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.nio.file.Path;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.help.Welcome;
import org.plandesk.ui.status.PlanStatus;

/** Describes the window: its size at the first start, its bars, its title, and that files dropped on it open. */
final class PlandeskWindowAdvisor extends WorkbenchWindowAdvisor {

  private WindowTitle title;

  PlandeskWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    var configurer = getWindowConfigurer();
    ThemedIcons.install(configurer.getWindow());
    configurer.setInitialSize(new Point(1440, 900));
    configurer.setShowMenuBar(true);
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowPerspectiveBar(true);
    configurer.setShowProgressIndicator(true);
    var drop = new FileDrop();
    configurer.addEditorAreaTransfer(FileTransfer.getInstance());
    configurer.configureEditorAreaDropListener(drop);
    title = new WindowTitle(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
    // menus and toolbar are contributed in plugin.xml
    return new ActionBarAdvisor(bars) {
      @Override
      protected void fillStatusLine(IStatusLineManager statusLine) {
        statusLine.add(new PlanStatus(getWindowConfigurer().getWindow()));
      }
    };
  }

  @Override
  public void postWindowCreate() {
    WindowBars.fix(getWindowConfigurer().getWindow());
  }

  @Override
  public void postWindowOpen() {
    Welcome.follow(getWindowConfigurer().getWindow());
    Shell shell = getWindowConfigurer().getWindow().getShell();
    var target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new FileDrop());
  }

  @Override
  public void dispose() {
    if (title != null) {
      title.dispose();
    }
    super.dispose();
  }

  /** Opens files dropped on the window. */
  private final class FileDrop extends DropTargetAdapter {
    @Override
    public void dragEnter(DropTargetEvent event) {
      if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
        // files are read where they are; moving them is nobody's wish
        event.detail = DND.DROP_COPY;
      }
    }

    @Override
    public void drop(DropTargetEvent event) {
      if (event.data instanceof String[] files) {
        var opener = new PlanOpener(getWindowConfigurer().getWindow());
        for (String file : files) {
          opener.open(Path.of(file));
        }
      }
    }
  }
}
