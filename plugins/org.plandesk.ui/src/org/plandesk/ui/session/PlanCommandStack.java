// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.edit.command.EditsCommand;
import org.plandesk.model.edit.command.FollowUpCommand;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.model.edit.review.SuggestingCommand;

/** Undo and redo of one plan; a command waits while a save takes the plan down, and no longer. */
final class PlanCommandStack extends BasicCommandStack {

  /** A position where the stack never is. */
  private static final int NOWHERE = -2;

  private final Lock editing;
  private Predicate<Command> guard;
  private SessionJournal journal;
  private int saving = NOWHERE;

  PlanCommandStack(Lock editing) {
    this.editing = editing;
  }

  /** Lets what commands change be kept on disk. */
  void setJournal(SessionJournal edits) {
    journal = edits;
  }

  /** Says which commands may stay, asked after each was run and before anybody else learns of it; null for all. */
  void setGuard(Predicate<Command> allowed) {
    guard = allowed;
  }

  @Override
  public void execute(Command command) {
    carryOut(command);
  }

  /** Runs a command; false when it could not be run or was refused. */
  boolean carryOut(Command command) {
    return edit(() -> {
      if (goesOn(command)) {
        notifyListeners();
        return true;
      }
      return run(command);
    });
  }

  /** As the platform's stack does, but what is refused leaves undo and redo as they were; only what was run shows what it changes. */
  private boolean run(Command command) {
    if (!command.canExecute()) {
      command.dispose();
      return false;
    }
    try {
      command.execute();
    } catch (AbortExecutionException e) {
      command.dispose();
      return false;
    } catch (RuntimeException e) {
      handleError(e);
      leaveNoStep(command);
      return false;
    }
    boolean allowed = guard == null || guard.test(command);
    if (allowed) {
      add(command);
    } else {
      command.undo();
      leaveNoStep(command);
    }
    return allowed;
  }

  private void leaveNoStep(Command command) {
    mostRecentCommand = null;
    command.dispose();
    notifyListeners();
  }

  private void add(Command command) {
    if (saving > top) {
      // What is being saved was undone and is given up.
      saving = NOWHERE;
    }
    List<Command> undone = commandList.subList(top + 1, commandList.size());
    undone.forEach(Command::dispose);
    undone.clear();
    commandList.add(command);
    top++;
    mostRecentCommand = command;
    if (saveIndex >= top) {
      // The saved state was undone and cannot be reached again.
      saveIndex = NOWHERE;
    }
    notifyListeners();
  }

  private boolean edit(BooleanSupplier change) {
    editing.lock();
    try {
      if (journal != null) {
        journal.beforeEdit();
      }
      try {
        return change.getAsBoolean();
      } finally {
        if (journal != null) {
          journal.afterEdit(!isSaveNeeded());
        }
      }
    } finally {
      editing.unlock();
    }
  }

  /**
   * What is typed on belongs to the step before, and so does what follows from it by itself, unless that was saved, is being
   * saved, or something was undone since.
   */
  private boolean goesOn(Command command) {
    boolean last = top >= 0 && top == commandList.size() - 1 && top != saveIndex && top != saving;
    return last && switch (command) {
      // What is taken in could not be refused any more.
      case TypingCommand next ->
          guard == null && commandList.get(top) instanceof TypingCommand before && before.takeIn(next);
      case SuggestingCommand next ->
          commandList.get(top) instanceof SuggestingCommand before && before.takeIn(next);
      case FollowUpCommand next -> commandList.get(top) instanceof EditsCommand before && before.takeIn(next);
      default -> false;
    };
  }

  @Override
  public void undo() {
    edit(() -> {
      super.undo();
      return true;
    });
  }

  @Override
  public void redo() {
    edit(() -> {
      super.redo();
      return true;
    });
  }

  /** Whether a command was run, and the file holds what it did. */
  boolean isSaved(Command command) {
    int index = commandList.indexOf(command);
    return index >= 0 && index <= saveIndex;
  }

  /** Says that the state of now is being saved; later commands are steps of their own. */
  void beginSaving() {
    saving = top;
  }

  /** Says that the state taken down at {@link #beginSaving} is what the file holds; later commands leave the plan dirty. */
  void endSaving() {
    saveIndex = saving;
    saving = NOWHERE;
  }

  /** Says that nothing was saved. */
  void giveUpSaving() {
    saving = NOWHERE;
  }
}
