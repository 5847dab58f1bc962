// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.concurrent.locks.Lock;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

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
      super.execute(command);
    } finally {
      editing.unlock();
    }
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
