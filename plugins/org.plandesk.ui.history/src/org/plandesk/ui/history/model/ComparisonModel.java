// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.compare.Change;
import org.plandesk.compare.PlanComparison;
import org.plandesk.compare.SideBySide;
import org.plandesk.model.Assignment;
import org.plandesk.model.Chapter;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.changes.ChangeKind;

/** A comparison as the window shows it: rows side by side, the list of changes, and what they can be filtered by. Immutable. */
public final class ComparisonModel {

  private final PlanComparison comparison;
  private final List<SideBySide.Row> rows;
  private final List<Change> changes;
  private final Map<Change, String> chapters = new IdentityHashMap<>();
  private final Map<Change, Integer> places = new IdentityHashMap<>();
  private final Map<Change, Integer> oldPlaces = new IdentityHashMap<>();

  /** Reads a comparison; costs time, so not on the thread of the window for long plans. */
  public ComparisonModel(PlanComparison comparison) {
    this.comparison = comparison;
    this.rows = SideBySide.of(comparison).rows();
    this.changes = comparison.changes().stream().filter(Change::differs).toList();
    changes.forEach(change -> chapters.put(change, chapterOf(change)));
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).current() != null) {
        places.put(rows.get(i).current(), i);
      }
      if (rows.get(i).old() != null) {
        oldPlaces.put(rows.get(i).old(), i);
      }
    }
  }

  /** The comparison itself. */
  public PlanComparison comparison() {
    return comparison;
  }

  /** Both states side by side, unchanged parts too. */
  public List<SideBySide.Row> rows() {
    return rows;
  }

  /** What differs, in the order of the new state. */
  public List<Change> changes() {
    return changes;
  }

  /** The changes that a filter lets through. */
  public List<Change> changes(ChangeFilter filter) {
    return changes.stream().filter(change -> matches(change, filter)).toList();
  }

  private boolean matches(Change change, ChangeFilter filter) {
    return (filter.kind() == null || ChangeKind.of(change).contains(filter.kind()))
        && (filter.chapter() == null || filter.chapter().equals(chapters.get(change)))
        && (filter.unit() == null || units(change).contains(filter.unit()));
  }

  /** The row where a change stands in the new state, or in the old one when it is gone. */
  public int row(Change change) {
    return places.getOrDefault(change, oldPlaces.getOrDefault(change, 0));
  }

  /** The row where a change stands in the old state, or in the new one when it is new. */
  public int oldRow(Change change) {
    return oldPlaces.getOrDefault(change, places.getOrDefault(change, 0));
  }

  /** The kinds that occur. */
  public Set<ChangeKind> kinds() {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    changes.forEach(change -> kinds.addAll(ChangeKind.of(change)));
    return kinds;
  }

  /** Headings of the chapters in which something changed, in order. */
  public Set<String> chapters() {
    return changes.stream().map(chapters::get).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Names of the units that are responsible for something that changed, before or now. */
  public Set<String> units() {
    Set<String> units = new TreeSet<>();
    changes.forEach(change -> units.addAll(units(change)));
    return units;
  }

  /** How many changes of which kind each chapter has, in order. */
  public Map<String, Map<ChangeKind, Integer>> counts() {
    Map<String, Map<ChangeKind, Integer>> counts = new LinkedHashMap<>();
    for (Change change : changes) {
      Map<ChangeKind, Integer> some =
          counts.computeIfAbsent(chapters.get(change), key -> new EnumMap<>(ChangeKind.class));
      ChangeKind.of(change).forEach(kind -> some.merge(kind, 1, Integer::sum));
    }
    return counts;
  }

  /** The counts in words, a line for each chapter: 三、重点任务：3 新增，2 目标调整. */
  public String summary() {
    return counts().entrySet().stream()
        .map(chapter -> Messages.bind(Messages.chapterSummary, chapter.getKey(), words(chapter.getValue())))
        .collect(Collectors.joining("\n"));
  }

  /** The counts of the whole plan in words: 3 新增，2 目标调整; empty when nothing changed. */
  public String total() {
    Map<ChangeKind, Integer> total = new EnumMap<>(ChangeKind.class);
    counts().values().forEach(some -> some.forEach((kind, count) -> total.merge(kind, count, Integer::sum)));
    return words(total);
  }

  private static String words(Map<ChangeKind, Integer> counts) {
    return counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey().word())
        .collect(Collectors.joining(Messages.separator));
  }

  private String chapterOf(Change change) {
    if (change.current().isEmpty()) {
      Chapter old = Plans.ancestor(change.old().getFirst(), Chapter.class).orElse(null);
      PlanElement now = old == null ? null
          : comparison.ofOld(old).filter(each -> !each.current().isEmpty()).map(each -> each.current().getFirst())
              .orElse(old);
      return chapterWords(now);
    }
    return chapterWords(Plans.ancestor(change.current().getFirst(), Chapter.class).orElse(null));
  }

  private static String chapterWords(PlanElement chapter) {
    return chapter == null ? Messages.noChapter : PlanLabels.current().text(chapter);
  }

  private static Set<String> units(Change change) {
    return Stream.concat(change.old().stream(), change.current().stream()).flatMap(ComparisonModel::units)
        .map(ResponsibleUnit::getName).filter(name -> name != null).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<ResponsibleUnit> units(PlanElement element) {
    Stream<ResponsibleUnit> responsible = Plans.assignmentsInForce(element).stream().map(Assignment::getUnit);
    Stream<ResponsibleUnit> named = element instanceof Statement statement
        ? Plans.marks(statement, UnitMention.class).stream().map(UnitMention::getUnit) : Stream.empty();
    return Stream.concat(responsible, named).filter(unit -> unit != null);
  }
}
