// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.session.PlanSession;

/** Where the parts of the window are. User interface thread only. */
final class WindowParts {

  private WindowParts() {
  }

  /** Runs a command as its menu does; fails when it is not enabled. */
  static void execute(String commandId) {
    try {
      window().getService(IHandlerService.class).executeCommand(commandId, null);
    } catch (CommandException e) {
      throw new AssertionError(commandId, e);
    }
  }

  /** The window of the program. */
  static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  /** The page of the window. */
  static IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** The shell of the window. */
  static Shell shell() {
    return window().getShell();
  }

  /** The editor of the active plan; fails when none is open. */
  static PlanEditor editor() {
    IEditorPart editor = page().getActiveEditor();
    if (editor instanceof PlanEditor planEditor) {
      return planEditor;
    }
    throw new AssertionError("No plan is open");
  }

  /** The tabs of the active plan's editor. */
  static CTabFolder pageTabs() {
    PlanSession session = editor().session();
    return Controls.all(shell(), CTabFolder.class).stream()
        .filter(folder -> folder.getData("org.plandesk.ui.session") == session).findFirst()
        .orElseThrow(() -> new AssertionError("No pages"));
  }

  /** The page of the active plan's editor that is in front. */
  static Composite front() {
    return (Composite) pageTabs().getSelection().getControl();
  }

  /** The table in front; fails when another page is. */
  static NatTable table() {
    return Controls.all(front(), NatTable.class).stream().findFirst()
        .orElseThrow(() -> new AssertionError("No table is in front"));
  }

  /** The tree of the outline. */
  static Tree tree() {
    return Controls.all(shell(), Tree.class).stream().filter(tree -> tree.getData("org.plandesk.ui.outline") != null)
        .findFirst().orElseThrow(() -> new AssertionError("No outline"));
  }

  /** The field above the outline. */
  static Text finder() {
    return Controls.all(tree().getParent(), Text.class).getFirst();
  }

  /** The field with a name. */
  static Text text(String name) {
    return Controls.named(shell(), Text.class, name).orElseThrow(() -> new AssertionError("No field " + name));
  }

  /** Whether a label stands in the status bar. */
  static boolean inStatus(Label label) {
    for (var at = label.getParent(); at != null; at = at.getParent()) {
      if ("StatusLine".equals(at.getClass().getSimpleName())) {
        return true;
      }
    }
    return false;
  }

  /** What the menus of the window offer, without mnemonics and keys. */
  static List<String> menus() {
    List<String> texts = new ArrayList<>();
    for (MenuItem top : shell().getMenuBar().getItems()) {
      top.getMenu().notifyListeners(SWT.Show, new Event());
      for (MenuItem item : top.getMenu().getItems()) {
        texts.add(LegacyActionTools.removeMnemonics(item.getText().split("\t", 2)[0]));
      }
      top.getMenu().notifyListeners(SWT.Hide, new Event());
    }
    return texts;
  }
}
