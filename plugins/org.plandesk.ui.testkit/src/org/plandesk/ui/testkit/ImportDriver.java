// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.correction.SampleDialog;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * What a user does in the wizard that imports a document. Each call returns when the wizard has come to rest; called on a
 * thread that is not the user interface thread.
 */
public final class ImportDriver {

  private final UiThread ui;
  private final WizardDialog dialog;

  ImportDriver(UiThread ui, WizardDialog dialog) {
    this.ui = ui;
    this.dialog = dialog;
  }

  /** Types the document's path and waits until the document is read or refused. */
  public void document(Path file) {
    ui.run(() -> field().setText(file.toString()));
    awaitReading();
  }

  /** Types the path of the plan that the document is to revise. */
  public void revises(Path plan) {
    ui.run(() -> visible(Text.class).stream().filter(text -> text.getEditable() && AccessibleNames.of(text) != null)
        .skip(1).findFirst().orElseThrow(() -> new AssertionError("No field for the plan")).setText(plan.toString()));
  }

  /** Chooses an encoding, as it is called in the list, and waits until the document is read or refused. */
  public void encoding(String name) {
    ui.run(() -> {
      Combo combo = Controls.all(shell(), Combo.class).getFirst();
      int index = combo.indexOf(name);
      if (index < 0) {
        throw new AssertionError("No encoding " + name);
      }
      combo.select(index);
      combo.notifyListeners(SWT.Selection, new Event());
    });
    awaitReading();
  }

  /** The sentence that says what is wrong; empty when nothing is. */
  public String error() {
    return ui.get(() -> Optional.ofNullable(page().getErrorMessage()).orElse(""));
  }

  /** All labels of the page in front, from top to bottom. */
  public List<String> labels() {
    return ui.get(() -> visible(Label.class).stream().map(Label::getText).filter(text -> !text.isBlank()).toList());
  }

  /** Whether the button that goes on can be pressed. */
  public boolean canGoOn() {
    return ui.get(() -> page().canFlipToNextPage());
  }

  /** Goes on to the review and waits until the plan is recognised. */
  public void next() {
    IWizardPage before = ui.get(this::page);
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.NEXT_ID));
    ui.await("the review", () -> page() != before || page().getErrorMessage() != null);
    ui.settle();
  }

  /** What the revised document would change in an open plan, a row each, cells parted by tabs. */
  public List<String> changes() {
    return ui.get(() -> List.of(table().getItems()).stream().map(this::cells).toList());
  }

  /** Whether the wizard can be finished now. */
  public boolean canFinish() {
    return ui.get(() -> dialog.getCurrentPage().getWizard().canFinish());
  }

  /** What a screen reader says of the control whose name begins with these words. */
  public String described(String beginning) {
    return ui.get(() -> visible(Control.class).stream().map(AccessibleNames::of)
        .filter(name -> name != null && name.startsWith(beginning)).findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is called " + beginning)));
  }

  /** The places of the list that wait for a decision, cells parted by tabs. */
  public List<String> doubts() {
    return ui.get(() -> rows(false));
  }

  /** The places of the list that were decided on, cells parted by tabs. */
  public List<String> decided() {
    return ui.get(() -> rows(true));
  }

  private List<String> rows(boolean decided) {
    return IntStream.range(0, table().getItemCount()).mapToObj(table()::getItem).filter(item -> {
      item.getText();
      return item.getImage(0) == Images.CHECK.image() == decided;
    }).map(this::cells).toList();
  }

  private String cells(TableItem item) {
    return String.join("\t", IntStream.range(0, table().getColumnCount()).mapToObj(item::getText).toList());
  }

  /** Shows other places in the list, as the choice above it is called. */
  public void filter(String name) {
    ui.run(() -> {
      Combo combo = visible(Combo.class).stream().filter(each -> each.indexOf(name) >= 0).findFirst()
          .orElseThrow(() -> new AssertionError("No filter " + name));
      combo.select(combo.indexOf(name));
      combo.notifyListeners(SWT.Selection, new Event());
    });
  }

  /** The number of the place that is chosen, counted from zero; -1 when none is. */
  public int selected() {
    return ui.get(() -> table().getSelectionIndex());
  }

  /** Saves the place that is chosen as an anonymous sample, by the dialog that the button on the card opens. */
  public void saveSample(String button, String name, Path folder) {
    ui.start(
        () -> Dialogs.press(visible(Button.class).stream().filter(each -> button.equals(each.getText())).findFirst()
            .orElseThrow(() -> new AssertionError("No button " + button))));
    ui.await("the sample", () -> sampleDialog().isPresent());
    ui.run(() -> {
      List<Text> fields =
          Controls.all(sampleDialog().orElseThrow().getShell(), Text.class).stream().filter(Text::getEditable).toList();
      fields.get(fields.size() - 2).setText(name);
      fields.getLast().setText(folder.toString());
    });
    ui.start(() -> Dialogs.press(sampleDialog().orElseThrow(), IDialogConstants.OK_ID));
    ui.await("the sample saved", () -> sampleDialog().isEmpty());
  }

  private Optional<SampleDialog> sampleDialog() {
    return Dialogs.open(shell().getDisplay(), SampleDialog.class);
  }

  /** Presses a key in the list of places; as from the keyboard, an arrow comes as a step to the next control first. */
  public void key(int modifiers, int code) {
    ui.run(() -> {
      if (code == SWT.ARROW_DOWN || code == SWT.ARROW_UP) {
        Event step = event(modifiers, code);
        step.detail = code == SWT.ARROW_DOWN ? SWT.TRAVERSE_ARROW_NEXT : SWT.TRAVERSE_ARROW_PREVIOUS;
        table().notifyListeners(SWT.Traverse, step);
      }
      table().notifyListeners(SWT.KeyDown, event(modifiers, code));
    });
  }

  private static Event event(int modifiers, int code) {
    var event = new Event();
    event.stateMask = modifiers;
    event.keyCode = code;
    return event;
  }

  /** Takes the last correction back by the link at the foot of the card. */
  public void undo() {
    ui.run(() -> visible(Link.class).getFirst().notifyListeners(SWT.Selection, new Event()));
  }

  /** Whether a correction can be taken back. */
  public boolean canUndo() {
    return ui.get(() -> !visible(Link.class).isEmpty());
  }

  /** The texts of the ways to correct the place that is chosen. */
  public List<String> options() {
    return ui.get(() -> choices().stream().map(Button::getText).toList());
  }

  /** Chooses the way with this text, and the value in its list or field. */
  public void chooseOption(String option, String value) {
    ui.run(() -> {
      Combo input = visible(Combo.class).stream().filter(combo -> option.equals(AccessibleNames.of(combo))).findFirst()
          .orElseThrow(() -> new AssertionError("No value for " + option));
      if ((input.getStyle() & SWT.READ_ONLY) != 0) {
        input.select(input.indexOf(value));
        input.notifyListeners(SWT.Selection, new Event());
      } else {
        input.setText(value);
      }
    });
  }

  /** Checks that the same wording is to be treated alike. */
  public void everywhere() {
    ui.run(() -> visible(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst()
        .orElseThrow().setSelection(true));
  }

  /** Chooses a doubtful place, counted from zero. */
  public void selectDoubt(int index) {
    ui.run(() -> {
      table().setSelection(index);
      var event = new Event();
      TableItem item = table().getItem(index);
      event.item = item;
      table().notifyListeners(SWT.Selection, event);
    });
  }

  /** The readings offered for the doubtful place that is chosen; none for most. */
  public List<String> readings() {
    return ui.get(() -> choices().stream().map(Button::getText).filter(text -> text.matches("\\d{4}-.*")).toList());
  }

  /** Chooses one of the {@link #readings()}, without taking it yet. */
  public void chooseReading(String reading) {
    ui.run(() -> Dialogs.press(choices().stream().filter(choice -> choice.getText().equals(reading)).findFirst()
        .orElseThrow(() -> new AssertionError("No reading " + reading))));
  }

  /** Takes what is chosen for the doubtful place, by the button below its reason. */
  public void take() {
    ui.run(() -> Dialogs.press(visible(Button.class).stream()
        .filter(button -> (button.getStyle() & SWT.PUSH) != 0 && button.getData() == null).findFirst()
        .orElseThrow(() -> new AssertionError("Nothing to take"))));
  }

  /** Finishes; the wizard is gone then. */
  public void finish() {
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.FINISH_ID));
    awaitEnd();
  }

  /** Presses the button that finishes, where something else than the end of the wizard comes of it. */
  public void tryToFinish() {
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.FINISH_ID));
  }

  /** Cancels; the wizard is gone then. */
  public void cancel() {
    ui.start(() -> Dialogs.press(dialog, IDialogConstants.CANCEL_ID));
    awaitEnd();
  }

  private void awaitEnd() {
    ui.await("the end of the wizard", () -> shell() == null || shell().isDisposed());
    ui.settle();
  }

  /** A page is complete or says why not as soon as the document was read. */
  private void awaitReading() {
    ui.await("the document read", () -> page().isPageComplete() || page().getErrorMessage() != null);
    ui.settle();
  }

  private IWizardPage page() {
    return dialog.getCurrentPage();
  }

  private Shell shell() {
    return dialog.getShell();
  }

  private Text field() {
    return visible(Text.class).stream().filter(text -> text.getEditable() && AccessibleNames.of(text) != null)
        .findFirst().orElseThrow(() -> new AssertionError("No field for the document"));
  }

  private Table table() {
    return visible(Table.class).getFirst();
  }

  private List<Button> choices() {
    return visible(Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
  }

  private <T extends Control> List<T> visible(Class<T> type) {
    return Controls.all(shell(), type).stream().filter(Control::isVisible).toList();
  }
}
