// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.timeline.scene.SceneOptions;
import org.plandesk.ui.session.PlanReading;

/**
 * What a person looks at: plans, settings, lanes that are closed or opened wide, the selection.
 *
 * <p>Follows changes of the plans when told of them: few objects touch only the lanes they stand in, many have everything
 * worked out anew, in the background when the plans are large. Until that is done the last state stays. One thread.
 */
public final class TimelineViewModel {

  /** What there is to be seen. */
  public enum State {
    /** No plan is open, nor being read. */
    NO_PLAN,
    /** The first plan is being read, or the plans are being looked through for the first time. */
    LOADING,
    /** The plans have no deadline, nor anything else that is switched in. */
    NOTHING,
    /** There is something on the line of time, though a filter may hide it. */
    READY
  }

  /** Hears of changes, on the thread of the model. */
  public interface Listener {

    /** Marks, settings or lanes are others now. */
    default void changed() {}

    /** Other marks are selected. */
    default void selected() {}
  }

  /** More objects than this are one change of the whole. */
  private static final int MANY = 24;
  /** So few marks are compared one by one sooner than looked up. */
  private static final int FEW = 8;

  private final PlanReading work;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> collapsed = new HashSet<>();
  private final Set<String> expanded = new HashSet<>();
  private final LocalDate today;
  private List<Plan> plans = List.of();
  private TimelineSettings settings;
  private TimelineIndex index;
  private List<TimelineMark> selection = List.of();
  private List<TimelineMark> focus = List.of();
  private List<TimelineMark> rows;
  private int generation;
  private boolean pending;
  private boolean expecting;

  /**
   * @param work where large plans are worked out
   * @param today the day on the calendar, by which lights are judged until a person chooses another one
   */
  public TimelineViewModel(PlanReading work, LocalDate today) {
    this.work = work;
    this.today = today;
    this.settings = TimelineSettings.standard(Judgement.on(today));
  }

  /** Adds a listener. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Removes a listener; does nothing when it is not there. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  /** The plans that are shown. */
  public List<Plan> plans() {
    return plans;
  }

  /** Shows other plans; the settings stay, but for what was asked of the plans before. */
  public void setPlans(List<Plan> others) {
    if (!others.equals(plans)) {
      plans = List.copyOf(others);
      selection = List.of();
      focus = List.of();
      index = null;
      settings = settings.withFilter(FilterChip.lightsOnly(settings.filter()));
      rebuild(true);
    }
  }

  /** Says whether a plan is being read that will be shown. */
  public void setExpecting(boolean value) {
    if (value != expecting) {
      expecting = value;
      tellChanged();
    }
  }

  /** Follows a change of the plans. */
  public void plansChanged(Collection<? extends EObject> touched) {
    if (index == null || pending || touched.size() > MANY) {
      rebuild(true);
      return;
    }
    for (EObject object : touched) {
      index.apply(index.timeline().update(object));
    }
    refreshed();
  }

  /** What is chosen to be seen. */
  public TimelineSettings settings() {
    return settings;
  }

  /** Chooses what to see. */
  public void setSettings(TimelineSettings others) {
    if (!others.equals(settings)) {
      boolean lanes = others.grouping() != settings.grouping();
      settings = others;
      focus = List.of();
      if (lanes) {
        expanded.clear();
      }
      rebuild(false);
    }
  }

  /** The marks in lanes, with counts; null before there are any plans. */
  public TimelineIndex index() {
    return index;
  }

  /** Whether something is being worked out in the background. */
  public boolean isWorking() {
    return pending;
  }

  /** What there is to be seen. */
  public State state() {
    if (plans.isEmpty()) {
      return expecting ? State.LOADING : State.NO_PLAN;
    }
    if (index == null) {
      return State.LOADING;
    }
    boolean nothing = index.shown() == 0 && index.timeline().marks().stream()
        .noneMatch(mark -> settings.layers().contains(mark.kind()));
    return nothing ? State.NOTHING : State.READY;
  }

  /** How lanes are laid out on the screen. */
  public SceneOptions options() {
    return SceneOptions.screen(today).withCollapsed(collapsed).withExpanded(expanded);
  }

  /** Closes an open lane, opens a closed one. */
  public void toggleLane(Lane lane) {
    expanded.remove(lane.key());
    if (!collapsed.remove(lane.key())) {
      collapsed.add(lane.key());
    }
    tellChanged();
  }

  /** Shows every mark of a lane in a row of its own where it needs one. */
  public void expandLane(Lane lane) {
    collapsed.remove(lane.key());
    expanded.add(lane.key());
    tellChanged();
  }

  /** Closes all lanes or opens them. */
  public void collapseAll(boolean close) {
    collapsed.clear();
    expanded.clear();
    if (close && index != null) {
      index.lanes().forEach(lane -> collapsed.add(lane.key()));
    }
    tellChanged();
  }

  /** The selected marks; of several the first is framed. */
  public List<TimelineMark> selection() {
    return selection;
  }

  /** The mark that is framed. */
  public Optional<TimelineMark> selected() {
    return selection.stream().findFirst();
  }

  /** Selects marks. */
  public void select(List<TimelineMark> marks) {
    if (!marks.equals(selection)) {
      selection = List.copyOf(marks);
      listeners.forEach(Listener::selected);
    }
  }

  /** Selects the mark of an element that was selected elsewhere; stays when the selected mark stands for it already. */
  public void selectElement(EObject element) {
    if (index != null && selected().filter(mark -> standsFor(mark, element)).isEmpty()) {
      rows().stream().filter(mark -> standsFor(mark, element)).findFirst().ifPresent(mark -> select(List.of(mark)));
    }
  }

  private static boolean standsFor(TimelineMark mark, EObject element) {
    return mark.source() == element || mark.element() == element
        || element != null && !(element instanceof Plan) && mark.element() == element.eContainer()
            && element.eContainer() instanceof org.plandesk.model.Statement;
  }

  /** The marks to which the table keeps; empty when it shows all. */
  public List<TimelineMark> focus() {
    return focus;
  }

  /** Keeps the table to some of the marks, or to none in particular. */
  public void setFocus(List<TimelineMark> marks) {
    if (!marks.equals(focus)) {
      focus = List.copyOf(marks);
      rows = null;
      tellChanged();
    }
  }

  /** The rows of the table: the marks that are shown, each once, by day; those without a day at the end. */
  public List<TimelineMark> rows() {
    if (rows == null) {
      rows = index == null ? List.of() : collectRows();
    }
    return rows;
  }

  private List<TimelineMark> collectRows() {
    List<TimelineMark> all = new ArrayList<>();
    List<TimelineMark> undated = new ArrayList<>();
    for (Lane lane : index.lanes()) {
      all.addAll(lane.dated());
      undated.addAll(lane.undated());
    }
    boolean several = all.size() + undated.size() > index.shown();
    // lanes are sorted: what is left to do is to merge them
    all.sort(Comparator.comparingInt(TimelineMark::day));
    all.addAll(undated);
    if (several) {
      all = new ArrayList<>(new LinkedHashSet<>(all));
    }
    if (!focus.isEmpty()) {
      Set<TimelineMark> kept = Set.copyOf(focus);
      all.removeIf(mark -> !kept.contains(mark));
    }
    return List.copyOf(all);
  }

  /** Works everything out anew; with {@code collect} the plans are looked through again. */
  private void rebuild(boolean collect) {
    generation++;
    if (plans.isEmpty()) {
      index = null;
      pending = false;
      refreshed();
      return;
    }
    int mine = generation;
    TimelineSettings wanted = settings;
    List<Plan> of = plans;
    Timeline known = collect || pending || index == null ? null : index.timeline();
    pending = true;
    int size = of.stream().mapToInt(plan -> Plans.statements(plan).size()).sum();
    work.run(size, checkpoint -> TimelineIndex.of(known == null ? Timeline.of(of, checkpoint) : known, wanted,
        checkpoint), made -> {
          if (mine == generation) {
            pending = false;
            index = made;
            refreshed();
          }
        });
    if (pending) {
      tellChanged();
    }
  }

  private void refreshed() {
    rows = null;
    List<TimelineMark> kept = asShown(selection);
    boolean other = !kept.equals(selection);
    selection = kept;
    focus = asShown(focus);
    tellChanged();
    if (other) {
      listeners.forEach(Listener::selected);
    }
  }

  /** Those of the marks that are shown, as they are now: the same thing may have another day. */
  private List<TimelineMark> asShown(List<TimelineMark> marks) {
    if (marks.isEmpty() || index == null) {
      return List.of();
    }
    Collection<TimelineMark> wanted = marks.size() > FEW ? new HashSet<>(marks) : marks;
    Map<TimelineMark, TimelineMark> now = new HashMap<>();
    for (Lane lane : index.lanes()) {
      for (int i = 0; i < lane.size(); i++) {
        keep(lane.mark(i), wanted, now);
      }
      lane.undated().forEach(mark -> keep(mark, wanted, now));
    }
    return marks.stream().filter(now::containsKey).map(now::get).toList();
  }

  private static void keep(TimelineMark mark, Collection<TimelineMark> wanted, Map<TimelineMark, TimelineMark> now) {
    if (wanted.contains(mark)) {
      now.put(mark, mark);
    }
  }

  private void tellChanged() {
    listeners.forEach(Listener::changed);
  }
}
