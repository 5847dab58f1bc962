// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.ui.check.ProblemsView;
import org.plandesk.ui.parts.WordsDialog;

/** What a user does in the view 问题; each call returns when the plan is checked and the list shows it. */
public final class CheckDriver {

  private final UiThread ui = new UiThread(PlatformUI.getWorkbench().getDisplay());

  private CheckDriver() {}

  /** Checks the active plan by the command, which shows the view. */
  public static CheckDriver check() {
    CheckDriver driver = new CheckDriver();
    driver.ui.run(() -> {
      try {
        window().getService(IHandlerService.class).executeCommand("org.plandesk.ui.check.check", null);
      } catch (CommandException e) {
        throw new AssertionError(e);
      }
    });
    driver.rest();
    return driver;
  }

  /** The lines of the groups, top first. */
  public List<String> groups() {
    rest();
    return ui.get(() -> List.of(tree().getItems()).stream().map(TreeItem::getText).toList());
  }

  /** The rows of the open groups, top first. */
  public List<String> rows() {
    rest();
    return ui.get(() -> Controls.rows(tree()).stream().filter(row -> row.getParentItem() != null).map(TreeItem::getText)
        .toList());
  }

  /** What the tab says. */
  public String tab() {
    rest();
    return ui.get(() -> window().getActivePage().findView(ProblemsView.ID).getTitle());
  }

  /** What the view says when it lists nothing. */
  public String sentence() {
    rest();
    return ui.get(() -> Controls.all(tree().getParent().getParent(), Label.class).stream()
        .filter(label -> label.isVisible()).map(Label::getText).findFirst().orElse(""));
  }

  /** Selects the row or the group that begins with these words. */
  public void select(String words) {
    rest();
    ui.run(() -> {
      tree().setSelection(item(words));
      tree().notifyListeners(SWT.Selection, new Event());
    });
  }

  /** Opens the sentence of the row that begins with these words. */
  public void open(String words) {
    select(words);
    ui.run(() -> {
      Event event = new Event();
      event.item = item(words);
      tree().notifyListeners(SWT.DefaultSelection, event);
    });
  }

  /** Chooses the item of the context menu whose words begin so. */
  public void choose(String words) {
    ui.run(() -> menuItem(words).notifyListeners(SWT.Selection, new Event()));
    rest();
  }

  /** Leaves what is selected as it is, by the item of the menu, for a reason. */
  public void ignore(String words, String reason) {
    var display = PlatformUI.getWorkbench().getDisplay();
    ui.start(() -> menuItem(words).notifyListeners(SWT.Selection, new Event()));
    ui.await("the dialog", () -> Dialogs.open(display, WordsDialog.class).isPresent());
    var dialog = ui.get(() -> Dialogs.open(display, WordsDialog.class).orElseThrow());
    ui.run(() -> Controls.all((Composite) dialog.getShell().getChildren()[0], Text.class).stream()
        .filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(reason));
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.OK_ID));
    ui.await("the end of the dialog", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    rest();
  }

  private MenuItem menuItem(String words) {
    Menu menu = tree().getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    return List.of(menu.getItems()).stream().filter(item -> item.getText().startsWith(words)).findFirst()
        .orElseThrow(() -> new AssertionError("Nothing in the menu is called " + words));
  }

  private TreeItem item(String words) {
    return Controls.rows(tree()).stream().filter(row -> row.getText().startsWith(words)).findFirst()
        .orElseThrow(() -> new AssertionError("No row " + words));
  }

  private void rest() {
    ui.settle();
    try {
      Job.getJobManager().join(ProblemsView.CHECKS, null);
    } catch (InterruptedException | OperationCanceledException e) {
      throw new AssertionError(e);
    }
    ui.settle();
  }

  private static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  private static Tree tree() {
    return Controls.all(window().getShell(), Tree.class).stream().filter(tree -> tree.getData(ProblemsView.ID) != null)
        .findFirst().orElseThrow(() -> new AssertionError("No list of problems"));
  }
}
