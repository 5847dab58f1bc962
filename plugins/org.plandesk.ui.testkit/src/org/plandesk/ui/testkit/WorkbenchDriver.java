// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Commands;
import org.plandesk.ui.history.compare.ComparisonEditor;
import org.plandesk.ui.search.SearchView;
import org.plandesk.ui.session.PlaceChooser;
import org.plandesk.ui.session.PlanSessions;

/** Drives the window of the workbench that runs in this process. */
public final class WorkbenchDriver implements PlandeskDriver {

  /** Lines that any sentence is left behind in. */
  private static final int MOST_LINES = 200;

  private final LoggedErrors errors = new LoggedErrors();
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final UiThread ui = new UiThread(display);

  private WorkbenchDriver() {}

  /** Takes over the window once it is there, with no plan open. */
  public static WorkbenchDriver start() {
    var driver = new WorkbenchDriver();
    driver.ui.await("the window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
    driver.rest();
    driver.showPerspective(Perspectives.AUTHOR);
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
    ui.run(() -> new PlanOpener(WindowParts.window()).open(file));
    awaitPlans(before + 1);
  }

  @Override
  public String refusal(Path file) {
    ui.run(() -> new PlanOpener(WindowParts.window()).open(file));
    return told();
  }

  @Override
  public String told() {
    String sentence = Question.answer(ui, display, dialog -> Dialogs.press(dialog, IDialogConstants.OK_ID));
    rest();
    return sentence;
  }

  @Override
  public ImportDriver startImport() {
    ui.start(() -> WindowParts.execute("org.plandesk.ui.importer.import"));
    ui.await("the wizard", () -> Dialogs.open(display, WizardDialog.class).isPresent());
    return new ImportDriver(ui, ui.get(() -> Dialogs.open(display, WizardDialog.class).orElseThrow()));
  }

  @Override
  public DialogDriver openDialog(String commandId) {
    // What is selected reaches the commands after the parts.
    ui.await(commandId + " to be enabled", () -> Commands.isEnabled(WindowParts.window(), commandId));
    ui.start(() -> WindowParts.execute(commandId));
    ui.await("the dialog of " + commandId, () -> Dialogs.open(display, Dialog.class).isPresent());
    return new DialogDriver(ui, ui.get(() -> Dialogs.open(display, Dialog.class).orElseThrow()));
  }

  @Override
  public void typeInRow(String words) {
    ui.run(() -> TableRows.type(WindowParts.table(), words));
    rest();
  }

  @Override
  public void showPerspective(String id) {
    ui.run(() -> Perspectives.show(WindowParts.window(), id));
  }

  @Override
  public String perspective() {
    return ui.get(() -> WindowParts.page().getPerspective().getId());
  }

  @Override
  public String keyboard() {
    return ui.get(() -> WindowParts.shell().getDisplay().getFocusControl() == null ? ""
        : WindowParts.page().getActivePart().getSite().getId());
  }

  @Override
  public boolean showsEditors() {
    return ui.get(() -> WindowParts.page().isEditorAreaVisible());
  }

  @Override
  public SearchDriver search() {
    ui.run(() -> WindowParts.execute("org.plandesk.ui.search.search"));
    return new SearchDriver(ui, ui.get(() -> (SearchView) WindowParts.page().findView(SearchView.ID)));
  }

  @Override
  public ComparisonDriver compare() {
    ui.run(() -> WindowParts.execute("org.plandesk.ui.history.compare"));
    ui.await("the comparison", () -> WindowParts.page().getActiveEditor() instanceof ComparisonEditor shown
        && shown.model().isPresent());
    return new ComparisonDriver(ui, ui.get(() -> (ComparisonEditor) WindowParts.page().getActiveEditor()),
        WindowParts::execute);
  }

  @Override
  public MergeDriver merge(Path base, Path theirs) {
    return MergeDriver.open(ui, base, theirs);
  }

  @Override
  public RemarksDriver comments() {
    return RemarksDriver.show(ui, "org.plandesk.ui.review.comments");
  }

  @Override
  public RemarksDriver suggestions() {
    return RemarksDriver.show(ui, "org.plandesk.ui.review.suggestions");
  }

  @Override
  public String markedHit() {
    return ui.get(() -> Controls.all(WindowParts.front(), ToolBar.class).stream()
        .filter(bar -> bar.getVisible() && bar.getItemCount() == 2).flatMap(bar -> Controls
            .all(bar.getParent(), Label.class).stream())
        .filter(label -> label.getParent().getVisible()).map(Label::getText).findFirst().orElse(""));
  }

  @Override
  public TimelineDriver showTimeline() {
    ui.run(() -> Perspectives.show(WindowParts.window(), Perspectives.DEADLINES));
    return new TimelineDriver(ui, WindowParts.window());
  }

  @Override
  public Plan plan() {
    return ui.get(() -> WindowParts.editor().session().plan());
  }

  @Override
  public String windowTitle() {
    return ui.get(() -> WindowParts.shell().getText());
  }

  @Override
  public List<String> menus() {
    return ui.get(WindowParts::menus);
  }

  @Override
  public List<String> openPlans() {
    return ui.get(() -> {
      List<String> plans = new ArrayList<>();
      for (IEditorReference editor : WindowParts.page().getEditorReferences()) {
        if (PlanEditor.ID.equals(editor.getId())) {
          plans.add((editor.isDirty() ? "*" : "") + editor.getPartName());
        }
      }
      return plans;
    });
  }

  @Override
  public List<String> pages() {
    return ui.get(() -> List.of(WindowParts.pageTabs().getItems()).stream().map(CTabItem::getText).toList());
  }

  @Override
  public void showPage(String name) {
    ui.run(() -> {
      CTabFolder tabs = WindowParts.pageTabs();
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
    return ui.get(OutlineRows::texts);
  }

  @Override
  public void awaitOutline(String row) {
    ui.await(row, () -> OutlineRows.texts().contains(row));
    rest();
  }

  @Override
  public void select(String row) {
    ui.run(() -> OutlineRows.select(row));
  }

  @Override
  public String selected() {
    return ui.get(OutlineRows::selected);
  }

  @Override
  public void nextSentence() {
    ui.run(() -> {
      WindowParts.page().activate(WindowParts.editor());
      Canvas text = Controls.all(WindowParts.front(), Canvas.class).stream().filter(canvas -> canvas.getCaret() != null)
          .findFirst()
          .orElseThrow(() -> new AssertionError("The page of text is not in front"));
      var provider = WindowParts.editor().getSite().getSelectionProvider();
      ISelection before = provider.getSelection();
      var down = new Event();
      down.keyCode = SWT.ARROW_DOWN;
      for (int line = 0; line < MOST_LINES && provider.getSelection().equals(before); line++) {
        text.notifyListeners(SWT.KeyDown, down);
      }
    });
  }

  @Override
  public List<String> rows() {
    return ui.get(() -> TableRows.texts(WindowParts.table()));
  }

  @Override
  public void clickRow(String row) {
    ui.run(() -> {
      WindowParts.page().activate(WindowParts.editor());
      TableRows.click(WindowParts.table(), row);
    });
  }

  @Override
  public List<String> properties() {
    return ui.get(() -> {
      List<String> texts = new ArrayList<>();
      var view = WindowParts.page().findView("org.plandesk.ui.properties").getSite().getService(MPart.class);
      for (Control control : Controls.all((Composite) view.getWidget(), Control.class)) {
        switch (control) {
          case Label label -> texts.add(label.getText());
          case Text text -> texts.add(text.getText());
          case StyledText text -> texts.add(text.getText());
          default -> {
            // what shows no text of its own
          }
        }
      }
      return texts;
    });
  }

  @Override
  public List<String> find(String words) {
    ui.run(() -> WindowParts.finder().setText(words));
    Supplier<Table> hits = () -> Controls.all(WindowParts.finder().getParent(), Table.class).getFirst();
    ui.await("hits for " + words, () -> words.equals(hits.get().getData("org.plandesk.ui.outline.query")));
    return ui.get(() -> List.of(hits.get().getItems()).stream().map(TableItem::getText).toList());
  }

  @Override
  public String field(String name) {
    ui.await("field " + name, () -> Controls.named(WindowParts.shell(), Text.class, name).isPresent());
    return ui.get(() -> WindowParts.text(name).getText());
  }

  @Override
  public void type(String name, String text) {
    field(name);
    ui.run(() -> {
      WindowParts.text(name).setText(text);
      WindowParts.text(name).notifyListeners(SWT.DefaultSelection, new Event());
    });
  }

  @Override
  public List<String> status() {
    return ui.get(() -> Controls.all(WindowParts.shell(), Label.class).stream()
        .filter(label -> AccessibleNames.of(label) != null && label.getShell() == WindowParts.shell()
            && WindowParts.inStatus(label))
        .map(Label::getText).toList());
  }

  @Override
  public void run(String commandId) {
    ui.run(() -> WindowParts.execute(commandId));
  }

  @Override
  public void saveAs(Path file) {
    ui.run(() -> {
      PlanSessions sessions = PlanSessions.of(WindowParts.window());
      sessions.setPlaceChooser((over, title, filter, proposed) -> Optional.of(file));
      try {
        WindowParts.editor().doSaveAs();
      } finally {
        sessions.setPlaceChooser(PlaceChooser.DIALOG);
      }
    });
    rest();
  }

  @Override
  public SaveDriver saving() {
    return new SaveDriver(ui, display, this::rest);
  }

  @Override
  public void showPlan() {
    ui.run(() -> new PlanOpener(WindowParts.window())
        .show(PlanSessions.of(WindowParts.window()).active().orElseThrow()));
  }

  @Override
  public void discard() {
    ui.run(() -> WindowParts.page().closeEditor(WindowParts.editor(), false));
  }

  @Override
  public void close() {
    closeAll();
    errors.stopAndCheck();
  }

  private void closeAll() {
    ui.run(() -> {
      WindowParts.page().closeAllEditors(false);
      Perspectives.show(WindowParts.window(), Perspectives.AUTHOR);
    });
    rest();
  }

  private void awaitPlans(int count) {
    ui.await(count + " open plans",
        () -> WindowParts.page().getEditorReferences().length >= count
            && PlanSessions.of(WindowParts.window()).active().isPresent());
    rest();
  }

  /** Waits until jobs that read or record plans are done and everything they asked the window for has happened. */
  private void rest() {
    try {
      Job.getJobManager().join(PlanReading.FAMILY, null);
    } catch (InterruptedException | OperationCanceledException e) {
      throw new AssertionError(e);
    }
    ui.settle();
  }
}
