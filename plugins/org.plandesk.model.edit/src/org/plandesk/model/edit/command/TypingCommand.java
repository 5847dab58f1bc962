// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plandesk.model.Headed;
import org.plandesk.model.Note;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;

/**
 * Replaces words of a statement, of a note or of a title. What is typed on at the same place belongs to the same undo step: a later
 * command can be taken in by an earlier one.
 */
public final class TypingCommand extends EditsCommand {

  private final PlanElement element;
  private final int from;
  private final int to;
  private final String words;
  private int caret;
  private boolean ended;

  /**
   * @param element a statement, a note, or what has a title
   * @param from offset in the text or title
   * @param to offset after the last character that goes
   * @param words what stands there then, without line ends; may be empty
   */
  public TypingCommand(PlanElement element, int from, int to, String words) {
    super(switch (element) {
      case Statement statement -> Messages.editText;
      case Note note -> Messages.editNote;
      default -> Messages.editHeading;
    });
    this.element = element;
    this.from = from;
    this.to = to;
    this.words = words;
    this.caret = from + words.length();
  }

  /**
   * Gives a statement or title other words; marks of what both have in common at the beginning and at the end stay.
   *
   * @return empty when it says so already, or when a statement would say nothing
   */
  public static Optional<TypingCommand> toText(PlanElement element, String text) {
    Difference difference = Difference.of(text(element), text);
    return difference.isNone() || element instanceof Statement && text.isBlank() ? Optional.empty()
        : Optional.of(new TypingCommand(element, difference.from(), difference.to(), difference.words()));
  }

  @Override
  protected boolean prepare() {
    return from >= 0 && from <= to && to <= text().length();
  }

  private String text() {
    return text(element);
  }

  /**
   * The words of a statement or note, the title of anything else that has one; never null.
   *
   * @param element a statement, a note, or what has a title
   */
  public static String text(PlanElement element) {
    String text = switch (element) {
      case Statement statement -> statement.getText();
      case Note note -> note.getText();
      default -> ((Headed) element).getTitle();
    };
    return text == null ? "" : text;
  }

  @Override
  public void execute() {
    run(edits());
  }

  private void run(Edits into) {
    if (element instanceof Statement statement) {
      MarkShift.replace(into, statement, from, to, words);
    } else {
      String old = text();
      into.set(element, element instanceof Note ? Literals.NOTE__TEXT : Literals.HEADED__TITLE,
          old.substring(0, from) + words + old.substring(to));
    }
  }

  /**
   * Takes in what is typed on where this command left the caret; runs it.
   *
   * @return false when it is something else and has to be an undo step of its own
   */
  public boolean takeIn(TypingCommand next) {
    boolean goesOn = !ended && next.element == element && (next.from == caret || next.to == caret);
    if (!goesOn || !next.canExecute()) {
      return false;
    }
    next.run(edits());
    caret = next.caret;
    return true;
  }

  /** Ends the undo step: the caret was moved or the page left. */
  public void end() {
    ended = true;
  }

  @Override
  public void undo() {
    ended = true;
    super.undo();
  }

  @Override
  public Collection<?> getResult() {
    return List.of(element);
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return getResult();
  }
}
