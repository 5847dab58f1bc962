// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/** Trims what is no part of a subject off its words: 力争, 确保, 到2025年, 较2020年, 分别. */
final class SubjectEdges {
  private static final String EDGE_MARKS = "，、：；“”\"'·—-）)】]";
  private static final String LEVELS = "省市区县州镇乡旗各自国";
  private static final String OFFICE_ENDS = "局委厅办府会团司院校";
  private static final String BIDDEN_ENDS = "局委厅办府会社司院校队部团位）)";
  private static final int LONGEST_OFFICE = 16;
  private static final int LONGEST_ACT = 4;
  private static final int LONGEST_EVENT = 10;
  private static final int LONGEST_SERVED = 5;
  private static final List<String> OBTAINED =
      List.of("资金", "额度", "债券", "投资", "指标", "试点", "项目", "贷款", "经费", "基金", "补助", "授信");
  /** Prepositions of means, and the nouns that close what they govern. */
  private static final Set<String> MEANS = Set.of("通过", "采取", "采用", "运用", "利用", "借助", "依托");
  private static final Set<String> MEANS_ENDS = Set.of("方式", "形式", "途径", "办法", "手段", "模式", "渠道", "平台", "机制", "标准",
      "比例", "要求");
  private static final TargetWords LEADS = TargetWords.list("lead");
  private static final TargetWords ADVERBS = TargetWords.list("adverb");
  /** Of whom and how often something is told: 每人每月. */
  private static final Pattern EACH = Pattern.compile("每[人户亩吨]每[年月天日]$");
  private static final int LONGEST_EACH = 4;
  private static final String[] COMPARISONS = {"比上年", "较上年", "比上年末", "同比", "较上年同期", "在此基础上"};

  private SubjectEdges() {
  }

  /** The subject's words in a stretch; may be empty. */
  static Span trim(String text, int start, int end, TargetContext context) {
    int to = trimEnd(text, start, end, context);
    int from = start;
    for (int last = -1; last != from && from < to;) {
      last = from;
      int bracket = timeBracketEnd(text, from, to, context);
      if (bracket > from) {
        from = bracket;
        continue;
      }
      TargetContext.Time time = context.timeAt(from);
      if (time != null && isAttribute(text, time, to)) {
        return new Span(from, Math.max(from, to));
      }
      if (time != null && time.end() <= to) {
        from = time.end();
        from = skipTimeTail(text, from, to);
        continue;
      }
      if (to - from > 2 && "一二三四五六七八九十".indexOf(text.charAt(from)) >= 0 && text.charAt(from + 1) == '是') {
        // 一是设立服务站60个
        from += 2;
        continue;
      }
      if (text.startsWith("争取", from) && !obtains(text, from + 2, to)) {
        from += 2;
        continue;
      }
      if (text.startsWith("规划", from) && context.timeAt(from + 2) != null) {
        from += 2;
        continue;
      }
      if (text.charAt(from) == '共' && TargetWords.list("work").lengthAt(text, from + 1, to) > 1) {
        from++;
        continue;
      }
      if (text.charAt(from) == '为') {
        int whom = servedEnd(text, from + 1, to);
        if (whom > from + 1) {
          from = whom;
          continue;
        }
      }
      int event = behindEvent(text, from, to);
      if (event > from && context.timeAt(event - 1) == null) {
        from = event;
        continue;
      }
      char c = text.charAt(from);
      int years = years(text, from, to);
      if (years > 0) {
        from += years;
      } else if (Blanks.isBlank(c) || EDGE_MARKS.indexOf(c) >= 0 && !opensQuote(text, from, to)) {
        from++;
      } else {
        int lead = LEADS.lengthAt(text, from, to);
        from = lead > 0 ? from + lead : behindDoer(text, from, to);
      }
    }
    return new Span(from, Math.max(from, to));
  }

  /** Whether a past time belongs to the words behind it: 2000年底前建成的小区. */
  static boolean isAttribute(String text, TargetContext.Time time, int end) {
    return time.role() == TargetContext.Role.PAST && TargetContext.isAttribute(text, time, end);
  }

  /** Where the act behind the event it comes before begins (完成 in 早稻播种前完成), else the start. */
  private static int behindEvent(String text, int start, int end) {
    int before = start + 2 < end ? text.indexOf('前', start + 2, Math.min(end, start + LONGEST_EVENT + 1)) : -1;
    return before > 0 && before < end - 2 && acts(text, before + 1, end)
        ? before + 1 : start;
  }

  /** End of brackets that hold a time and nothing else (（6月15日前）), else the offset. */
  static int timeBracketEnd(String text, int at, int limit, TargetContext context) {
    boolean open = at + 1 < limit && "（(".indexOf(text.charAt(at)) >= 0;
    TargetContext.Time time = open ? context.timeAt(at + 1) : null;
    boolean closes = time != null && time.end() < limit && "）)".indexOf(text.charAt(time.end())) >= 0;
    return closes ? time.end() + 1 : at;
  }

  /** Where what is done begins behind those it is done for (为复工企业|调剂口罩); the start when it is not told for whom. */
  private static int servedEnd(String text, int start, int end) {
    for (int at = start; at < Math.min(end, start + LONGEST_SERVED); at++) {
      int whom = TargetWords.list("actor").lengthAt(text, at, end);
      if (whom > 0 && at + whom < end) {
        return at + whom;
      }
    }
    return start;
  }

  /** Whether 争取 means to obtain (争取上级资金3亿元), not to strive (争取达到). */
  private static boolean obtains(String text, int start, int end) {
    String words = text.substring(start, Math.max(start, end));
    return OBTAINED.stream().anyMatch(words::contains);
  }

  /** Start of 落实 or its like just before a subject, else the subject's start; {@code dropped} is never kept. */
  static int withKeptVerb(String text, int leadStart, int start, String dropped) {
    int length = TargetWords.list("kept").lengthBefore(text, leadStart, start);
    boolean enables = TargetWords.list("enabling").has(text.substring(start - length, start));
    if (enables && TargetWords.list("verb").lengthAt(text, start, text.length()) > 1) {
      // 支持|建设助餐点: what is supported is the work
      return start;
    }
    return dropped.equals(text.substring(start - length, start)) ? start : start - length;
  }

  /** Where the words behind somebody who acts begin (实施 in 市商务局实施, 开展 in 各地开展), else the start. */
  private static int behindDoer(String text, int start, int end) {
    int handled = behindTaking(text, start, end);
    if (handled > start) {
      return handled;
    }
    int actor = start + TargetWords.list("actor").lengthAt(text, start, end);
    int means = behindMeans(text, actor, end);
    if (means > actor) {
      return means;
    }
    if (actor > start && acts(text, actor, end)) {
      return actor;
    }
    if (start >= end || LEVELS.indexOf(text.charAt(start)) < 0) {
      return start;
    }
    for (int i = start + 3; i < Math.min(end, start + LONGEST_OFFICE); i++) {
      if ("要应须".indexOf(text.charAt(i)) >= 0 && LEADS.lengthAt(text, i, end) > 0
          && BIDDEN_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        // 市供销社|要储备化肥: who is told to do it
        return i;
      }
      boolean office = "局委厅办府会".indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("财政", i - 2);
      // 市财政局三年统筹安排: what says how and when stands between them
      if (office && acts(text, behindLeads(text, i, end), end)) {
        return i;
      }
    }
    return start;
  }

  /** Where what somebody takes in hand begins (用水报装环节 in 水务集团将用水报装环节压减至2个, 存煤天数 in 企业把存煤天数保持在15天), else the start. */
  private static int behindTaking(String text, int start, int end) {
    int handed = start < end ? text.indexOf('把', start, end) : -1;
    if (handed > start && handed + 2 < end && "手关握控".indexOf(text.charAt(handed + 1)) < 0
        && "一火拖".indexOf(text.charAt(handed - 1)) < 0) {
      return handed + 1;
    }
    int taking = start < end ? text.indexOf('将', start, end) : -1;
    if (taking < 0 || taking + 2 >= end) {
      return start;
    }
    int doer = taking - ("要应须".indexOf(text.charAt(Math.max(start, taking - 1))) >= 0 ? 1 : 0);
    boolean office = doer - start > 2 && OFFICE_ENDS.indexOf(text.charAt(doer - 1)) >= 0;
    return office ? taking + 1 : start;
  }

  /** Where the verb behind the means begins (改造 in 通过特许经营等方式改造夫妻店), else the start. */
  private static int behindMeans(String text, int start, int end) {
    boolean by =
        start + 1 < end && ("以按".indexOf(text.charAt(start)) >= 0 || MEANS.contains(text.substring(start, start + 2)));
    for (int i = start + 2; by && i + 2 < end; i++) {
      if (MEANS_ENDS.contains(text.substring(i, i + 2)) && TargetWords.list("work").lengthAt(text, i + 2, end) > 1) {
        return i + 2;
      }
    }
    return start;
  }

  /** Where the verb behind what is made use of begins (建设 in 利用“金角银边”建设口袋公园), else the start. */
  static int behindPlace(String text, int start, int end) {
    boolean by = start + 2 < end && MEANS.contains(text.substring(start, start + 2));
    for (int i = start + 4; by && i + 3 < end; i++) {
      if (TargetWords.list("verb").lengthAt(text, i, end) > 1) {
        return i;
      }
    }
    return start;
  }

  private static int behindLeads(String text, int start, int end) {
    int at = start;
    for (int lead = LEADS.lengthAt(text, at, end); lead > 1 && !acts(text, at, end); lead =
        LEADS.lengthAt(text, at, end)) {
      at += lead;
    }
    // 财政三年安排不少于15亿元: without an object the doer is all that the subject has
    return at > start && end - at <= LONGEST_ACT ? start : at;
  }

  private static boolean acts(String text, int at, int end) {
    return TargetWords.list("weak").lengthAt(text, at, end) > 1 || TargetWords.list("verb").lengthAt(text, at, end) > 1
        || TargetWords.list("kept").lengthAt(text, at, end) > 1;
  }

  /** Start of the verb of work behind an actor (建造 in 支持企业建造), else of the subject. */
  static int behindActor(String text, int leadStart, Span subject) {
    if (TargetWords.list("enabling").lengthBefore(text, leadStart, subject.start()) == 0) {
      return subject.start();
    }
    int verb = subject.start() + TargetWords.list("actor").lengthAt(text, subject.start(), subject.end());
    return TargetWords.list("work").lengthAt(text, verb, subject.end()) > 1 ? verb : subject.start();
  }

  /** Where the value a change starts from begins (由2020年的60% of 由2020年的60%提高到), else the end. */
  static int beforeOldValue(String text, int start, int end) {
    boolean digit = false;
    for (int i = end - 1; i > start; i--) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if (digit && (c == '由' || c == '从')) {
        return i;
      }
    }
    return end;
  }

  /** Length of 5年, 五年内, 前三年 at an offset, 0 when it is something else. */
  private static int years(String text, int from, int to) {
    boolean part = from < to && "前后".indexOf(text.charAt(from)) >= 0;
    if (!part) {
      return wholeYears(text, from, to);
    }
    int length = wholeYears(text, from + 1, to);
    int behind = from + 2;
    boolean counted = behind < to && "一二两三四五".indexOf(text.charAt(behind - 1)) >= 0 && text.charAt(behind) == '年';
    return length > 0 ? length + 1 : counted ? behind + 1 - from : 0;
  }

  private static int wholeYears(String text, int from, int to) {
    int at = from;
    while (at < to && (Character.isDigit(text.charAt(at)) || "一二两三四五六七八九十".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean found = at > from && at - from <= 2 && at < to && text.charAt(at) == '年';
    boolean inside = found && at + 1 < to && text.charAt(at + 1) == '内';
    boolean counted = found && (inside || Character.isDigit(text.charAt(from)));
    return counted ? at + (inside ? 2 : 1) - from : 0;
  }

  private static boolean opensQuote(String text, int from, int to) {
    return text.charAt(from) == '“' && text.substring(from, to).indexOf('”') > 0;
  }

  /** 期间, 末 behind a period that the time stage left out. */
  private static int skipTimeTail(String text, int from, int to) {
    return text.startsWith("期间", from) && from + 2 <= to ? from + 2 : from;
  }

  private static int trimEnd(String text, int start, int end, TargetContext context) {
    int to = end;
    for (int last = -1; last != to && to > start;) {
      last = to;
      TargetContext.Time time = context.timeAt(to - 1);
      if (time != null && time.start() >= start) {
        to = time.start();
        continue;
      }
      char c = text.charAt(to - 1);
      if (Blanks.isBlank(c) || "，、：；—和与及".indexOf(c) >= 0 || c == '“') {
        to--;
        continue;
      }
      int years = yearsBefore(text, start, to);
      if (years > 0) {
        to -= years;
        continue;
      }
      Matcher per = EACH.matcher(text.substring(Math.max(start, to - LONGEST_EACH), to));
      if (per.find()) {
        to -= per.end() - per.start();
        continue;
      }
      int comparison = comparisonBefore(text, start, to);
      to -= comparison > 0 ? comparison : adverbBefore(text, start, to);
    }
    return to;
  }

  /** Length of 5年 before an offset (5年累计下降), 0 when it is something else. */
  private static int yearsBefore(String text, int start, int to) {
    int at = to - 1;
    while (at > start && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return text.charAt(to - 1) == '年' && at < to - 1 && to - 1 - at <= 2 ? to - at : 0;
  }

  private static int comparisonBefore(String text, int start, int to) {
    for (String comparison : COMPARISONS) {
      if (to - comparison.length() >= start && text.startsWith(comparison, to - comparison.length())) {
        return comparison.length();
      }
    }
    return 0;
  }

  /** Length of an adverb before an offset; 年产量 and the like keep their words, so only whole adverbs go. */
  private static int adverbBefore(String text, int start, int to) {
    int length = ADVERBS.lengthBefore(text, start, to);
    if (length == 1 && Predicate.endsWord(text.charAt(Math.max(0, to - 2)), text.charAt(to - 1))) {
      return 0;
    }
    return TargetWords.list("measure").lengthBefore(text, start, to) > length ? 0 : length;
  }

  /** Whether nothing but trimmed words and a place such as 全市 stands before a figure. */
  static boolean emptyLead(String text, int start, int end) {
    Span rest = trim(text, start, end, new TargetContext(null, List.of()));
    return rest.length() == 0 || rest.length() == 2 && text.charAt(rest.start()) == '全';
  }
}
