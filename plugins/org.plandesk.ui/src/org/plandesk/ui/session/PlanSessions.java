// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.model.Plan;

/**
 * The open plans and the active one. A workbench service: {@code PlanSessions.of(getSite())}.
 *
 * <p>The editor of a plan opens its session and closes it; the plan of the editor used last is active. User interface
 * thread only.
 */
public final class PlanSessions {

  private final PlanStorage storage;
  private final RecentPlans recent;
  private final List<PlanSession> open = new ArrayList<>();
  private final Set<Object> expected = new HashSet<>();
  private final List<PlanSessionsListener> listeners = new CopyOnWriteArrayList<>();
  private Path unsaved;
  private PlanSession active;
  private Predicate<Command> guard;
  private PlaceChooser placeChooser = PlaceChooser.DIALOG;

  /**
   * @param storage reads and writes the files
   * @param recent where opened and saved files are remembered
   */
  public PlanSessions(PlanStorage storage, RecentPlans recent) {
    this.storage = storage;
    this.recent = recent;
  }

  /** Keeps the unsaved edits of plans opened from now on, so that they survive a killed program. */
  void keepEdits(Path root) {
    unsaved = root;
  }

  /** Where the unsaved edits of this program and of others are kept. */
  public Optional<Path> unsavedFolder() {
    return Optional.ofNullable(unsaved);
  }

  /** The open plans of the workbench that the site, window or workbench belongs to. */
  public static PlanSessions of(IServiceLocator locator) {
    return locator.getService(PlanSessions.class);
  }

  /** How files are read and written. */
  public PlanStorage storage() {
    return storage;
  }

  /** The plans opened last. */
  public RecentPlans recent() {
    return recent;
  }

  /** Asks users where to save. */
  public PlaceChooser placeChooser() {
    return placeChooser;
  }

  /** Lets somebody else than the user say where to save, such as a test. */
  public void setPlaceChooser(PlaceChooser chooser) {
    placeChooser = chooser;
  }

  /**
   * Says which commands may change plans, those that are open and those opened later. What is refused is taken back at once and leaves
   * undo and redo as they were.
   *
   * @param allowed asked after a command was run, before anybody else learns of it; null for all
   */
  public void setGuard(Predicate<Command> allowed) {
    guard = allowed;
    open.forEach(session -> session.setGuard(allowed));
  }

  /** The open plans in the order of opening. */
  public List<PlanSession> all() {
    return List.copyOf(open);
  }

  /** The plan that views show. */
  public Optional<PlanSession> active() {
    return Optional.ofNullable(active);
  }

  /** The session of a plan's file, when it is open. */
  public Optional<PlanSession> find(Path file) {
    return open.stream().filter(session -> session.file().filter(file::equals).isPresent()).findFirst();
  }

  /** The session of the plan that the element belongs to. */
  public Optional<PlanSession> find(EObject element) {
    EObject root = EcoreUtil.getRootContainer(element);
    return open.stream().filter(session -> session.plan() == root).findFirst();
  }

  /**
   * Opens a plan that was read from the file.
   *
   * @param lock keeps the file for this program; the session gives it back at its end
   */
  public PlanSession openFile(Plan plan, Path file, PlanStorage.Lock lock) {
    PlanSession session = hold(plan, file, lock);
    openHeld(session);
    return session;
  }

  /**
   * A plan that was read from the file and is not open yet: nothing shows it, until {@link #openHeld} or {@link #letGo}.
   *
   * @param lock keeps the file for this program; the session gives it back at its end
   */
  public PlanSession hold(Plan plan, Path file, PlanStorage.Lock lock) {
    return new PlanSession(plan, file, lock, PlanOrigin.FILE, file.getFileName().toString(), storage);
  }

  /** Opens a plan that was held. */
  public void openHeld(PlanSession held) {
    held.file().ifPresent(recent::add);
    add(held);
  }

  /** Gives up a plan that was held and not opened, and gives its file back. */
  public void letGo(PlanSession held) {
    held.close();
  }

  /**
   * Opens a plan without a file.
   *
   * @param origin UNSAVED or ORIGINAL
   * @param name what to call it while it has no title
   */
  public PlanSession open(Plan plan, PlanOrigin origin, String name) {
    return add(new PlanSession(plan, null, null, origin, name, storage));
  }

  /** Makes a plan the active one. */
  public void activate(PlanSession session) {
    if (active != session && (session == null || open.contains(session))) {
      active = session;
      listeners.forEach(listener -> listener.activeChanged(active()));
    }
  }

  /** Closes a plan without asking; whoever calls it has asked. */
  public void close(PlanSession session) {
    if (open.remove(session)) {
      if (active == session) {
        activate(null);
      }
      session.close();
      listeners.forEach(listener -> listener.closed(session));
    }
  }

  /**
   * Says that a plan is being read and will be opened, unless that fails; saying it again does nothing.
   *
   * @param reading whatever reads it, to be named to {@link #arrived} at the end
   */
  public void expect(Object reading) {
    if (expected.add(reading)) {
      listeners.forEach(listener -> listener.expectedChanged(isExpecting()));
    }
  }

  /** Says that what was expected is open now, or will not come. */
  public void arrived(Object reading) {
    if (expected.remove(reading)) {
      listeners.forEach(listener -> listener.expectedChanged(isExpecting()));
    }
  }

  /** Whether a plan is being read that will be opened. */
  public boolean isExpecting() {
    return !expected.isEmpty();
  }

  /** Adds a listener. */
  public void addListener(PlanSessionsListener listener) {
    listeners.add(listener);
  }

  /** Removes a listener; does nothing when it is not there. */
  public void removeListener(PlanSessionsListener listener) {
    listeners.remove(listener);
  }

  private PlanSession add(PlanSession session) {
    open.add(session);
    session.setGuard(guard);
    unsavedFolder().ifPresent(session::keepEdits);
    session.addListener((changed, change) -> {
      if (change == PlanSessionListener.Change.PLACE) {
        changed.file().ifPresent(recent::add);
      }
    });
    listeners.forEach(listener -> listener.opened(session));
    return session;
  }
}
