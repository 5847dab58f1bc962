// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/**
 * Turns figures away that only describe: thresholds, names, labels, stocks.
 *
 * <p>Rejects: 建筑面积2万平方米以上公共建筑, 高于9吨/月的县市, 10蒸吨及以下锅炉, 75%标准, 15分钟生活圈, 现有企业6家, 六个100%,
 * 由2020年的60%提高到, 淘汰30万千瓦以下机组.
 * <p>Lets pass: 达到25%以上, 完成4万亩以上耕地, 80%以上的村, 增长8%的目标, 对现有300万亩果林实施改造.
 */
final class ThresholdGuard {
  private static final String[] NAMES =
      {"标准", "版", "型", "号", "战略", "行动", "计划", "工程", "政策", "模式", "机制", "体系", "生活圈", "便民",
          "服务圈", "分辨率", "精度", "网格", "覆盖率", "服务覆盖率", "步行", "通勤", "圈", "限值", "股权", "控股", "星级", "度电", "制度", "准则", "规则",
          "折", "半径", "范围", "给予",
          "的补助", "的奖励",
          "的补贴", "补助", "奖励", "奖补", "补贴"};
  private static final String[] GOAL_NOUNS = {"目标", "水平", "要求", "任务", "速度", "增速", "比例", "指标", "幅度", "覆盖", "成绩"};
  private static final String[] STOCKS = {"已有", "已建", "已完成", "现有", "目前", "原有", "截至", "已经", "现状", "已达", "现已"};
  /** Of these, those that may tell which things a share is of. */
  private static final Set<String> BUILT = Set.of("已建", "现有", "原有");
  private static final String[] BOUNDS = {"高于", "超过", "大于", "低于", "小于", "不足", "达到", "不少于", "不低于", "不超过", "满", "超", "过"};
  private static final String ACTIONS = "实施 开展 进行 完成 推进 加快 全面 改造 治理 修复 提升";
  /** Chinese ordinals of what comes round: 每百户. */
  private static final String EACH = "每按凡第前逢隔各";
  /** How many characters around a figure may speak of it. */
  private static final Pattern PROPORTIONS = Pattern.compile("的?(标准|比例|配比|额度)");
  /** What its households or heads tell the size of. */
  private static final Pattern SIZED =
      Pattern.compile("的?(较大)?(人口)?(自然村|自然屯|自然湾|村民小组|村民组|村组|村屯|居民点|聚居点|聚居区|集聚区|超?大班额|大班)");
  private static final Pattern ENABLED = Pattern.compile("[可能够](?:保障|满足|容纳|供应|供|服务|覆盖|承载)$");
  private static final Pattern CLOSED = Pattern.compile("的?(?:标准|比例|要求|原则|规格|思路|方式|模式|办法)\\p{IsHan}");
  private static final Pattern LATER_SHARE =
      Pattern.compile("[\\p{IsHan}]{2,12}(?:率|比例|占比|比重)(?:达到?|不低于|提高到|提升至|超过|保持在?|稳定在)[0-9.]+[%％]");
  /** How what is built is laid out: 设计时速200公里. */
  private static final Pattern DESIGNED = Pattern.compile("设计(?:最高)?(?:时速|速度|车速|行车速度|航速)(?:为|达到?)?$");
  /** How often something is done: 每月开展活动不少于1次. */
  private static final Pattern EVERY = Pattern.compile("每(年|学年|学期|季度|季|半年|月|周|日|天|半月)[^，；。]*$");
  /** Units of what is done so often, or so long, each time round. */
  private static final Set<String> TIMES = Set.of("次", "小时", "天", "课时");
  private static final int LONGEST_EVERY = 24;
  private static final int REACH = 200;
  private static final int LONGEST_PART = 8;
  private static final int LONGEST_NORM = 4;
  /** A clause of 对 that is longer than this says more than what is dealt with. */
  private static final int LONGEST_DEALT = 100;
  private static final TargetWords WORK = TargetWords.list("work");
  private static final TargetWords WEAK = TargetWords.list("weak");
  private static final TargetWords REMOVING = TargetWords.list("removing");
  private static final TargetWords AT_MOST = TargetWords.list("atmost");
  private static final TargetWords GRANTS = TargetWords.list("grant");
  private static final TargetWords REACHING = TargetWords.list("level");

  private ThresholdGuard() {
  }

  /** Whether a figure only describes. */
  static boolean rejects(String text, Figure figure, int clauseStart, int clauseEnd) {
    if (conditional(text, clauseEnd) || handled(text, figure, clauseStart, clauseEnd)) {
      return true;
    }
    int leadStart = Math.max(clauseStart, figure.start() - REACH);
    String rest = text.substring(figure.tail(), Math.min(clauseEnd, figure.tail() + REACH));
    return named(text, figure, rest) || terms(text, figure, leadStart, rest) || each(text, figure)
        || attributive(text, figure, leadStart, rest)
        || threshold(text, figure, leadStart, rest) || stock(text, figure, leadStart, rest)
        || changedFrom(text, figure, leadStart, rest);
  }

  /** 培训不少于5天的，方可…: a clause that ends in 的 says when something holds. */
  private static boolean conditional(String text, int clauseEnd) {
    return clauseEnd > 0 && clauseEnd < text.length() && text.charAt(clauseEnd - 1) == '的'
        && "，,".indexOf(text.charAt(clauseEnd)) >= 0;
  }

  /** 对已列入规划的23条专用线，…: a clause of 对 and no act of its own says what the next one deals with. */
  private static boolean handled(String text, Figure figure, int clauseStart, int clauseEnd) {
    int start = Blanks.skip(text, clauseStart, clauseEnd);
    if (!text.startsWith("对", start) || clauseEnd >= text.length() || text.charAt(clauseEnd) != '，'
        || figure.tail() >= clauseEnd || clauseEnd - start > LONGEST_DEALT) {
      return false;
    }
    for (int i = figure.tail(); i < clauseEnd; i++) {
      if (WORK.lengthAt(text, i, clauseEnd) > 1 || WEAK.lengthAt(text, i, clauseEnd) > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean named(String text, Figure figure, String rest) {
    if (figure.chinese() && "期".equals(figure.unit())) {
      // 二期工程: which stage, not how many
      return true;
    }
    for (String name : NAMES) {
      if (rest.startsWith(name)) {
        return figure.kind() != Kind.COUNT || !name.equals("工程") && !name.equals("圈");
      }
    }
    int norm = figure.kind() == Kind.SHARE ? rest.indexOf("标准") : -1;
    if (norm > 0 && norm <= LONGEST_NORM && rest.substring(0, norm).chars().allMatch(Character::isIdeographic)) {
      return true;
    }
    if (figure.unit() != null && (figure.unit().endsWith("千伏") || figure.unit().equals("kV"))) {
      return true;
    }
    if (figure.bound() != null && SIZED.matcher(rest).lookingAt()) {
      // 30户以上自然村: how large, not how many
      return true;
    }
    if (rest.startsWith("级") && figure.kind() != Kind.PLAIN) {
      // 30万吨级航道
      return true;
    }
    boolean duration = figure.kind() == Kind.DURATION;
    if (figure.kind() == Kind.EXTENT && MeasureUnits.hanAt(rest, 0) && LATER_SHARE.matcher(rest).lookingAt()) {
      // 1公里高度探测覆盖率达到90%: of what the share is told
      return true;
    }
    if (rest.startsWith("覆盖") && "米公里".contains(figure.unit() == null ? "?" : figure.unit())) {
      // 公交站点500米覆盖建成区面积的95%: how far around
      return true;
    }
    return duration && MeasureUnits.hanAt(rest, 0) && !rest.startsWith("的") && "，、和".indexOf(rest.charAt(0)) < 0
        || "%".equals(figure.unit()) && figure.start() > 1 && text.startsWith("个", figure.start() - 1)
        || !figure.chinese() && rest.startsWith("个100%");
  }

  /** Terms of a grant or a duty in proportion: 按投资额的8%给予补助, 最高300万元, 按不低于70%的比例. */
  private static boolean terms(String text, Figure figure, int leadStart, String rest) {
    String lead = text.substring(leadStart, figure.start());
    if (lead.contains("最高") && !lead.contains("至最高") && !lead.contains("到最高") && !lead.contains("最高值")
        && !lead.contains("最高水平")) {
      return true;
    }
    int verb = Predicate.skipFillers(text, leadStart, figure.start());
    boolean foreach = lead.startsWith("每") && WORK.lengthAt(lead, 1, lead.length()) > 1;
    if (foreach || lead.contains("严禁") || lead.contains("禁止")) {
      return true;
    }
    if (ENABLED.matcher(lead).find() && rest.indexOf('的') > 0) {
      // 储备可保障5万人需求的物资
      return true;
    }
    if (lead.endsWith("满足") || text.startsWith("满足", verb - 2)) {
      return true;
    }
    if (figure.kind() == Kind.MONEY && lead.contains("给予")) {
      return true;
    }
    if (figure.kind() == Kind.MONEY && AT_MOST.lengthBefore(text, leadStart, figure.start()) > 0
        && GRANTS.ends(text, leadStart, figure.start() - AT_MOST.lengthBefore(text, leadStart, figure.start()))) {
      return true;
    }
    int by = lead.lastIndexOf('按');
    if (DESIGNED.matcher(lead).find()) {
      return true;
    }
    if (by >= 0 && PROPORTIONS.matcher(rest).find()) {
      // 按照每千人80座、40座的标准预留用地
      return true;
    }
    if (by >= 0 && CLOSED.matcher(lead.substring(by)).find()) {
      // 按人均不超过3000亩的标准|选聘1300名
      return false;
    }
    if (by < 0 || lead.startsWith("按时", by) || lead.startsWith("按期", by) || lead.startsWith("按照", by)
        || lead.startsWith("按摩", by) || lead.startsWith("按揭", by)) {
      return false;
    }
    int end = Predicate.skipFillers(text, leadStart, figure.start());
    return REACHING.lengthBefore(text, leadStart, end) < 2;
  }

  private static boolean each(String text, Figure figure) {
    int before = Blanks.skipBack(text, 0, figure.start());
    boolean often = figure.unit() != null && TIMES.contains(figure.unit()) && !lasts(text, figure)
        && EVERY.matcher(text.substring(Math.max(0, figure.start() - LONGEST_EVERY), figure.start())).find();
    // 连续2次抽检不合格, 连续3年: what has come to pass that often
    return often || text.startsWith("连续", before - 2) || before > 0 && EACH.indexOf(text.charAt(before - 1)) >= 0;
  }

  /** Whether the time itself is measured: 每周开放时间不少于56小时. */
  private static boolean lasts(String text, Figure figure) {
    int leadStart = Math.max(0, figure.start() - LONGEST_EVERY);
    int end = Predicate.skipFillers(text, leadStart, figure.start());
    int bound = Math.max(Math.max(TargetWords.list("atleast").lengthBefore(text, leadStart, end),
        AT_MOST.lengthBefore(text, leadStart, end)), REACHING.lengthBefore(text, leadStart, end));
    return text.startsWith("时间", end - bound - 2) || text.startsWith("时长", end - bound - 2);
  }

  /** Whether 的 and a noun follow: 高于9吨的县市; but 80%以上的村 at the head of a clause is a share to be reached. */
  private static boolean attributive(String text, Figure figure, int leadStart, String rest) {
    if (figure.kind() == Kind.SHARE && reachesPart(text, figure, leadStart, rest)) {
      return false;
    }
    if (figure.kind() == Kind.SHARE && coversInside(rest)
        && !SubjectEdges.emptyLead(text, leadStart, figure.start())) {
      return true;
    }
    if (!rest.startsWith("的") || rest.length() < 2) {
      return false;
    }
    for (String noun : GOAL_NOUNS) {
      if (rest.startsWith(noun, 1)) {
        return false;
      }
    }
    if (figure.kind() == Kind.SHARE && !boundBefore(text, figure, leadStart)) {
      return !SubjectEdges.emptyLead(text, leadStart, figure.start());
    }
    return !WorkPattern.verbJustBefore(text, leadStart, figure.start());
  }

  /**
   * Whether a part of something is to be reached: 完成80%以上的任务, 服务覆盖80%以上的老年人, 城市建成区50%以上的面积达到要求; not
   * 建立覆盖80%以上养殖场的体系, 对80%以上的村给予支持.
   */
  private static boolean reachesPart(String text, Figure figure, int leadStart, String rest) {
    if (!rest.startsWith("的") || rest.indexOf('的', 1) > 0 || boundBefore(text, figure, leadStart)
        || "对将由给".indexOf(text.charAt(leadStart)) >= 0) {
      return false;
    }
    Span lead = SubjectEdges.trim(text, leadStart, figure.start(), new TargetContext(null, List.of()));
    if (WORK.ends(text, leadStart, figure.start()) || WEAK.ends(text, leadStart, figure.start())) {
      return true;
    }
    for (int i = 2; i <= Math.min(LONGEST_PART, rest.length()); i++) {
      if (REACHING.lengthAt(rest, i, rest.length()) > 1 || WORK.lengthAt(rest, i, rest.length()) > 1) {
        return lead.length() > 1;
      }
    }
    return false;
  }

  /** 覆盖80%以上|人口的广播体系: the share tells which system. */
  private static boolean coversInside(String rest) {
    int of = rest.indexOf('的');
    if (of < 2 || of > LONGEST_PART || of + 1 >= rest.length()) {
      return false;
    }
    for (int i = 0; i < of; i++) {
      if (!MeasureUnits.hanAt(rest, i) || "和及与并".indexOf(rest.charAt(i)) >= 0) {
        return false;
      }
    }
    for (String noun : GOAL_NOUNS) {
      if (rest.startsWith(noun, of + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean boundBefore(String text, Figure figure, int leadStart) {
    for (String bound : BOUNDS) {
      if (figure.start() - bound.length() >= leadStart && text.startsWith(bound, figure.start() - bound.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean threshold(String text, Figure figure, int leadStart, String rest) {
    boolean with = text.startsWith("及以", figure.end());
    if (with && (rest.isEmpty() || MeasureUnits.hanAt(rest, 0) || rest.startsWith("（"))) {
      return true;
    }
    if (rest.startsWith("或") && !otherwise(rest)
        || rest.startsWith("）") && !figure.hasTail() && figure.kind() == Kind.RATING) {
      return true;
    }
    if (!MeasureUnits.hanAt(rest, 0) || "和与及并以".indexOf(rest.charAt(0)) >= 0 || figure.kind() == Kind.SHARE) {
      return false;
    }
    if (!bindingTail(text, figure)) {
      // 超10亿元企业, 满300人单位: what is counted comes behind
      return !figure.hasTail() && figure.kind() != Kind.COUNT && boundBefore(text, figure, leadStart)
          && !WorkPattern.verbJustBefore(text, leadStart, figure.start());
    }
    if (text.startsWith("以下", figure.end()) || text.startsWith("以内", figure.end())) {
      return true;
    }
    // 、200家以上企业 goes on a list, its verb stands before the first
    boolean listed = figure.kind() == Kind.COUNT && figure.start() > leadStart
        && "、和及".indexOf(text.charAt(figure.start() - 1)) >= 0;
    boolean has = figure.start() > leadStart + 1 && text.charAt(figure.start() - 1) == '有'
        && !Predicate.endsWord(text.charAt(figure.start() - 2), '有');
    boolean work = listed || has || WorkPattern.verbJustBefore(text, leadStart, figure.start());
    int before = Predicate.skipFillers(text, leadStart, figure.start());
    return !work || REMOVING.ends(text, leadStart, before) || figure.kind() == Kind.RATING
        || figure.kind() == Kind.MONEY;
  }

  /** Whether another way to reach the same follows: 达到70%以上或较2020年提高5个百分点. */
  private static boolean otherwise(String rest) {
    int words = rest.startsWith("或者") ? 2 : 1;
    return rest.startsWith("较", words) || rest.startsWith("比", words)
        || TargetWords.list("rise").lengthAt(rest, words, rest.length()) > 1
        || TargetWords.list("fall").lengthAt(rest, words, rest.length()) > 1;
  }

  /** Whether 以上, 以下 or 以内 stand behind it; 左右 bounds nothing. */
  private static boolean bindingTail(String text, Figure figure) {
    return figure.hasTail() && !text.startsWith("左右", figure.end()) && !text.startsWith("上下", figure.end());
  }

  private static boolean stock(String text, Figure figure, int leadStart, String rest) {
    String lead = text.substring(leadStart, figure.start());
    for (String stock : STOCKS) {
      if (lead.contains(stock)) {
        return !(lead.startsWith("对") && acts(rest)) && !(BUILT.contains(stock) && isReached(text, figure, leadStart));
      }
    }
    return lead.endsWith("总规模") || (lead.endsWith("总投资") || lead.endsWith("总投资约"))
        && inBrackets(text, leadStart);
  }

  /** Whether a share is to be reached of what stands already: 已建设施运行率不低于90%. */
  private static boolean isReached(String text, Figure figure, int leadStart) {
    int end = Predicate.skipFillers(text, leadStart, figure.start());
    return figure.kind() == Kind.SHARE
        && (REACHING.ends(text, leadStart, end) || TargetWords.list("atleast").ends(text, leadStart, end)
            || AT_MOST.ends(text, leadStart, end));
  }

  private static boolean inBrackets(String text, int leadStart) {
    for (int i = leadStart; i >= Math.max(0, leadStart - REACH); i--) {
      if ("（(）)".indexOf(text.charAt(i)) >= 0) {
        return "（(".indexOf(text.charAt(i)) >= 0;
      }
    }
    return false;
  }

  private static boolean acts(String rest) {
    for (String action : ACTIONS.split(" ")) {
      if (rest.contains(action)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the value a change starts from: 由60%提高到80%, 从5个增加到8个. */
  private static boolean changedFrom(String text, Figure figure, int leadStart, String rest) {
    boolean from = false;
    for (int i = leadStart; i < figure.start() && !from; i++) {
      char c = text.charAt(i);
      from = (c == '由' || c == '从') && figure.start() - i <= 12;
    }
    return from && !rest.isEmpty() && TargetWords.list("level").lengthAt(rest, 0, rest.length()) > 1;
  }
}
