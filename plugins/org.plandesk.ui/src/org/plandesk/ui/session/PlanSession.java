// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.Plan;
import org.plandesk.model.provider.PlanItemProviderAdapterFactory;
import org.plandesk.ui.session.PlanSessionListener.Change;

/**
 * One open plan: the plan, its undo stack and its place on disk.
 *
 * <p>The plan is read and changed on the user interface thread only, changed only through {@link #editingDomain()}.
 * {@link #save} is the exception: it runs on a background thread, takes a copy while commands wait, and writes that.
 */
public final class PlanSession {

  /** What the file on disk knows of the plan. */
  public enum SaveState {
    /** Nothing was saved since the plan was opened. */
    NONE,
    /** A save is running. */
    SAVING,
    /** The last save went well. */
    SAVED,
    /** The last save failed; the file is as it was. */
    FAILED
  }

  private final Plan plan;
  private final PlanStorage storage;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final PlanCommandStack commands = new PlanCommandStack(lock.writeLock());
  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new PlanItemProviderAdapterFactory(), commands);
  private final List<PlanSessionListener> listeners = new CopyOnWriteArrayList<>();
  private final Display display;
  private final String proposedName;
  private Path file;
  private PlanOrigin origin;
  private SaveState saveState = SaveState.NONE;

  /**
   * Opens a plan; on the user interface thread.
   *
   * @param file its file, or null when it has none yet
   * @param proposedName what to call it while it has neither title nor file, such as the name of the imported document
   */
  PlanSession(Plan plan, Path file, PlanOrigin origin, String proposedName, PlanStorage storage) {
    this.plan = Objects.requireNonNull(plan);
    this.file = file;
    this.origin = Objects.requireNonNull(origin);
    this.proposedName = proposedName;
    this.storage = storage;
    this.display = Display.getCurrent();
    commands.addCommandStackListener(event -> tell(Change.COMMANDS));
  }

  /** The plan; changed only through {@link #editingDomain()}. */
  public Plan plan() {
    return plan;
  }

  /** Where commands on the plan are made and run; each command is one undo step. */
  public EditingDomain editingDomain() {
    return domain;
  }

  /** Undo and redo. */
  public CommandStack commandStack() {
    return commands;
  }

  /** The file, unless the plan was never saved or is an original. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Where the plan came from. */
  public PlanOrigin origin() {
    return origin;
  }

  /** Name for tabs and window title: the plan's title, else its file's name, else the proposed name. */
  public String name() {
    String title = plan.getTitle();
    if (title != null && !title.isBlank()) {
      return title;
    }
    return file != null ? file.getFileName().toString() : proposedName;
  }

  /** Whether something would be lost by closing now. */
  public boolean isDirty() {
    return origin == PlanOrigin.UNSAVED || commands.isSaveNeeded();
  }

  /** How the last save went. */
  public SaveState saveState() {
    return saveState;
  }

  /** Adds a listener; adding it again does nothing. */
  public void addListener(PlanSessionListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  /** Removes a listener; does nothing when it is not there. */
  public void removeListener(PlanSessionListener listener) {
    listeners.remove(listener);
  }

  /**
   * Writes the plan and makes the file its place. Blocks until the file is on disk; outside the user interface thread.
   *
   * @throws IOException with one sentence for users; then file, place and undo stack are as they were
   */
  public void save(Path target) throws IOException {
    Plan copy;
    int position;
    lock.readLock().lock();
    try {
      copy = EcoreUtil.copy(plan);
      position = commands.position();
    } finally {
      lock.readLock().unlock();
    }
    enter(SaveState.SAVING);
    try {
      storage.save(copy, target);
    } catch (IOException | RuntimeException e) {
      enter(SaveState.FAILED);
      throw e;
    }
    display.syncExec(() -> {
      boolean moved = !target.equals(file) || origin != PlanOrigin.FILE;
      file = target;
      origin = PlanOrigin.FILE;
      commands.markSaved(position);
      saveState = SaveState.SAVED;
      if (moved) {
        tell(Change.PLACE);
      }
      tell(Change.COMMANDS);
      tell(Change.SAVING);
    });
  }

  /** Ends the session; called by {@link PlanSessions} only. */
  void close() {
    tell(Change.CLOSED);
    listeners.clear();
  }

  private void enter(SaveState state) {
    display.syncExec(() -> {
      saveState = state;
      tell(Change.SAVING);
    });
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.sessionChanged(this, change));
  }
}
