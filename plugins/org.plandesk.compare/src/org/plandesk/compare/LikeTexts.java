// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes partners of entries that say nearly the same, the likest first: what was reworded, and what was split or merged when
 * the words of one are covered by several that stand together.
 */
final class LikeTexts {

  /** Likeness and bonus of the place that partners need. */
  private static final double ENOUGH = 0.46;
  /** Likeness alone that partners need at whatever place. */
  private static final double LEAST = 0.2;
  /** Likeness of two statements that are all that differs between their neighbours. */
  private static final double LEAST_ALONE = 0.12;
  /** Share of a part that has to stand in the whole. */
  private static final double COVERED = 0.5;
  /** Share of a part that has to stand in what the other parts leave of the whole. */
  private static final double COVERED_ANEW = 0.4;
  /** The same for a part that does not stand beside the others. */
  private static final double COVERED_APART = 0.7;
  /** Bigrams of the shortest part. */
  private static final int SHORTEST_PART = 4;
  /** What a covered part is worth beside a like text. */
  private static final double PART = 0.72;
  /** Likeness that a part must add to the whole. */
  private static final double GAIN = 0.02;
  /** A statement that became a heading, or the other way round, has to be liker. */
  private static final double OTHER_SORT = 0.12;
  /** A heading of another level has to be liker, too: what stands below both tells better whether they are the same. */
  private static final double OTHER_LEVEL = 0.15;

  private static final Pattern REMARK = Pattern.compile("[（(【].*[）)】]");

  private final List<Entry> old;
  private final List<Entry> current;
  private final Likeness likeness;
  private HeadingVotes votes;

  /** Two entries that may be partners, or whole and part. */
  private record Edge(Entry old, Entry current, double like, double worth) {
  }

  LikeTexts(List<Entry> old, List<Entry> current, Likeness likeness) {
    this.old = old;
    this.current = current;
    this.likeness = likeness;
  }

  /** What was found before this began tells of headings; nobody asks when there are none among what is open. */
  private HeadingVotes votes() {
    if (votes == null) {
      votes = new HeadingVotes(current);
    }
    return votes;
  }

  /** Headings alone, which tell where the rest may belong. */
  void matchHeadings() {
    match(entry -> entry.kind.isHeading());
  }

  /** Headings and sentences; what only stands in brackets, such as who is responsible, belongs to what it stands behind. */
  void matchSentences() {
    match(entry -> !REMARK.matcher(entry.text).matches());
  }

  void match() {
    match(entry -> true);
  }

  private void match(Predicate<Entry> wanted) {
    Places places = new Places(old, current);
    List<Edge> edges = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    new Candidates(open(old, wanted), open(current, wanted), places).forEach((one, other) -> {
      if (seen.add((long) one.index << Integer.SIZE | other.index) && comparable(one, other)) {
        edges.add(edge(one, other, places));
      }
    });
    edges.sort(Comparator.comparingDouble(Edge::worth).reversed().thenComparingInt(edge -> edge.current.index)
        .thenComparingInt(edge -> edge.old.index));
    for (Edge edge : edges) {
      take(edge);
    }
  }

  /** What has no partner yet, or one that does not say all that it says. */
  private static List<Entry> open(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).filter(entry -> !entry.key.isCell())
        .filter(entry -> entry.isFree() || !entry.group.isEqual()).toList();
  }

  private static boolean comparable(Entry one, Entry other) {
    char first = one.key.sort;
    char second = other.key.sort;
    return first != Key.CELL && (first == second || "st".indexOf(first) >= 0 && "st".indexOf(second) >= 0)
        && !EqualTexts.isSetPhraseElsewhere(one, other);
  }

  private Edge edge(Entry one, Entry other, Places places) {
    double like = likeness.of(one.bigrams(), other.bigrams());
    boolean headings = one.kind.isHeading() && other.kind.isHeading();
    double bonus = places.bonus(one, other) + (headings ? votes().bonus(one, other) : 0);
    double penalty = one.key.sort != other.key.sort ? OTHER_SORT : headings && one.kind != other.kind ? OTHER_LEVEL : 0;
    double part = isPartOrWhole(one, other) ? PART * covered(one, other) + bonus : 0;
    return new Edge(one, other, like, Math.max(like + bonus - penalty, part));
  }

  private boolean isPartOrWhole(Entry one, Entry other) {
    return !one.kind.isHeading() && !other.kind.isHeading()
        && Math.min(one.bigrams().length, other.bigrams().length) >= SHORTEST_PART && covered(one, other) >= COVERED;
  }

  private double covered(Entry one, Entry other) {
    boolean smaller = one.bigrams().length <= other.bigrams().length;
    return smaller ? likeness.covered(one.bigrams(), other.bigrams())
        : likeness.covered(other.bigrams(), one.bigrams());
  }

  private void take(Edge edge) {
    if (edge.old.isFree() && edge.current.isFree()) {
      boolean vouched = edge.old.kind.isHeading() && edge.current.kind.isHeading()
          && votes().bonus(edge.old, edge.current) > 0;
      if (edge.worth >= ENOUGH && (edge.like >= LEAST || vouched)
          || edge.like >= LEAST_ALONE && areAlone(edge.old, edge.current)) {
        Group.pair(edge.old, edge.current);
      }
    } else if (isPartOrWhole(edge.old, edge.current)) {
      if (edge.current.isFree() && isPart(edge.current, edge.old.group.current, edge.old.group.old)) {
        edge.old.group.addCurrent(edge.current);
      } else if (edge.old.isFree() && isPart(edge.old, edge.current.group.old, edge.current.group.current)) {
        edge.current.group.addOld(edge.old);
      }
    }
  }

  /** Whether two statements stand alone between the same neighbours: one was then put in the place of the other. */
  private boolean areAlone(Entry one, Entry other) {
    return one.kind == other.kind && !one.kind.isHeading() && Places.belowPartners(one, other)
        && neighbour(old, one.index - 1) == neighbour(current, other.index - 1)
        && neighbour(old, one.index + 1) == neighbour(current, other.index + 1)
        && neighbour(old, one.index - 1) != null && neighbour(old, one.index + 1) != null;
  }

  private static Group neighbour(List<Entry> entries, int index) {
    return index < 0 || index >= entries.size() ? null : entries.get(index).group;
  }

  /** Whether an entry together with others of its state makes up what one entry of the other state says. */
  private boolean isPart(Entry entry, List<Entry> others, List<Entry> wholes) {
    if (wholes.size() != 1 || entry.parent != others.getFirst().parent && !adjoins(entry, others)) {
      return false;
    }
    int[] whole = wholes.getFirst().bigrams();
    int[] without = others.stream().map(Entry::bigrams).reduce(new int[0], Bigrams::join);
    int[] with = Bigrams.join(without, entry.bigrams());
    double gained = likeness.covered(with, whole) * with.length - likeness.covered(without, whole) * without.length;
    return likeness.of(whole, with) >= likeness.of(whole, without) + GAIN
        && gained >= (adjoins(entry, others) ? COVERED_ANEW : COVERED_APART) * entry.bigrams().length;
  }

  /** Whether it stands beside the others, headings and one more statement aside. */
  private static boolean adjoins(Entry entry, List<Entry> others) {
    int reach = 2;
    return entry.index >= others.getFirst().index - reach && entry.index <= others.getLast().index + reach;
  }
}
