// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.TargetReading.Family;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Span;

/**
 * A change by an amount.
 *
 * <p>Accepts: 用水量较2020年下降10%, 能效再提升30%, 使用量减少10%以上, 年均增长6%左右, 以年均6%的速度增长, 比2020年翻一番, 减少化肥使用量5%.
 * <p>Rejects: 下降到5% (a level), 增加5个公园 (a quantity of work).
 */
final class ChangePattern implements TargetPattern {
  private static final int LONGEST_COMPARISON = 8;
  private static final Pattern PACE = Pattern.compile("^的?(?:速度|幅度)(\\p{IsHan}{2})");
  private static final TargetWords FALLS = TargetWords.list("fall");
  private static final TargetWords MEASURES = TargetWords.list("measure");
  private static final TargetWords WORK = TargetWords.list("work");
  private static final TargetWords RISES = TargetWords.list("rise");
  private static final TargetWords AT_LEAST = TargetWords.list("atleast");
  private static final TargetWords AT_MOST = TargetWords.list("atmost");

  @Override
  public TargetReading read(FigureSite site) {
    String text = site.text();
    TargetReading pace = atPace(site);
    if (pace != null) {
      return pace;
    }
    Predicate bound = Predicate.before(site, AT_LEAST, AT_MOST);
    int at = Predicate.skipFillers(text, site.leadStart(), bound == null ? site.leadEnd() : bound.start());
    int fall = FALLS.lengthBefore(text, site.leadStart(), at);
    int rise = RISES.lengthBefore(text, site.leadStart(), at);
    // 新增1000个机构 counts what is new, 装机容量新增8万千瓦 what is more
    boolean added = rise == 1 && at > site.leadStart() + 1 && text.charAt(at - 2) == '新';
    rise = added ? isMore(site, at - 2) ? 2 : 0 : rise;
    if (fall == 0 && rise == 0) {
      TargetReading between = objectBetween(site);
      return between == null && bound == null ? carried(site) : between;
    }
    if (isWork(site, at, rise)) {
      return null;
    }
    Comparator comparator = fall > rise ? Comparator.DECREASE_BY : Comparator.INCREASE_BY;
    int verb = at - Math.max(fall, rise);
    verb -= verb > site.leadStart() && text.charAt(verb - 1) == '净' ? 1 : 0;
    Span subject = beforeComparison(text, SubjectEdges.trim(text, site.leadStart(), verb, site.context()));
    boolean counted = site.first().kind() == Kind.COUNT || site.first().kind() == Kind.EXTENT;
    if (subject.length() == 0 && counted) {
      return null;
    }
    boolean dealt = Predicate.hasDealer(text, subject.end(), site.leadEnd());
    return new TargetReading(Family.CHANGE, subject.start(), subject.end(), site.last().tail(), null, comparator, dealt,
        Certainty.HIGH, null);
  }

  /** A change told by its pace: 收入以年均10%以上的速度增长. */
  private static TargetReading atPace(FigureSite site) {
    Matcher pace = site.first().kind() == Kind.SHARE ? PACE.matcher(site.rest()) : null;
    if (pace == null || !pace.find()) {
      return null;
    }
    int by = site.text().substring(site.leadStart(), site.leadEnd()).lastIndexOf('以') + site.leadStart();
    if (by <= site.leadStart()) {
      return null;
    }
    Span subject = SubjectEdges.trim(site.text(), site.leadStart(), by, site.context());
    boolean falls = FALLS.lengthAt(pace.group(1), 0, pace.group(1).length()) > 0;
    return subject.length() < 2 ? null : new TargetReading(Family.CHANGE, subject.start(), subject.end(),
        site.last().tail(), null, falls ? Comparator.DECREASE_BY : Comparator.INCREASE_BY, false, Certainty.HIGH, null);
  }

  /** Whether what is more stands before 新增 (装机容量新增8万千瓦, 货运车辆新增2000辆), not behind the figure. */
  private static boolean isMore(FigureSite site, int end) {
    String text = site.text();
    if (MEASURES.ends(text, site.leadStart(), end)) {
      return true;
    }
    Span what = SubjectEdges.trim(text, site.leadStart(), end, site.context());
    boolean noun = what.length() > 2 && WORK.lengthAt(text, what.start(), what.end()) < 2
        && WORK.lengthBefore(text, what.start(), what.end()) < 2;
    return noun && what.end() == end && !WorkPattern.objectFollows(site);
  }

  /** Whether a verb of work stands right before the verb of change, so that what is done is counted: 改造|提升11.5万亩. */
  private static boolean isWork(FigureSite site, int end, int rise) {
    Kind kind = site.first().kind();
    return rise > 1 && (kind == Kind.COUNT || kind == Kind.EXTENT)
        && !MEASURES.ends(site.text(), site.leadStart(), end - rise)
        && WORK.lengthBefore(site.text(), site.leadStart(), end - rise) > 1;
  }

  /** The subject without 较法定时限 and the like behind it. */
  private static Span beforeComparison(String text, Span subject) {
    int than = subject.end() - 1;
    while (than > subject.start() + 1 && subject.end() - than <= LONGEST_COMPARISON && !compares(text, than)) {
      than--;
    }
    boolean found = than > subject.start() + 1 && subject.end() - than <= LONGEST_COMPARISON;
    return found ? new Span(subject.start(), than) : subject;
  }

  private static boolean compares(String text, int at) {
    char c = text.charAt(at);
    return c == '较' || c == '比' && "占同环对之性反等率".indexOf(text.charAt(at - 1)) < 0
        && "例重率值较价".indexOf(text.charAt(at + 1)) < 0;
  }

  /** 死亡人数25% of 压降事故起数20%、死亡人数25%: the verb of change stands before the first. */
  private static TargetReading carried(FigureSite site) {
    TargetReading before = site.before();
    boolean goesOn = site.chained() && before != null && before.family() == Family.CHANGE && before.subject() != null
        && site.first().kind() == Kind.SHARE;
    Span lead = SubjectEdges.trim(site.text(), site.leadStart(), site.leadEnd(), site.context());
    boolean rate = lead.length() < 2 || "率比重".indexOf(site.text().charAt(lead.end() - 1)) >= 0;
    return !goesOn || rate ? null : new TargetReading(Family.CHANGE, lead.start(), lead.end(), site.last().tail(),
        lead.of(site.text()), before.comparator(), false, Certainty.MIDDLE, "target.verb-carried");
  }

  /** The verb stands before the subject: 减少化肥使用量5%. */
  private static TargetReading objectBetween(FigureSite site) {
    String text = site.text();
    Span lead = SubjectEdges.trim(text, site.leadStart(), site.leadEnd(), site.context());
    int fall = FALLS.lengthAt(text, lead.start(), lead.end());
    int rise = RISES.lengthAt(text, lead.start(), lead.end());
    Kind kind = site.first().kind();
    int verb = Math.max(fall, rise);
    boolean amount = kind == Kind.SHARE || kind == Kind.RATING && !site.first().chinese();
    if (verb < 2 || lead.length() - verb < 2 || !amount) {
      return null;
    }
    return new TargetReading(Family.CHANGE, lead.start(), lead.end(), site.last().tail(),
        text.substring(lead.start() + verb, lead.end()),
        fall > rise ? Comparator.DECREASE_BY : Comparator.INCREASE_BY, false, Certainty.MIDDLE, "target.verb-first");
  }
}
