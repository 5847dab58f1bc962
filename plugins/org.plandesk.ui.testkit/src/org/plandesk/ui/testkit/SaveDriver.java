// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.session.PlaceChooser;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.SaveState;

/** What a user does about saving, and is asked about it. Called as {@link PlandeskDriver} is. */
public final class SaveDriver {

  private final UiThread ui;
  private final Display display;
  private final Runnable rest;

  /** @param rest waits until the window has come to rest */
  SaveDriver(UiThread ui, Display display, Runnable rest) {
    this.ui = ui;
    this.display = display;
    this.rest = rest;
  }

  /** Types into the field with this name, which keeps the keyboard: nothing was pressed that ends it. */
  public void begin(String field, String words) {
    ui.run(() -> {
      Text text = WindowParts.text(field);
      text.setFocus();
      text.setText(words);
    });
  }

  /** Saves the active plan by its command; returns when it is saved, or when a question about it is open. */
  public void save() {
    start();
    ui.settle();
    await();
  }

  /** Runs the command that saves the active plan and does not wait for it. */
  public void start() {
    ui.start(() -> WindowParts.execute("org.eclipse.ui.file.save"));
  }

  /** Returns when no plan is being saved any more, or when a question about it is open. */
  public void await() {
    ui.await("the end of saving", () -> Question.isOpen(display) || PlanSessions.of(WindowParts.window()).all().stream()
        .noneMatch(session -> session.saveState() == SaveState.SAVING));
    ui.settle();
    if (!ui.get(() -> Question.isOpen(display))) {
      rest.run();
    }
  }

  /** Says where to save when the program asks next. */
  public void chooseNextPlace(Path file) {
    ui.run(() -> {
      PlanSessions sessions = PlanSessions.of(WindowParts.window());
      sessions.setPlaceChooser((over, title, filter, proposed) -> {
        sessions.setPlaceChooser(PlaceChooser.DIALOG);
        return Optional.of(file);
      });
    });
  }

  /** Waits for a question, presses its button with this text, and gives its sentence back. */
  public String answer(String button) {
    String sentence = Question.answer(ui, display, dialog -> Dialogs.press(dialog, button));
    await();
    return sentence;
  }
}
