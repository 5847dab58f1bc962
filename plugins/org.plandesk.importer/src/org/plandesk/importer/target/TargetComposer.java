// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.TargetContext.Role;
import org.plandesk.importer.target.TargetContext.Time;
import org.plandesk.importer.target.TargetReading.Family;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/** Makes targets of a reading: deals figures out to subjects, finds a subject that was left out, links the deadline. */
final class TargetComposer {
  private static final TargetWords MEASURES = TargetWords.list("measure");

  /** Clauses that begin so name no work. */
  private static final TargetWords CONTEXTS = TargetWords.list("context");

  /** How many findings back one may still reach into the clause before. */
  private static final int NEAR = 32;
  private static final int LONGEST_NOUN = 16;

  private TargetComposer() {
  }

  /** Adds the targets of one site; none when its subject cannot be found. */
  static void compose(FigureSite site, TargetReading reading, List<Span> clauses, int index,
      List<TargetFinding> findings) {
    int start = reading.subjectStart();
    String subject = reading.subject();
    Certainty certainty = reading.certainty();
    String reason = reading.reason();
    if (subject == null) {
      start = behindInnerTime(site, start, reading.subjectEnd());
      start = skipVerb(site.text(), start, reading.subjectEnd(), reading.family());
      subject = words(site.text(), start, reading.subjectEnd(), site.context());
    }
    if (subject.isEmpty()) {
      boolean counted = reading.family() == Family.WORK;
      boolean goesOn = !findings.isEmpty() && countAlike(site.first().unit(), findings.getLast().unit());
      String said = !counted ? leftOut(site, clauses, index, findings) : null;
      boolean things = said == null && reading.family() == Family.LEVEL && site.first().kind() == Kind.COUNT;
      subject = !counted ? things ? workBefore(site, clauses, index) : said
          : goesOn ? findings.getLast().subject() : workBefore(site, clauses, index);
      start = predicateStart(site);
      certainty = Certainty.MIDDLE;
      reason = "target.subject-elided";
      if (subject == null) {
        return;
      }
    }
    if (!findings.isEmpty() && (subject.startsWith("占") && subject.length() > 2 || subject.equals("占比")
        || subject.equals("比重"))) {
      subject = findings.getLast().subject() + subject;
      certainty = Certainty.MIDDLE;
      reason = "target.subject-elided";
    }
    String counted = reading.family() == Family.WORK ? countedBefore(site, subject, findings) : null;
    if (counted == null && reading.family() == Family.WORK && WorkPattern.isVague(site.first().unit())
        && onlyVerbs(subject)) {
      counted = objectBefore(site, clauses, index);
    }
    if (counted == null && reading.family() == Family.WORK && WorkPattern.isVague(site.first().unit())
        && onlyVerbs(subject) && !site.text().startsWith("其中", site.clauseStart()) && !WorkPattern.isDated(site)) {
      return;
    }
    if (counted != null) {
      subject = counted;
      certainty = Certainty.MIDDLE;
      reason = "target.subject-elided";
    }
    List<Figure> figures = site.figures();
    List<String> subjects = reading.family() == Family.WORK ? List.of(subject)
        : SubjectParts.of(subject, reading.distributive(), figures.size());
    List<Integer> deadlines =
        figures.size() > 1 && subjects.size() != figures.size() ? deadlinesOf(site, figures.size())
            : subjects.size() == 1 ? eachOf(site) : List.of();
    boolean dealt = subjects.size() == figures.size() || figures.size() == 1 || !deadlines.isEmpty();
    for (int i = 0; i < Math.max(deadlines.size(), Math.max(subjects.size(), figures.size())); i++) {
      Figure figure = figures.get(Math.min(i, figures.size() - 1));
      int deadline = deadlines.isEmpty() ? site.context().governing(figure.start()) : deadlines.get(i);
      findings.add(new TargetFinding(start, reading.spanEnd(), subjects.get(Math.min(i, subjects.size() - 1)),
          comparator(reading, figure), figure.values(), figure.unit(), baselineYear(site, clauses, index), deadline,
          dealt ? certainty : Certainty.LOW, dealt ? reason : "target.unclear-share"));
    }
    if (reading.family() == Family.WORK) {
      completeHead(site.text(), start, findings);
    }
  }

  /**
   * Gives the target before the noun that stands behind the last of a list: 1个国家级|工业互联网平台 of 1个国家级、5个省级工业互联网平台,
   * 1个产值超千亿元|的集群 of 1个产值超千亿元、3个产值超百亿元的集群.
   */
  private static void completeHead(String text, int start, List<TargetFinding> findings) {
    TargetFinding last = findings.getLast();
    int next = start;
    for (int i = findings.size() - 2; i >= Math.max(0, findings.size() - NEAR); i--) {
      TargetFinding before = findings.get(i);
      boolean listed = before.end() + 1 == next && "、和及与".indexOf(text.charAt(before.end())) >= 0
          && Objects.equals(before.unit(), last.unit());
      String noun = listed ? nounBehind(before.subject(), last.subject()) : null;
      if (noun == null) {
        return;
      }
      findings.set(i, before.of(before.subject() + noun));
      next = before.start();
    }
  }

  /** What the last of several like attributes goes on with, null when the two are not alike. */
  private static String nounBehind(String attribute, String last) {
    boolean level = attribute.endsWith("级");
    int cut = last.indexOf(level ? '级' : '的');
    boolean alike = level || cut > 2 && attribute.startsWith(last.substring(0, 2)) && attribute.indexOf('的') < 0;
    return !alike || cut < 1 || cut > last.length() - 2 ? null : last.substring(level ? cut + 1 : cut);
  }

  /** What 建成15座 counts: the noun of the target before in the same unit, without its verb; null when it says so itself. */
  private static String countedBefore(FigureSite site, String subject, List<TargetFinding> findings) {
    String unit = site.first().unit();
    TargetFinding before = unit == null || !onlyVerbs(subject) ? null : lastIn(unit, findings);
    if (before == null || before.end() > site.clauseEnd()) {
      return null;
    }
    String noun = before.subject();
    if (noun.startsWith(subject)) {
      // 新增学位1万个，2023年新增1.4万个
      return noun;
    }
    int verb = verbs(noun);
    return verb < noun.length() - 1 ? noun.substring(verb) : null;
  }

  /** The target before in the same unit; only the very last one where the unit could count anything. */
  private static TargetFinding lastIn(String unit, List<TargetFinding> findings) {
    int nearest = WorkPattern.isVague(unit) ? findings.size() - 1 : findings.size() - NEAR;
    for (int i = findings.size() - 1; i >= Math.max(0, nearest); i--) {
      if (countAlike(unit, findings.get(i).unit())) {
        return findings.get(i);
      }
    }
    return null;
  }

  /** Whether two units count the same things: 举办活动30场次，一季度完成10场. */
  private static boolean countAlike(String unit, String other) {
    return unit == null ? other == null
        : other != null && (unit.equals(other) || other.equals(unit + "次") || unit.equals(other + "次"));
  }

  private static boolean onlyVerbs(String words) {
    return verbs(words) == words.length();
  }

  /** Length of the verbs of work that words begin with: 开工建设, 基本建成, 滚动实施; 0 when they begin with a noun. */
  private static int verbs(String words) {
    int at = words.startsWith("基本") || words.startsWith("全部") || words.startsWith("滚动") ? 2
        : words.startsWith("新") || words.startsWith("再") ? 1 : 0;
    int first = at;
    for (int length = verb(words, at); length > 1 || length == 1 && at > 0; length = verb(words, at)) {
      at += length;
    }
    return at > first ? at : Math.max(0, verb(words, 0));
  }

  private static int verb(String words, int at) {
    return Math.max(TargetWords.list("work").lengthAt(words, at, words.length()),
        TargetWords.list("kept").lengthAt(words, at, words.length()));
  }

  private static Comparator comparator(TargetReading reading, Figure figure) {
    if (reading.family() == Family.CHANGE) {
      return reading.comparator();
    }
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    if (figure.bound() != null) {
      return figure.bound();
    }
    return reading.comparator() == null ? Comparator.EQUAL : reading.comparator();
  }

  /** 全流域“十四五”新增能力: the subject begins with the verb of work behind a time expression. */
  private static int behindInnerTime(FigureSite site, int start, int end) {
    for (Time time : site.context().within(start + 1, end)) {
      if (time.end() < end && !SubjectEdges.isAttribute(site.text(), time, end)
          && (TargetWords.list("verb").lengthAt(site.text(), time.end(), end) > 1
              || TargetWords.list("kept").lengthAt(site.text(), time.end(), end) > 1)
          && !onlyVerbs(site.text().substring(time.end(), end))) {
        return time.end();
      }
    }
    return start;
  }

  /** 提高 of 提高绿色出行比例达到70% is no part of the subject. */
  private static int skipVerb(String text, int start, int end, Family family) {
    int verb = Math.max(TargetWords.list("rise").lengthAt(text, start, end),
        TargetWords.list("fall").lengthAt(text, start, end));
    boolean noun = verb > 1 && end - start - verb >= 3 && isMeasure(text, start, end);
    return family != Family.WORK && noun ? start + verb : start;
  }

  /** Whether words end in what is measured, or in the rate of a pension or an allowance. */
  private static boolean isMeasure(String text, int start, int end) {
    return MEASURES.ends(text, start, end) || text.startsWith("标准", end - 2);
  }

  /** The words of a subject without blanks and time expressions. */
  private static String words(String text, int start, int end, TargetContext context) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      int bracket = SubjectEdges.timeBracketEnd(text, i, end, context);
      if (bracket > i) {
        i = bracket - 1;
        continue;
      }
      Time time = context.timeAt(i);
      if (i > start && (text.startsWith("至少", i) || text.startsWith("最少", i)) && i + 2 <= end) {
        // how many at least is said of the figure: 每个站点至少配备医生
        i++;
        continue;
      }
      boolean kept = time == null || SubjectEdges.isAttribute(text, time, end);
      boolean mark = "、和".indexOf(text.charAt(i)) >= 0
          && (i > start && context.timeAt(i - 1) != null || i + 1 < end && context.timeAt(i + 1) != null);
      if (kept && !mark && !Blanks.isBlank(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  /** Where the target's words begin when the subject stands elsewhere. */
  private static int predicateStart(FigureSite site) {
    int start = site.leadStart();
    String text = site.text();
    for (int last = -1; last != start && start < site.leadEnd();) {
      last = start;
      Time time = site.context().timeAt(start);
      char c = text.charAt(start);
      if (time != null && time.role() != Role.BASELINE) {
        start = Math.min(site.leadEnd(), time.end());
      } else if (Blanks.isBlank(c) || "，、：且又也还".indexOf(c) >= 0) {
        start++;
      } else if (text.startsWith("力争", start) || text.startsWith("确保", start) || text.startsWith("争取", start)
          || text.startsWith("其中", start)) {
        start += 2;
      }
    }
    return start;
  }

  /** The subject of the clause before, if that names a measure without a figure, else of the target before, also of the
   * sentence before: 参保率稳定在95%。到2025年|达到97%. */
  private static String leftOut(FigureSite site, List<Span> clauses, int index, List<TargetFinding> findings) {
    if (index > 0 && clauses.get(index - 1).end() < site.clauseStart()) {
      Span clause = clauses.get(index - 1);
      boolean taken = findings.subList(Math.max(0, findings.size() - NEAR), findings.size()).stream()
          .anyMatch(finding -> finding.end() > clause.start());
      Span words = SubjectEdges.trim(site.text(), clause.start(), clause.end(), site.context());
      Span subject = beforeTrend(site, words);
      int start = skipVerb(site.text(), subject.start(), subject.end(), Family.LEVEL);
      if (!taken && subject.end() - start > 1 && isMeasure(site.text(), start, subject.end())) {
        return words(site.text(), start, subject.end(), site.context());
      }
    }
    TargetContext.Said said = site.context().said();
    boolean goesOn = said != null && index == 0 && said.goesOn(site.first().unit());
    return !findings.isEmpty() ? findings.getLast().subject() : goesOn ? said.subject() : null;
  }

  /** The work that the clause before names without a figure: 家庭适老化改造 of 实施家庭适老化改造，2023年|完成3200户. */
  private static String workBefore(FigureSite site, List<Span> clauses, int index) {
    if (index == 0 || WorkPattern.isVague(site.first().unit()) && !WorkPattern.isDated(site)) {
      return null;
    }
    Span clause = clauses.get(index - 1);
    Span words = SubjectEdges.trim(site.text(), clause.start(), clause.end(), site.context());
    boolean led = words.start() > clause.start() && CONTEXTS.lengthAt(site.text(), clause.start(), clause.end()) == 0;
    boolean work = TargetWords.list("work").lengthBefore(site.text(), words.start(), words.end()) > 1;
    // 采集土壤样品，年内完成8处: the verb stands first
    boolean begins = TargetWords.list("work").lengthAt(site.text(), words.start(), words.end()) > 1
        && WorkPattern.isDated(site) && CONTEXTS.lengthAt(site.text(), clause.start(), clause.end()) == 0;
    boolean figure = words.of(site.text()).chars().anyMatch(Character::isDigit);
    return (led && work || begins) && !figure && clause.end() < site.clauseStart() ? words.of(site.text()) : null;
  }

  /** What the clause before builds without saying how many: 乡镇商贸中心 of 建设…一体的乡镇商贸中心，2023年|建成6个; null when it names nothing. */
  private static String objectBefore(FigureSite site, List<Span> clauses, int index) {
    if (index == 0 || !WorkPattern.isDated(site) || clauses.get(index - 1).end() + 1 != site.clauseStart()) {
      return null;
    }
    Span clause = clauses.get(index - 1);
    if (CONTEXTS.lengthAt(site.text(), clause.start(), clause.end()) > 0) {
      return null;
    }
    Span words = SubjectEdges.trim(site.text(), clause.start(), clause.end(), site.context());
    String text = words.of(site.text());
    String object = text.substring(Math.max(text.lastIndexOf('的') + 1, Math.min(text.length(), verbs(text))));
    boolean noun = object.length() >= 2 && object.length() <= LONGEST_NOUN
        && object.chars().noneMatch(c -> Character.isDigit(c) || "，。；、".indexOf(c) >= 0);
    return noun ? object : null;
  }

  /** The words before a change without a figure: 企业总数 of 企业总数实现倍增, 占比 of 占比逐年提高. */
  private static Span beforeTrend(FigureSite site, Span words) {
    String text = site.text();
    int trend = Math.max(TargetWords.list("rise").lengthBefore(text, words.start(), words.end()),
        TargetWords.list("fall").lengthBefore(text, words.start(), words.end()));
    return trend < 2 ? words : SubjectEdges.trim(text, words.start(), words.end() - trend, site.context());
  }

  /** The deadlines to which 分别 deals as many figures, by place; empty when their number differs. */
  private static List<Integer> deadlinesOf(FigureSite site, int count) {
    List<Time> times = site.context().times();
    List<Integer> found = new ArrayList<>();
    int behind = site.context().firstBehind(site.leadEnd() - 1);
    for (int i = behind - 1; i >= Math.max(0, behind - count - NEAR) && found.size() < count; i--) {
      if (times.get(i).role() == Role.DEADLINE) {
        found.addFirst(i);
      }
    }
    return found.size() < count ? List.of() : found;
  }

  /** The deadlines by each of which a figure is to be reached (2022年、2023年各新增1000个); none but for 各. */
  private static List<Integer> eachOf(FigureSite site) {
    List<Time> times = site.context().times();
    int last = site.context().firstBehind(site.leadEnd() - 1) - 1;
    if (site.figures().size() > 1 || last < 1 || !site.text().startsWith("各", times.get(last).end())) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(List.of(last));
    for (int i = last - 1; i >= 0 && found.size() < NEAR && times.get(i).role() == Role.DEADLINE
        && "、和及".contains(site.text().substring(times.get(i).end(), times.get(i + 1).start())); i--) {
      found.addFirst(i);
    }
    return times.get(last).role() == Role.DEADLINE && found.size() > 1 ? found : List.of();
  }

  /** The year a change counts from: written in this clause before the figure, or alone in the one before. */
  private static Integer baselineYear(FigureSite site, List<Span> clauses, int index) {
    int from = site.clauseStart();
    if (index > 0 && clauses.get(index - 1).end() < from && clauses.get(index - 1).length() <= 12) {
      from = clauses.get(index - 1).start();
    }
    Integer year = null;
    for (Time time : site.context().within(from, site.last().end())) {
      if (time.role() == Role.BASELINE) {
        year = time.year();
      }
    }
    return year;
  }
}
