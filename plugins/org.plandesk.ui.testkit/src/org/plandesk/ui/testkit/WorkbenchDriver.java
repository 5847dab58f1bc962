// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.session.PlaceChooser;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Drives the window of the workbench that runs in this process. */
public final class WorkbenchDriver implements PlandeskDriver {

  /** How long a condition may take before the test is given up; no test passes because of it. */
  private static final long GIVE_UP_NANOS = 120_000_000_000L;

  private final LoggedErrors errors = new LoggedErrors();
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  private WorkbenchDriver() {}

  /** Takes over the window once it is there, with no plan open. */
  public static WorkbenchDriver start() {
    var driver = new WorkbenchDriver();
    driver.await("the window", () -> driver.get(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0));
    driver.rest();
    driver.closeAll();
    return driver;
  }

  @Override
  public void openSample() {
    run("org.plandesk.ui.openSample");
    awaitPlans(1);
  }

  @Override
  public void open(Path file) {
    int before = openPlans().size();
    run(() -> new PlanOpener(window()).open(file));
    awaitPlans(before + 1);
  }

  @Override
  public String windowTitle() {
    return get(() -> shell().getText());
  }

  @Override
  public List<String> openPlans() {
    return get(() -> {
      List<String> plans = new ArrayList<>();
      for (IEditorReference editor : page().getEditorReferences()) {
        plans.add((editor.isDirty() ? "*" : "") + editor.getPartName());
      }
      return plans;
    });
  }

  @Override
  public List<String> pages() {
    return get(() -> List.of(pageTabs().getItems()).stream().map(CTabItem::getText).toList());
  }

  @Override
  public void showPage(String name) {
    run(() -> {
      CTabFolder tabs = pageTabs();
      for (CTabItem item : tabs.getItems()) {
        if (item.getText().equals(name)) {
          tabs.setSelection(item);
          var event = new Event();
          event.item = item;
          tabs.notifyListeners(SWT.Selection, event);
          return;
        }
      }
      throw new AssertionError("No page " + name);
    });
  }

  @Override
  public List<String> outline() {
    return get(() -> Controls.rows(tree()).stream().map(TreeItem::getText).toList());
  }

  @Override
  public void select(String row) {
    run(() -> {
      TreeItem item = Controls.rows(tree()).stream().filter(candidate -> row.equals(candidate.getText())).findFirst()
          .orElseThrow(() -> new AssertionError("No row " + row));
      page().activate(page().findView("org.plandesk.ui.outline"));
      tree().setSelection(item);
      var event = new Event();
      event.item = item;
      tree().notifyListeners(SWT.Selection, event);
    });
  }

  @Override
  public List<String> find(String words) {
    run(() -> finder().setText(words));
    Supplier<Table> hits = () -> Controls.all(finder().getParent(), Table.class).getFirst();
    await("hits for " + words, () -> get(() -> words.equals(hits.get().getData("org.plandesk.ui.outline.query"))));
    return get(() -> List.of(hits.get().getItems()).stream().map(TableItem::getText).toList());
  }

  @Override
  public String field(String name) {
    await("field " + name, () -> get(() -> Controls.named(shell(), Text.class, name).isPresent()));
    return get(() -> text(name).getText());
  }

  @Override
  public void type(String name, String text) {
    field(name);
    run(() -> {
      text(name).setText(text);
      text(name).notifyListeners(SWT.DefaultSelection, new Event());
    });
  }

  @Override
  public List<String> status() {
    return get(() -> Controls.all(shell(), Label.class).stream()
        .filter(label -> AccessibleNames.of(label) != null && label.getShell() == shell() && inStatus(label))
        .map(Label::getText).toList());
  }

  @Override
  public void run(String commandId) {
    run(() -> {
      try {
        window().getService(IHandlerService.class).executeCommand(commandId, null);
      } catch (CommandException e) {
        throw new AssertionError(commandId, e);
      }
    });
  }

  @Override
  public void saveAs(Path file) {
    run(() -> {
      PlanSessions sessions = PlanSessions.of(window());
      sessions.setPlaceChooser((over, title, filter, proposed) -> Optional.of(file));
      try {
        editor().doSaveAs();
      } finally {
        sessions.setPlaceChooser(PlaceChooser.DIALOG);
      }
    });
  }

  @Override
  public void discard() {
    run(() -> page().closeEditor(editor(), false));
  }

  @Override
  public void close() {
    closeAll();
    errors.stopAndCheck();
  }

  private void closeAll() {
    run(() -> page().closeAllEditors(false));
  }

  private void awaitPlans(int count) {
    await(count + " open plans",
        () -> openPlans().size() >= count && get(() -> PlanSessions.of(window()).active().isPresent()));
    rest();
  }

  /** Waits until jobs that read plans are done and everything they asked the window for has happened. */
  private void rest() {
    try {
      Job.getJobManager().join(PlanReading.FAMILY, null);
    } catch (InterruptedException | OperationCanceledException e) {
      throw new AssertionError(e);
    }
    settle();
  }

  /** Waits until the window has done all that is queued, and what that queued in turn. */
  private void settle() {
    for (int round = 0; round < 3; round++) {
      var done = new CountDownLatch(1);
      display.asyncExec(done::countDown);
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void await(String what, BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > GIVE_UP_NANOS) {
        throw new AssertionError("Never came: " + what);
      }
      settle();
    }
  }

  private void run(Runnable action) {
    get(() -> {
      action.run();
      return null;
    });
    settle();
  }

  private <T> T get(Supplier<T> supplier) {
    var failure = new Throwable[1];
    var result = new ArrayList<T>();
    display.syncExec(() -> {
      try {
        result.add(supplier.get());
      } catch (RuntimeException | AssertionError e) {
        failure[0] = e;
      }
    });
    if (failure[0] != null) {
      throw new AssertionError(failure[0].getMessage(), failure[0]);
    }
    return result.getFirst();
  }

  private static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  private static IWorkbenchPage page() {
    return window().getActivePage();
  }

  private static Shell shell() {
    return window().getShell();
  }

  private static PlanEditor editor() {
    IEditorPart editor = page().getActiveEditor();
    if (editor instanceof PlanEditor planEditor) {
      return planEditor;
    }
    throw new AssertionError("No plan is open");
  }

  private static CTabFolder pageTabs() {
    PlanSession session = editor().session();
    return Controls.all(shell(), CTabFolder.class).stream()
        .filter(folder -> folder.getData("org.plandesk.ui.session") == session).findFirst()
        .orElseThrow(() -> new AssertionError("No pages"));
  }

  private static Tree tree() {
    return Controls.all(shell(), Tree.class).stream().filter(tree -> tree.getData("org.plandesk.ui.outline") != null)
        .findFirst().orElseThrow(() -> new AssertionError("No outline"));
  }

  private static Text finder() {
    return Controls.all(tree().getParent(), Text.class).getFirst();
  }

  private static Text text(String name) {
    return Controls.named(shell(), Text.class, name).orElseThrow(() -> new AssertionError("No field " + name));
  }

  private static boolean inStatus(Label label) {
    for (var at = label.getParent(); at != null; at = at.getParent()) {
      if ("StatusLine".equals(at.getClass().getSimpleName())) {
        return true;
      }
    }
    return false;
  }
}
