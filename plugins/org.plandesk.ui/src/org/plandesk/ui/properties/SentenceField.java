// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.session.PlanSession;

/**
 * The words of a statement or note in a field. What was typed applies when the field is left or Enter is pressed, as one undo step;
 * Esc takes it back. Marks stay with words that both have at the beginning and at the end; the sentence is recognised again.
 */
final class SentenceField {

  private final StyledText text;
  private final PlanElement element;
  private final PlanSession session;
  private final Runnable apply = this::apply;
  private String shown;
  private int linesBefore;

  /**
   * @param element a statement or a note
   * @param left run once the field has lost the keyboard, for what was kept as it was while somebody typed
   * @param grown run when the words take another number of lines
   */
  SentenceField(StyledText text, PlanElement element, PlanSession session, Runnable left, Runnable grown) {
    this.text = text;
    this.element = element;
    this.session = session;
    shown = text.getText();
    text.setEditable(true);
    text.addVerifyListener(event -> event.text = event.text.replaceAll("\\R|\\t", " "));
    text.addListener(SWT.KeyDown, this::keyDown);
    text.addVerifyKeyListener(event -> event.doit = event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR);
    text.addListener(SWT.Modify, event -> {
      session.setTyping(apply, isTyped() ? TypedFields.text(element, text.getText()) : null);
      int lines = lines();
      if (lines != linesBefore) {
        linesBefore = lines;
        grown.run();
      }
    });
    linesBefore = lines();
    FieldEdits.register(text, apply);
    text.addListener(SWT.FocusOut, event -> {
      apply();
      text.getDisplay().asyncExec(left);
    });
    // a selection elsewhere may remove the field before it has lost the keyboard
    text.addListener(SWT.Dispose, event -> {
      apply();
      session.setTyping(apply, null);
    });
  }

  private void keyDown(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      apply();
    } else if (event.keyCode == SWT.ESC) {
      restore();
    }
  }

  private int lines() {
    return text.getLineHeight() == 0 ? 0
        : text.computeSize(Math.max(1, text.getClientArea().width), SWT.DEFAULT).y / text.getLineHeight();
  }

  /** Whether the keyboard is here. */
  boolean isBusy() {
    return text.isFocusControl();
  }

  /** Shows the words and marks of the model, unless the user is typing others. */
  void update() {
    if (text.getText().equals(shown)) {
      restore();
    }
  }

  private void restore() {
    String words = TypingCommand.text(element);
    shown = words;
    if (!words.equals(text.getText())) {
      text.setText(words);
    }
    if (element instanceof Statement statement) {
      text.setStyleRanges(MarkStyles.of(statement));
    }
  }

  /** Whether words were typed that have not been applied. Without words a sentence would be nowhere; it is deleted on the page. */
  private boolean isTyped() {
    String words = text.getText().strip();
    return !words.isEmpty() && !words.equals(shown);
  }

  private void apply() {
    if (!isTyped() || !session.contains(element)) {
      return;
    }
    String words = text.getText().strip();
    shown = words;
    TypingCommand.toText(element, words).ifPresent(command -> {
      session.commandStack().execute(command);
      if (element instanceof Statement statement) {
        session.reworded(List.of(statement));
      }
    });
    session.setTyping(apply, null);
  }
}
