// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plandesk.model.Certainty;
import org.plandesk.model.Span;

/**
 * Finds the quantitative targets of a sentence: one for each subject and figure. Pure function of text and context;
 * takes time linear in the text, never throws, safe in many threads.
 *
 * <p>Accepts: 用水量、能耗较2020年下降10% (two), 受害率和成灾率分别控制在0.5‰和3‰以下 (two), 森林覆盖率到2025年和2035年分别达到26%和28%.
 * <p>Rejects: everything in facts, principles, permissions; thresholds, names, labels.
 */
public final class TargetRecognizer {
  private static final List<TargetPattern> PATTERNS = List.of(new LevelPattern(), new ChangePattern(),
      new LevelPattern.Bare(), new SharePattern(), new WorkPattern(), new CountedNounPattern());

  /** A clause of no more characters may leave out the verb of the clause before. */
  private static final int SHORT_CLAUSE = 16;
  /** More figures than 分别 ever deals out. */
  private static final int MOST_TOGETHER = 40;
  private static final int LONGEST_NAME = 60;
  /** No subject begins farther before its figure. */
  private static final int LONGEST_LEAD = 200;

  private final FigureScanner scanner = new FigureScanner();

  /** The targets of a sentence by place. */
  public List<TargetFinding> find(String text, TargetContext context) {
    return find(text, context, () -> {});
  }

  /**
   * The targets of a sentence by place.
   *
   * @param check asked at every clause; throws when the import should stop
   */
  List<TargetFinding> find(String text, TargetContext context, Runnable check) {
    if (!context.setsTargets()) {
      return List.of();
    }
    List<TargetFinding> findings = new ArrayList<>();
    List<Figure> figures = scanner.scan(text, context);
    if (!figures.isEmpty()) {
      List<Span> clauses = Clauses.of(text);
      List<List<Figure>> owned = owned(clauses, figures);
      TargetReading before = null;
      for (int i = 0; i < clauses.size(); i++) {
        check.run();
        before = readClause(text, context, clauses, i, owned.get(i), findings, before);
      }
    }
    // what was so gives later figures their subject and is no target itself
    findings.removeIf(finding -> context.tellsPast(text, finding.end() - 1));
    findings.addAll(TrendPattern.find(text, context));
    findings.sort(Comparator.comparingInt(TargetFinding::start).thenComparingInt(TargetFinding::end));
    return findings;
  }

  /** Reads one clause; gives the reading of its last figure, which the next clause may go on from. */
  private static TargetReading readClause(String text, TargetContext context, List<Span> clauses, int index,
      List<Figure> own, List<TargetFinding> findings, TargetReading previous) {
    Span clause = clauses.get(index);
    int lead = clause.start();
    TargetReading before = previous;
    boolean chained = previous != null && clause.length() <= SHORT_CLAUSE;
    for (int i = 0; i < own.size();) {
      List<Figure> group = new ArrayList<>(List.of(own.get(i)));
      for (i++; i < own.size() && group.size() < MOST_TOGETHER
          && (joined(text, group.getLast().tail(), own.get(i).start()) || twice(text, group.getLast(), own.get(i)))
          && !describes(text, own.get(i), clause, own); i++) {
        group.add(own.get(i));
      }
      if (group.getFirst().chinese() && i < own.size() && own.get(i).start() == group.getFirst().tail()
          && !text.startsWith("每", group.getFirst().start() - 1)) {
        // 一座4万吨/日…: the first figure is no more than an article
        own.set(i, own.get(i).startingAt(group.getFirst().start()));
        continue;
      }
      group.removeIf(figure -> describes(text, figure, clause, own));
      int taken = lead;
      // a figure inside the object of the one before is part of it: 2台66万千瓦机组
      group.removeIf(figure -> figure.start() < taken);
      int tail = Math.max(lead, own.get(i - 1).tail());
      if (!group.isEmpty()) {
        int first = group.getFirst().start();
        int start = skipJoints(text, Math.max(lead, first - LONGEST_LEAD), first);
        FigureSite site = new FigureSite(text, context, clause.start(), clause.end(), start, shared(group),
            chained, before);
        TargetReading reading = read(site);
        if (reading != null) {
          TargetComposer.compose(site, reading, clauses, index, findings);
          tail = Math.max(tail, reading.spanEnd());
        }
        before = reading;
        lead = reading == null ? lead : tail;
        chained = reading != null && joints(text, tail, clause.end());
      }
    }
    return own.isEmpty() ? null : before;
  }

  private static boolean describes(String text, Figure figure, Span clause, List<Figure> own) {
    return ThresholdGuard.rejects(text, figure, clause.start(), clause.end()) || ratesLater(text, figure, own);
  }

  private static boolean joints(String text, int from, int end) {
    return from < end && "、和及与".indexOf(text.charAt(from)) >= 0;
  }

  /** For each clause the figures in it and in no clause inside it. */
  private static List<List<Figure>> owned(List<Span> clauses, List<Figure> figures) {
    List<List<Figure>> owned = new ArrayList<>();
    clauses.forEach(clause -> owned.add(new ArrayList<>(0)));
    List<Integer> open = new ArrayList<>();
    int next = 0;
    for (Figure figure : figures) {
      while (next < clauses.size() && clauses.get(next).start() <= figure.start()) {
        closeBefore(clauses.get(next).start(), clauses, open);
        open.add(next++);
      }
      closeBefore(figure.start(), clauses, open);
      if (!open.isEmpty() && figure.tail() <= clauses.get(open.getLast()).end()) {
        owned.get(open.getLast()).add(figure);
      }
    }
    return owned;
  }

  private static void closeBefore(int offset, List<Span> clauses, List<Integer> open) {
    while (!open.isEmpty() && clauses.get(open.getLast()).end() <= offset) {
      open.removeLast();
    }
  }

  /** Index of the first figure that begins behind an offset. */
  private static int firstBehind(List<Figure> figures, int offset) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (figures.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A rating of what is counted behind it, or how large each is: 110千伏变电站5座, 不少于15人的队伍2支. */
  private static boolean ratesLater(String text, Figure figure, List<Figure> own) {
    boolean attribute = figure.kind() != MeasureUnits.Kind.SHARE && text.startsWith("的", figure.tail());
    if (!attribute && figure.kind() != MeasureUnits.Kind.RATING || figure.hasTail() && !attribute
        || !MeasureUnits.hanAt(text, figure.tail())) {
      return false;
    }
    for (int i = firstBehind(own, figure.tail()); i < own.size()
        && own.get(i).start() - figure.tail() <= LONGEST_NAME; i++) {
      Figure later = own.get(i);
      if (later.kind() == MeasureUnits.Kind.COUNT && !later.chinese()) {
        return text.substring(figure.tail(), later.start()).chars().noneMatch(c -> "、和及与".indexOf(c) >= 0);
      }
    }
    return false;
  }

  private static boolean joined(String text, int from, int to) {
    String between = text.substring(from, Math.max(from, to)).strip();
    return between.equals("、") || between.equals("和") || between.equals("及") || between.equals("与")
        || between.equals("以及");
  }

  /** 5条320公里: the same things, counted and measured. */
  private static boolean twice(String text, Figure first, Figure second) {
    boolean measured = second.kind() == MeasureUnits.Kind.EXTENT || second.kind() == MeasureUnits.Kind.COUNT;
    return first.kind() == MeasureUnits.Kind.COUNT && measured && !first.chinese() && first.tail() == second.start()
        && !MeasureUnits.hanAt(text, second.tail());
  }

  private static int skipJoints(String text, int from, int to) {
    int at = from;
    while (at < to && "、和及与或并，. ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Figures of one group share the unit and the 以上 of the last. */
  private static List<Figure> shared(List<Figure> group) {
    Figure first = group.getFirst();
    Figure last = group.getLast().unit() != null && isRated(first, group.getLast().unit())
        ? group.getLast().withUnit(first.unit(), first.kind()) : group.getLast();
    return group.stream().map(figure -> {
      Figure whole = sharesUnit(figure, last) ? figure.withUnit(last.unit(), last.kind()) : figure;
      return whole.bound() == null ? whole.withBound(last.bound()) : whole;
    }).toList();
  }

  /** 每人每月850元和650元: of whom the first is told holds for all. */
  private static boolean isRated(Figure first, String unit) {
    return first.unit() != null && first.unit().startsWith(unit + "/");
  }

  /** 0.5个、1个和40个工作日: the unit stands whole behind the last. */
  private static boolean sharesUnit(Figure figure, Figure last) {
    return last.unit() != null && (figure.unit() == null || isRated(last, figure.unit())
        || last.unit().startsWith(figure.unit()) && last.unit().length() > figure.unit().length());
  }

  private static TargetReading read(FigureSite site) {
    for (TargetPattern pattern : site.context().onlyGoals() ? PATTERNS.subList(0, 2) : PATTERNS) {
      TargetReading reading = pattern.read(site);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  /** The less certain of two. */
  static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
