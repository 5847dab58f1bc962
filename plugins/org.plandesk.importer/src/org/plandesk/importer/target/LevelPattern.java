// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.Set;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.TargetReading.Family;
import org.plandesk.model.Certainty;
import org.plandesk.model.Span;

/**
 * A level that is to be reached or kept, with a predicate between subject and figure.
 *
 * <p>Accepts: 再生水利用率达到25%以上, 比重降至70%, 负荷率不高于80%, 成灾率控制在3‰以下, 面积为60公顷, 系数提高到0.57.
 * <p>Rejects: 达到国家二级标准 (no figure), 为100家企业服务 (为 without a measure before it).
 */
final class LevelPattern implements TargetPattern {
  private static final TargetWords LEVELS = TargetWords.list("level");
  private static final TargetWords AT_LEAST = TargetWords.list("atleast");
  private static final TargetWords AT_MOST = TargetWords.list("atmost");
  private static final TargetWords NO_SUBJECTS = TargetWords.list("nosubject");
  private static final TargetWords MEASURES = TargetWords.list("measure");
  /** Behind these what is counted stands behind the figure: 每个村至少有1名法律明白人. */
  private static final Set<String> HAVING = Set.of("有", "拥有", "配备");
  private static final int SHORT_SUBJECT = 2;
  /** Predicates that say nothing without a measure before them. */
  private static final String WEAK = "为 是 在 到 至 有 实现 完成 形成 占 拥有 配备 保持 稳定 控制 力争 设置在";

  @Override
  public TargetReading read(FigureSite site) {
    Predicate predicate = Predicate.before(site, LEVELS, AT_LEAST, AT_MOST);
    if (predicate == null) {
      return null;
    }
    if (predicate.words().stream().anyMatch(HAVING::contains) && site.first().kind() == Kind.COUNT
        && WorkPattern.objectFollows(site)) {
      return WorkPattern.figureFirst(site, predicate.start());
    }
    Span subject = SubjectEdges.trim(site.text(), site.leadStart(),
        SubjectEdges.beforeOldValue(site.text(), site.leadStart(), predicate.start()), site.context());
    boolean served =
        subject.length() == 0 && predicate.words().getLast().equals("为") && WorkPattern.objectFollows(site);
    if (served || predicate.onlyBinds(AT_LEAST, AT_MOST) && bindsOther(site, predicate.start())) {
      // 为不少于3万名老人提供服务: for as many something is done
      return null;
    }
    boolean measured = MEASURES.ends(site.text(), subject.start(), behindMeasure(site.text(), subject));
    if (predicate.weak(WEAK) && !measured && !isPart(site, predicate, subject)
        || site.first().kind() == Kind.PLAIN && !plausible(site, predicate, subject, measured)) {
      return null;
    }
    boolean bound = predicate.onlyBinds(AT_LEAST, AT_MOST);
    if (bound && NO_SUBJECTS.ends(site.text(), subject.start(), subject.end())) {
      return null;
    }
    // 完成投资不低于50%: the measure alone says too little
    int start = bound && (!measured || subject.length() <= SHORT_SUBJECT)
        ? SubjectEdges.withKeptVerb(site.text(), site.leadStart(), subject.start(), "") : subject.start();
    int acted = SubjectEdges.behindActor(site.text(), site.leadStart(), subject);
    start = bound && acted > subject.start() ? acted : start;
    boolean loose = !measured && site.first().kind() != Kind.SHARE && subject.length() > 0;
    return new TargetReading(Family.LEVEL, start, subject.end(), site.last().tail(), null,
        predicate.bound(AT_LEAST, AT_MOST), predicate.distributive(), loose ? Certainty.MIDDLE : Certainty.HIGH,
        loose ? "target.no-measure" : null);
  }

  /** End of a subject without the short name in brackets behind it: 电能利用效率|（PUE）. */
  private static int behindMeasure(String text, Span subject) {
    boolean closed = subject.length() > 0 && "）)".indexOf(text.charAt(subject.end() - 1)) >= 0;
    int open = subject.end() - 1;
    while (closed && open > subject.start() && "（(".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return closed && open > subject.start() ? open : subject.end();
  }

  /** Whether a change or a verb of work stands before 不低于: 增长不低于8%, 建设不少于20个. */
  private static boolean bindsOther(FigureSite site, int start) {
    String text = site.text();
    boolean change = TargetWords.list("fall").ends(text, site.leadStart(), start)
        || TargetWords.list("rise").ends(text, site.leadStart(), start);
    boolean counted = site.first().kind() == Kind.COUNT || site.first().kind() == Kind.EXTENT;
    return change || counted && WorkPattern.verbJustBefore(text, site.leadStart(), start);
  }

  /** 农民党员占30%以上: a share of what stands before it. */
  private static boolean isPart(FigureSite site, Predicate predicate, Span subject) {
    boolean part = site.first().kind() == Kind.SHARE && predicate.words().getFirst().equals("占");
    return part && (subject.length() > 1 || subject.length() == 0 && predicate.start() < site.leadEnd() - 1);
  }

  /** A plain number is a target only of something that is measured. */
  private static boolean plausible(FigureSite site, Predicate predicate, Span subject, boolean measured) {
    double value = site.first().values().getFirst();
    // 差异系数小学不高于0.50: what is measured may stand farther off
    boolean large = site.first().unit() != null || predicate.onlyBinds(AT_LEAST, AT_MOST) && value != Math.rint(value);
    return measured || subject.length() == 0 && site.first().bound() != null || subject.length() > 1
        && (large || site.first().bound() != null);
  }

  /** A level without predicate: 覆盖率100%, 优良天数比例≥75%, 新增污水处理能力10万吨/日. */
  static final class Bare implements TargetPattern {
    private static final TargetWords PER = TargetWords.list("per");
    private static final String YIELD = "产";

    @Override
    public TargetReading read(FigureSite site) {
      String text = site.text();
      Span subject = SubjectEdges.trim(text, site.leadStart(), site.leadEnd(), site.context());
      if (text.startsWith(YIELD, subject.end() - 1) && WorkPattern.objectFollows(site)) {
        // 建设年产30万吨合金装置: how large what is built will be
        return null;
      }
      boolean sign = site.first().bound() != null && !site.first().hasTail();
      boolean per = PER.lengthAt(text, subject.start(), subject.end()) > 0;
      if (subject.length() < 2 || !sign && !per && !MEASURES.ends(text, subject.start(), subject.end())
          || site.first().chinese() && site.first().kind() != Kind.SHARE) {
        return null;
      }
      boolean distributive = Predicate.hasDealer(text, subject.end(), site.leadEnd());
      int start = sign ? subject.start() : SubjectEdges.withKeptVerb(text, site.leadStart(),
          subject.start(), "");
      return new TargetReading(Family.LEVEL, start, subject.end(), site.last().tail(), null,
          sign ? site.first().bound() : null, distributive, Certainty.HIGH, null);
    }
  }
}
