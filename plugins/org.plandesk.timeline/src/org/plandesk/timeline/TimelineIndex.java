// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plandesk.model.Light;

/**
 * The marks of a timeline as a person wants to see them: filtered, judged, sorted into lanes and by day, counted.
 *
 * <p>Made in one pass; a change of the model then touches only the lanes of the marks that changed. Lanes keep arrays, no
 * objects of their own for each mark. Belongs to one thread.
 */
public final class TimelineIndex {

  /** Of more marks that change at once nobody watches the places. */
  private static final int FEW = 64;

  private final Timeline timeline;
  private final TimelineSettings settings;
  private final LaneKeys keys;
  private final Map<String, Lane> byKey = new HashMap<>();
  private final Map<Lane, Integer> places = new HashMap<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final Counts total = new Counts();
  private final TreeMap<Integer, Counts> years = new TreeMap<>();
  private List<Integer> milestones = List.of();
  private int shown;
  private int version;

  private TimelineIndex(Timeline timeline, TimelineSettings settings) {
    this.timeline = timeline;
    this.settings = settings;
    this.keys = new LaneKeys(settings.grouping(), timeline.plans());
  }

  /** Sorts and counts the marks; grows with their number. */
  public static TimelineIndex of(Timeline timeline, TimelineSettings settings) {
    return of(timeline, settings, () -> {});
  }

  /**
   * Sorts and counts many marks.
   *
   * @param checkpoint called before each mark; what it throws ends the work
   */
  public static TimelineIndex of(Timeline timeline, TimelineSettings settings, Runnable checkpoint) {
    TimelineIndex index = new TimelineIndex(timeline, settings);
    index.fill(checkpoint);
    return index;
  }

  private void fill(Runnable checkpoint) {
    Map<LaneKeys.LaneKey, Filling> filled = new LinkedHashMap<>();
    for (TimelineMark mark : timeline.marks()) {
      checkpoint.run();
      Light light = accept(mark, true);
      if (light != null) {
        for (LaneKeys.LaneKey key : keys.of(mark)) {
          Filling filling = filled.computeIfAbsent(key, any -> new Filling(new ArrayList<>(), new ArrayList<>()));
          filling.marks().add(mark);
          filling.lights().add(light);
        }
      }
    }
    filled.forEach((key, filling) -> lane(key).fill(filling.marks(), filling.lights()));
    sortLanes();
    refreshMilestones();
  }

  private record Filling(List<TimelineMark> marks, List<Light> lights) {
  }

  /** The mark's light when it is shown, else null. */
  private Light accept(TimelineMark mark, boolean counting) {
    boolean layer = settings.layers().contains(mark.kind());
    // Tasks without a deadline are counted whether they are shown or not.
    if (!layer && mark.kind() != MarkKind.TASK || !settings.filter().acceptsButLight(mark)) {
      return null;
    }
    Light light = settings.judgement().light(mark);
    boolean accepted = mark.kind().isJudged() ? settings.filter().accepts(light) : settings.filter().lights().isEmpty();
    if (counting) {
      count(mark, light, layer && accepted);
    }
    return layer && accepted ? light : null;
  }

  private void count(TimelineMark mark, Light light, boolean isShown) {
    total.add(mark, light);
    if (isShown) {
      shown++;
      if (mark.year() != TimelineMark.NO_YEAR) {
        years.computeIfAbsent(mark.year(), any -> new Counts()).add(mark, light);
      }
    }
  }

  private Lane lane(LaneKeys.LaneKey key) {
    return byKey.computeIfAbsent(key.key(), any -> {
      Lane lane = new Lane(key.key(), key.title());
      lanes.add(lane);
      places.put(lane, key.place());
      return lane;
    });
  }

  private void sortLanes() {
    lanes.sort(Comparator.comparing(places::get));
  }

  private void refreshMilestones() {
    milestones = settings.milestones().isEmpty() ? timeline.milestoneYears() : settings.milestones();
    version++;
  }

  /** Follows what {@link Timeline#update} told. Lanes that become empty stay until the next full index. */
  public void apply(MarksChange change) {
    boolean known = true;
    int lanesBefore = lanes.size();
    List<TimelineMark> added = new ArrayList<>(change.added());
    for (TimelineMark mark : change.removed()) {
      known &= remove(mark);
      // What only became another comes at once, so that it keeps its place among those of its day.
      int same = change.removed().size() > FEW ? -1 : added.indexOf(mark);
      if (same >= 0) {
        add(added.remove(same), known);
      }
    }
    for (TimelineMark mark : added) {
      add(mark, known);
    }
    if (lanes.size() != lanesBefore) {
      sortLanes();
    }
    if (!known) {
      recount();
    }
    refreshMilestones();
  }

  /** Says whether it was shown; if not, nobody knows under which light it was counted. */
  private boolean remove(TimelineMark mark) {
    Light light = null;
    for (Lane lane : lanes) {
      Light there = lane.remove(mark);
      light = there == null ? light : there;
    }
    if (light != null) {
      discount(mark, light);
    }
    return light != null;
  }

  private void add(TimelineMark mark, boolean counting) {
    Light light = accept(mark, counting);
    if (light != null) {
      keys.of(mark).forEach(key -> lane(key).add(mark, light));
    }
  }

  private void discount(TimelineMark mark, Light light) {
    total.remove(mark, light);
    shown--;
    Counts year = years.get(mark.year());
    if (year != null) {
      year.remove(mark, light);
      if (year.isEmpty()) {
        years.remove(mark.year());
      }
    }
  }

  /** One pass without sorting: what is taken out may have been counted under a light that nobody knows any more. */
  private void recount() {
    shown = 0;
    years.clear();
    total.clear();
    timeline.marks().forEach(mark -> accept(mark, true));
  }

  /** What was asked for. */
  public TimelineSettings settings() {
    return settings;
  }

  /** All plans' marks, shown or not. */
  public Timeline timeline() {
    return timeline;
  }

  /** The lanes in their order. */
  public List<Lane> lanes() {
    return Collections.unmodifiableList(lanes);
  }

  /** The lane of a key, null when there is none. */
  public Lane lane(String key) {
    return byKey.get(key);
  }

  /**
   * What passes the filter but for its lights, tasks without a deadline included: how many marks each light would show.
   */
  public Counts total() {
    return total;
  }

  /** What is shown, by the year under which it is listed; each mark once, however many lanes it stands in. */
  public SortedMap<Integer, Counts> years() {
    return Collections.unmodifiableSortedMap(years);
  }

  /** What is listed under a year; empty counts when nothing is. */
  public Counts year(int year) {
    return years.getOrDefault(year, new Counts());
  }

  /** The years of strong columns, ascending. */
  public List<Integer> milestones() {
    return milestones;
  }

  /** Every mark that is shown, once, in the order of the document. Made anew at each call. */
  public List<TimelineMark> shownMarks() {
    return timeline.marks().stream().filter(mark -> accept(mark, false) != null).toList();
  }

  /** How many marks are shown; each once, however many lanes it stands in. */
  public int shown() {
    return shown;
  }

  /** Rises with every change. */
  public int version() {
    return version;
  }
}
