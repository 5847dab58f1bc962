// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.scene.SceneItem;
import org.plandesk.ui.parts.IconSwitch;
import org.plandesk.ui.timeline.canvas.TimelineCanvas;
import org.plandesk.ui.timeline.edit.ChangeDateDialog;

/**
 * What a user does in the perspective 时限. Each call returns when the window has come to rest; called on a thread that is not the
 * user interface thread.
 */
public final class TimelineDriver {

  private static final String TIMELINE = "org.plandesk.ui.timeline.timeline";
  private static final String SOURCE = "org.plandesk.ui.source";

  private final UiThread ui;
  private final IWorkbenchWindow window;

  TimelineDriver(UiThread ui, IWorkbenchWindow window) {
    this.ui = ui;
    this.window = window;
    ui.await("the line of time", () -> !Controls.all(window.getShell(), TimelineCanvas.class).isEmpty()
        && canvas().scene() != null && canvas().viewport().width() > 1);
  }

  /** The strong years in the picture and how many deadlines each has. */
  public Map<Integer, Integer> milestones() {
    return ui.get(() -> {
      Map<Integer, Integer> counts = new TreeMap<>();
      canvas().model().index().milestones()
          .forEach(year -> counts.put(year, canvas().model().index().year(year).dated()));
      return counts;
    });
  }

  /** The years in the picture's head, from left to right. */
  public List<Integer> years() {
    return ui.get(() -> canvas().frame().items().stream().filter(item -> item.kind() == SceneItem.Kind.YEAR)
        .map(SceneItem::year).toList());
  }

  /** What the switches say: lights with their counts, then layers. */
  public List<String> switches() {
    return ui.get(() -> {
      // The strip stands beside the picture, however deep that lies.
      Composite view = canvas().getParent();
      while (Controls.all(view, IconSwitch.class).isEmpty()) {
        view = view.getParent();
      }
      return Controls.all(view, IconSwitch.class).stream().map(IconSwitch::name).toList();
    });
  }

  /** Judges lights on another day. */
  public void asOf(String name, LocalDate day) {
    ui.run(() -> {
      Text field = Controls.named(window.getShell(), Text.class, name).orElseThrow();
      field.setText(day.toString());
      field.notifyListeners(SWT.DefaultSelection, new Event());
    });
  }

  /** Clicks the mark whose words begin like this. */
  public void click(String words) {
    ui.run(() -> {
      SceneItem item = canvas().frame().items().stream()
          .filter(candidate -> candidate.kind() == SceneItem.Kind.MARK
              && MarkText.of(candidate.marks().get(0)).whole().startsWith(words))
          .findFirst().orElseThrow(() -> new AssertionError("No mark " + words));
      window.getActivePage().activate(view(TIMELINE));
      mouse(SWT.MouseDown, item);
      mouse(SWT.MouseUp, item);
    });
  }

  private static void mouse(int type, TimelineCanvas canvas, SceneItem item) {
    var event = new Event();
    event.button = 1;
    event.count = 1;
    event.x = (int) (item.x() + item.width() - 12);
    event.y = (int) (item.y() + item.height() / 2);
    canvas.notifyListeners(type, event);
  }

  private void mouse(int type, SceneItem item) {
    mouse(type, canvas(), item);
  }

  /** Presses a key on the picture. */
  public void key(int keyCode, char character) {
    ui.run(() -> {
      var event = new Event();
      event.keyCode = keyCode;
      event.character = character;
      canvas().notifyListeners(SWT.KeyDown, event);
    });
  }

  /** What a screen reader says of the selected mark; empty when none is. */
  public String selected() {
    return ui.get(() -> canvas().model().selected()
        .map(mark -> MarkDetails.of(mark, canvas().model().settings().judgement()).spoken()).orElse(""));
  }

  /** Whether keys go to the rows of the table. */
  public boolean rowsHaveKeyboard() {
    return ui.get(() -> window.getShell().getDisplay().getFocusControl() instanceof NatTable);
  }

  /** The rows of the table, cells parted by tabs. */
  public List<String> rows() {
    return ui.get(() -> TableRows.texts(table()));
  }

  /** The sentence that the part 原文 shows. */
  public String sourceSentence() {
    show(SOURCE);
    return ui
        .get(() -> view(SOURCE).getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection some
            && some.getFirstElement() instanceof EObject element ? PlanLabels.current().text(element) : "");
  }

  /** Shows a part of the perspective. */
  public void show(String id) {
    ui.run(() -> {
      try {
        window.getActivePage().showView(id);
      } catch (PartInitException e) {
        throw new AssertionError(e);
      }
    });
  }

  /** Moves the selected deadlines by Ctrl+D's command: a day, a reason, OK. */
  public void changeDate(LocalDate day, String dayName, String reason, String reasonName) {
    ui.start(() -> execute("org.plandesk.ui.timeline.changeDate"));
    ui.await("the dialog", () -> Dialogs.open(window.getShell().getDisplay(), ChangeDateDialog.class).isPresent());
    var dialog = ui.get(() -> Dialogs.open(window.getShell().getDisplay(), ChangeDateDialog.class).orElseThrow());
    ui.run(() -> {
      Text field = Controls.named(dialog.getShell(), Text.class, dayName).orElseThrow();
      field.setText(day.toString());
      field.notifyListeners(SWT.DefaultSelection, new Event());
      Controls.named(dialog.getShell(), Text.class, reasonName).orElseThrow().setText(reason);
    });
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.OK_ID));
    ui.await("the end of the dialog", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    ui.settle();
  }

  /** Chooses an item of the context menu, or of a menu in it. */
  public void choose(String words) {
    ui.run(() -> {
      Menu menu = canvas().getMenu();
      menu.notifyListeners(SWT.Show, new Event());
      item(menu, words).notifyListeners(SWT.Selection, new Event());
    });
  }

  private static MenuItem item(Menu menu, String words) {
    for (MenuItem item : menu.getItems()) {
      if (item.getText().equals(words)) {
        return item;
      }
      if (item.getMenu() != null) {
        for (MenuItem inner : item.getMenu().getItems()) {
          if (inner.getText().equals(words)) {
            return inner;
          }
        }
      }
    }
    throw new AssertionError("Nothing in the menu is called " + words);
  }

  private void execute(String command) {
    try {
      window.getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(command, e);
    }
  }

  private IViewPart view(String id) {
    IViewPart view = window.getActivePage().findView(id);
    if (view == null) {
      throw new AssertionError("No view " + id);
    }
    return view;
  }

  private TimelineCanvas canvas() {
    return Controls.all(window.getShell(), TimelineCanvas.class).getFirst();
  }

  private NatTable table() {
    return Controls.all(window.getShell(), NatTable.class).stream().filter(Control::isVisible).findFirst()
        .orElseThrow(() -> new AssertionError("No table is in sight"));
  }
}
