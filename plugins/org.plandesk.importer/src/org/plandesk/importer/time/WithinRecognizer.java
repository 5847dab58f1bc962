// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeQualifier;

/**
 * Deadlines counted from an event.
 * Accepts: 印发后3个月内, 自本方案印发之日起30日内, 项目竣工后半年内, 5年内完成 (the event given before, else the issue),
 * 用3年时间建成, 自2021年起3年内
 * Rejects: 用三年时间，到2026年建成 (the year is the deadline), 用三年时间…，制定本方案, 事故发生后一年内组织评估, 5年内享受补贴, 近3年内, 每3个月, 2年内的, 24小时内, 3日内办结, 压缩至60天以内, 3个月的培训
 */
final class WithinRecognizer implements PhraseRecognizer {
  private static final String[] ENTITLEMENTS = {"享受", "免", "减征", "减按", "给予", "按", "不得", "不再", "不予", "暂", "禁", "可",
      "保持", "有效", "累计", "连续", "发生", "出现", "取得", "获得", "未", "无", "曾", "的", "收集", "补贴", "保留", "继续", "持有",
      "分期", "逐年", "每", "增长", "平均"};
  private static final Pattern YEAR_AHEAD = Pattern.compile("(左右)?，?(力争|确保|争取)?[到至]?(“?十[一二三四五六]五”?末|[0-9]{4}年)");
  private static final int LONGEST_LEAD = 14;
  private static final Pattern RATE = Pattern.compile("\\p{IsHan}{2,8}?(率|比例|比率|占比)(?!先)");
  /** What is done with each case that comes in: bound by a procedure, not by the plan. */
  private static final String[] HANDLED = {"办结", "答复", "反馈", "办理", "作出", "回复", "处理完毕", "处置完毕"};
  /** What may come to pass at any time: how fast each case is dealt with. */
  private static final String[] OCCURRED = {"发生后", "发生之日起", "出现后", "险情后", "灾后", "事发后"};
  private static final String[] COMPLETIONS = {"完成", "建成", "达到", "实现", "建立", "制定", "制订", "出台", "印发", "报", "提交",
      "办结", "整改", "消除", "覆盖", "启动", "开工", "投产", "投用", "到位", "落实", "编制", "退出", "淘汰", "关闭", "拆除", "搬迁",
      "取缔", "清零", "基本", "全面", "全部", "打造", "形成", "培育", "新建", "新增", "改造", "治理", "力争", "将", "要", "使", "建设",
      "验收", "公布", "公开", "答复", "反馈", "组织", "开展", "恢复", "作出", "办理", "备案", "提出", "培训", "引进", "培养", "招引", "选派", "创建", "认定",
      "突破", "翻番", "扶持", "降到", "降至", "提高", "提升", "控制", "扭转", "见效", "见成效"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    Duration duration = Duration.read(text, at);
    if (duration == null || text.matchBack(at, "近", "每", "过去", "连续", "最近", "前", "满", "未来", "每隔", "今后", "第") > 0) {
      return null;
    }
    int inside = text.match(duration.end(), "之内", "以内", "内");
    int spent = inside > 0 ? 0 : text.match(duration.end(), "左右的时间", "左右时间", "的时间", "时间", "左右");
    boolean used = spent > 0 && text.matchBack(at, "用", "利用", "通过", "经过") > 0;
    if (inside == 0 && !used) {
      return null;
    }
    int end = duration.end() + Math.max(inside, spent);
    if (text.matchBack(at, OCCURRED) > 0
        || used && (leadsToYear(text, end) || text.words(end, text.length()).contains("制定本"))) {
      return null;
    }
    RelativeBase base = RelativeBase.before(text, at, scene.floor());
    if (base == null && (scene.context().isFact() || isShort(duration, scene) || isMeasured(text, at)
        || namesRate(text, end) || text.match(end, ENTITLEMENTS) > 0 || text.match(end, HANDLED) > 0
        || !used && !completes(text, at, end) && !scene.staged())) {
      return null;
    }
    int start = base != null ? base.start() : used ? at - text.matchBack(at, "利用", "通过", "经过", "用")
        : at - text.matchBack(at, "在", "于");
    return finding(scene, Math.max(start, scene.floor()), end, duration, base);
  }

  /** 用三年时间，到2026年建成…: the year behind it is the deadline, the length of time tells only how long it takes. */
  private static boolean leadsToYear(TimeText text, int end) {
    return YEAR_AHEAD.matcher(text.words(end, Math.min(text.length(), end + LONGEST_LEAD))).lookingAt();
  }

  /** Days without an event bind a procedure (3日内办结), not the plan, unless the paragraph counts from its issue. */
  private static boolean isShort(Duration duration, Scene scene) {
    return scene.context().relativeBase() == null && (duration.unit() == Duration.Unit.DAY
        || duration.unit() == Duration.Unit.WORKING_DAY || duration.unit() == Duration.Unit.WEEK);
  }

  /** 一个月内化解率: the time within which each case counts, part of the name of a rate. */
  private static boolean namesRate(TimeText text, int end) {
    return RATE.matcher(text.clauseAfter(end, 12)).lookingAt();
  }

  /** 办理时间压缩至60天以内: the duration itself is the target. */
  private static boolean isMeasured(TimeText text, int at) {
    return text.matchBack(at, "至", "到", "控制在", "限制在", "不超过", "保持在", "稳定在", "为") > 0;
  }

  /** Whether the words say that something is to be brought about within the time. */
  private static boolean completes(TimeText text, int at, int end) {
    if (text.matchBack(at, "力争", "争取", "确保", "限", "在", "限期") > 0 && text.match(end, "，") == 0) {
      return true;
    }
    String clause = text.clauseAfter(end + text.match(end, "，"), 24);
    for (String word : COMPLETIONS) {
      if (clause.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static TimeFinding finding(Scene scene, int start, int end, Duration duration, RelativeBase base) {
    TimeText text = scene.text();
    LocalDate issue = scene.context().clock().issueDate();
    String event = base != null ? base.event() : scene.context().relativeBase();
    LocalDate from = base == null && scene.base() != null ? scene.base() : null;
    boolean counted = from != null;
    if (from == null && (event == null || RelativeBase.isIssue(event))) {
      from = issue;
    }
    // 自2021年起5年内 ends on the last day of the fifth year, not on the first of the sixth
    LocalDate date = from == null ? null : back(duration.unit().after(from, duration.most()), counted);
    LocalDate other = from == null || duration.least() == duration.most() ? null
        : back(duration.unit().after(from, duration.least()), counted);
    Integer year = date == null ? null : Integer.valueOf(date.getYear());
    TimeFinding found = TimeFinding
        .deadline(text.place(start), text.placeBehind(end), TimeQualifier.WITHIN, date, year).or(other)
        .after(counted ? null : event == null ? "印发" : event);
    if (!counted && event == null) {
      return found.doubt(Certainty.LOW, "time.base-assumed");
    }
    return found.doubt(Certainty.HIGH, counted ? "time.counted" : "time.relative|" + event);
  }

  private static LocalDate back(LocalDate date, boolean counted) {
    return date != null && counted ? date.minusDays(1) : date;
  }
}
