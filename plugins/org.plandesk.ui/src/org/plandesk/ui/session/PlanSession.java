// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.provider.PlanItemProviderAdapterFactory;
import org.plandesk.store.journal.TypedWords;
import org.plandesk.ui.session.PlanSessionListener.Change;

/**
 * One open plan: the plan, its undo stack and its place on disk.
 *
 * <p>The plan is read and changed on the user interface thread only, changed only through {@link #editingDomain()}.
 * {@link #save} and {@link #read} are the exceptions: they run on a background thread. Commands wait for a read, and while a save
 * takes the plan down, but not while it is written.
 */
public final class PlanSession {

  private final Plan plan;
  private final PlanStorage storage;
  /** In turn, so that a command need not wait for all of many short readings. */
  private final ReentrantLock editing = new ReentrantLock(true);
  private final ReentrantLock saving = new ReentrantLock();
  private final PlanCommandStack commands = new PlanCommandStack(editing);
  private final EditingDomain domain =
      new AdapterFactoryEditingDomain(new PlanItemProviderAdapterFactory(), commands);
  private final List<PlanSessionListener> listeners = new CopyOnWriteArrayList<>();
  private final PlanProblems problems = new PlanProblems();
  private final PendingWords typing = new PendingWords(this::keepTyped);
  private final Display display;
  private SessionJournal journal;
  private Consumer<Collection<Statement>> rewording = statements -> {
    // nobody wants to know
  };
  private final String proposedName;
  private Path file;
  private PlanStorage.Lock fileLock;
  private LocalTime savedAt;
  private PlanOrigin origin;
  private SaveState saveState = SaveState.NONE;
  private boolean closed;

  /**
   * Opens a plan; on the user interface thread.
   *
   * @param file its file, or null when it has none yet
   * @param fileLock keeps the file for this program, given back at the end; null without a file
   * @param proposedName what to call it while it has neither title nor file, such as the name of the imported document
   */
  PlanSession(
      Plan plan, Path file, PlanStorage.Lock fileLock, PlanOrigin origin, String proposedName, PlanStorage storage) {
    this.plan = Objects.requireNonNull(plan);
    this.file = file;
    this.fileLock = fileLock;
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

  /**
   * Runs a command.
   *
   * @return whether it stays; false when it could not be run, or was refused as in 建议模式, which the user is told
   */
  public boolean execute(Command command) {
    return commands.carryOut(command);
  }

  /** Where the plan has problems, as far as somebody checked it. */
  public PlanProblems problems() {
    return problems;
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

  /** Whether the element belongs to the plan. */
  public boolean contains(EObject element) {
    return element != null && EcoreUtil.isAncestor(plan, element);
  }

  /** Whether something would be lost by closing now. */
  public boolean isDirty() {
    return origin == PlanOrigin.UNSAVED || commands.isSaveNeeded() || !typing.isEmpty();
  }

  /**
   * Says which words a field holds that were typed and are no command yet: they would be lost by closing, too, and survive a
   * killed program once somebody pauses in typing. User interface thread only.
   *
   * @param apply makes them a command, and says then that none are left
   * @param words null for none
   */
  public void setTyping(Runnable apply, TypedWords words) {
    if (typing.set(apply, words)) {
      tell(Change.COMMANDS);
    }
  }

  private void keepTyped(List<TypedWords> words) {
    if (journal != null && !closed) {
      read(() -> {
        journal.keepTyped(words);
        return null;
      });
    }
  }

  /**
   * Makes commands of all that is typed; on the user interface thread, before the plan is saved.
   *
   * @return false when words stay in a field because a person, asked about them, went back to it
   */
  public boolean applyTyping() {
    return typing.apply();
  }

  /** Whether the file holds what a command did: it was run before the last save and not undone then. */
  public boolean isSaved(Command command) {
    return commands.isSaved(command);
  }

  /** How the last save went. */
  public SaveState saveState() {
    return saveState;
  }

  /** When the plan was last saved, since it was opened. */
  public Optional<LocalTime> savedAt() {
    return Optional.ofNullable(savedAt);
  }

  /** Says which commands may change the plan; called by {@link PlanSessions} only. */
  void setGuard(Predicate<Command> allowed) {
    commands.setGuard(allowed);
  }

  /** Reads the plan on a background thread; commands wait until it is done, so it has to be quick. */
  public <R> R read(Supplier<R> reading) {
    editing.lock();
    try {
      return reading.get();
    } finally {
      editing.unlock();
    }
  }

  /**
   * Called by a long {@link #read} now and then, so that no command has to wait for it. Other readings may wait: several long ones would
   * make each other begin again for ever.
   *
   * @throws CancellationException when a command waits; the reading has to end then and to begin again later
   */
  public void giveWay() {
    if (editing.hasQueuedThread(display.getThread())) {
      throw new CancellationException();
    }
  }

  /** Says who is told of sentences whose words were changed; instead of who was told before. */
  public void setRewording(Consumer<Collection<Statement>> told) {
    rewording = told;
  }

  /** Says that a person changed the words of sentences, by a command that was run just now. */
  public void reworded(Collection<Statement> statements) {
    rewording.accept(statements);
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
   * Writes the plan as it is now and makes the file its place. Blocks until the file is on disk; outside the user interface thread.
   * What is edited meanwhile leaves the plan dirty.
   *
   * @param over whether the user agreed to replace a file that is there and is not what the plan was read from
   * @throws IOException with one sentence for users; then file, place and undo stack are as they were
   */
  public void save(Path target, boolean over) throws IOException {
    saving.lock();
    try {
      saveNow(target, over);
    } finally {
      saving.unlock();
    }
  }

  /**
   * Writes the plan to its file as {@link #save(Path, boolean)} does; after a save that moved it and still runs, to where it is then.
   *
   * @throws IOException with one sentence for users; then file, place and undo stack are as they were
   */
  public void save() throws IOException {
    saving.lock();
    try {
      saveNow(file, false);
    } finally {
      saving.unlock();
    }
  }

  private void saveNow(Path target, boolean over) throws IOException {
    enter(SaveState.SAVING);
    PlanStorage.Lock taken = null;
    try {
      if (!target.equals(file)) {
        taken = storage.lock(target);
      }
      write(target, over);
    } catch (IOException | RuntimeException e) {
      release(taken);
      display.syncExec(() -> {
        commands.giveUpSaving();
        enter(SaveState.FAILED);
      });
      throw e;
    }
    PlanStorage.Lock newLock = taken;
    display.syncExec(() -> saved(target, newLock));
  }

  private void write(Path target, boolean over) throws IOException {
    PlanStorage.Snapshot snapshot;
    long since;
    editing.lock();
    try {
      snapshot = storage.snapshot(plan);
      commands.beginSaving();
      since = journal == null ? 0 : journal.position();
    } finally {
      editing.unlock();
    }
    snapshot.write(target, over);
    editing.lock();
    try {
      if (journal != null) {
        journal.saved(target, snapshot.content(), since);
      }
    } finally {
      editing.unlock();
    }
  }

  private void saved(Path target, PlanStorage.Lock newLock) {
    endSaving();
    if (closed) {
      release(newLock);
      return;
    }
    boolean moved = !target.equals(file) || origin != PlanOrigin.FILE;
    if (newLock != null) {
      release(fileLock);
      fileLock = newLock;
    }
    file = target;
    origin = PlanOrigin.FILE;
    savedAt = LocalTime.now();
    saveState = SaveState.SAVED;
    if (moved) {
      tell(Change.PLACE);
    }
    tell(Change.COMMANDS);
    tell(Change.SAVING);
  }

  private void endSaving() {
    editing.lock();
    try {
      commands.endSaving();
      if (journal != null) {
        journal.endSaving();
      }
    } finally {
      editing.unlock();
    }
  }

  /** Says that a save is about to run; on the user interface thread. {@link #save} says how it went. */
  public void announceSave() {
    enter(SaveState.SAVING);
  }

  /** Keeps unsaved edits below a folder from now on; called by {@link PlanSessions} only. */
  void keepEdits(Path root) {
    journal = new SessionJournal(root, this);
    commands.setJournal(journal);
  }

  /**
   * Keeps the plan as it is now among the unsaved work, in the background.
   *
   * @param kept run when it is kept; not when it cannot be
   */
  public void keepNow(Runnable kept) {
    if (journal != null) {
      journal.keep(0, kept);
    }
  }

  /** Ends the session; called by {@link PlanSessions} only. */
  void close() {
    closed = true;
    if (journal != null) {
      read(() -> {
        journal.close();
        return null;
      });
    }
    release(fileLock);
    fileLock = null;
    tell(Change.CLOSED);
    listeners.clear();
  }

  private static void release(PlanStorage.Lock lock) {
    if (lock != null) {
      lock.close();
    }
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
