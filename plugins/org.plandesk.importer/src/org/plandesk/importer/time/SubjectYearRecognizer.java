// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;

/**
 * Years that only say which year's work a sentence is about: 年度 before a noun, or a year where nobody is obliged.
 * Accepts: 2022年度督查问题, 现将2022年度重点工作任务分解如下, 为做好全镇2024年乡村振兴工作,
 * 为2035年…目标奠定基础, 做好2024年高考组织工作
 * Rejects: 2025年，…达到75%, 到2025年, 2022年度，, 2022年重点工作 in a task
 */
final class SubjectYearRecognizer implements CalendarRule {
  private static final String REASON = "time.subject-year";
  private static final String[] DUTIES = {"完成", "达到", "实现", "建成", "基本", "全面", "力争", "要", "新增", "新建", "启动"};

  /** What is done with an event or a stock that bears its year. */
  private static final String[] OCCASIONS =
      {"做好", "抓好", "用好", "管好", "办好", "备战", "迎接", "筹备", "举办", "承办", "开展", "组织", "申报", "争取", "参加"};
  private static final int LONGEST_OCCASION = 30;

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    StatementKind kind = scene.context().kind();
    boolean plain = phrase.first().isYear() && phrase.prefix() == Prefix.NONE && phrase.suffix() == Suffix.NONE;
    if (!plain || phrase.first().yearWord() != YearWord.WRITTEN || scene.text().clauseEndsAt(phrase.end())) {
      return null;
    }
    boolean ofYear = scene.text().at(phrase.end() - 1) == '度' && scene.text().match(phrase.end(), DUTIES) == 0;
    boolean idle = (kind == StatementKind.OTHER || kind == StatementKind.HEADING) && !scene.context().inTable();
    if (!ofYear && !isFarAim(phrase, scene.text()) && !isOccasion(phrase, scene.text())
        && !(idle && isAttribute(phrase, scene.text()))) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(phrase.first());
    TimeText text = scene.text();
    TimeFinding period = TimeFinding
        .stretch(text.place(phrase.start()), text.placeBehind(phrase.end()), TimeClass.PERIOD,
            LocalDate.of(of.year(), 1, 1), LocalDate.of(of.year(), 12, 31))
        .doubt(Certainty.MIDDLE, REASON);
    return idle ? period.handingOn(of.year()) : period;
  }

  /** Whether a finding is the year whose work a sentence is about. */
  static boolean isSubject(TimeFinding finding) {
    return REASON.equals(finding.reason());
  }

  /** 为2035年…目标奠定基础: the aim of that year is not due in this sentence. */
  private static boolean isFarAim(CalendarPhrase phrase, TimeText text) {
    String clause = text.clauseAfter(phrase.end(), 24);
    return clause.contains("目标")
        && (clause.contains("奠定") || clause.contains("打下") || clause.contains("迈进") || clause.contains("夯实"));
  }

  /** 做好2024年高考组织工作, 用好2023年新增债券额度: which one is meant, where no figure follows that may be due by then. */
  private static boolean isOccasion(CalendarPhrase phrase, TimeText text) {
    String clause = text.clauseAfter(phrase.end(), LONGEST_OCCASION);
    return text.matchBack(phrase.start(), OCCASIONS) > 0 && clause.length() > 2
        && clause.chars().noneMatch(Character::isDigit) && !clause.contains("完成") && !clause.contains("到位");
  }

  /** Whether the words behind the year name work (…工作, …任务) instead of saying what is reached. */
  private static boolean isAttribute(CalendarPhrase phrase, TimeText text) {
    String clause = text.clauseAfter(phrase.end(), 24);
    return clause.contains("工作") || clause.contains("任务") || clause.contains("重点") || clause.contains("情况")
        || clause.contains("事项") || clause.contains("目标");
  }
}
