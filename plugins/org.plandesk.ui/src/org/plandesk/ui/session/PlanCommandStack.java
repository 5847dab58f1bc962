// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.concurrent.locks.Lock;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.edit.command.TypingCommand;

/** Undo and redo of one plan; a command waits while a save writes the plan. */
final class PlanCommandStack extends BasicCommandStack {

  private final Lock editing;

  PlanCommandStack(Lock editing) {
    this.editing = editing;
  }

  @Override
  public void execute(Command command) {
    editing.lock();
    try {
      if (goesOn(command)) {
        notifyListeners();
      } else {
        super.execute(command);
      }
    } finally {
      editing.unlock();
    }
  }

  /** What is typed on belongs to the step before, unless that was saved or something was undone since. */
  private boolean goesOn(Command command) {
    return command instanceof TypingCommand next && top >= 0 && top == commandList.size() - 1 && top != saveIndex
        && commandList.get(top) instanceof TypingCommand last && last.takeIn(next);
  }

  @Override
  public void undo() {
    editing.lock();
    try {
      super.undo();
    } finally {
      editing.unlock();
    }
  }

  @Override
  public void redo() {
    editing.lock();
    try {
      super.redo();
    } finally {
      editing.unlock();
    }
  }

  /** Where the stack stands now: a value for {@link #markSaved(int)}. */
  int position() {
    return top;
  }

  /** Says that the state at the position is what the file holds; later commands leave the plan dirty. */
  void markSaved(int position) {
    saveIndex = position;
  }
}
