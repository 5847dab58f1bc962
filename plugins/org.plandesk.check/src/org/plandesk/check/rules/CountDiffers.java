// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * A sentence says how many it names, and names more or fewer.
 *
 * <p>Finds: 建设3个基地，分别位于甲镇、乙镇、丙镇和丁镇 · 独居、空巢、留守四类老年人 · 实施“三项工程”：一是……四是. Leaves: lists that end with 等 as long as they
 * name no more, lists with figures of their own, which are sums.
 */
final class CountDiffers implements Rule.OfWords, Rule.OfPlan<CountDiffers.Counted> {

  private static final String NUMBER = "([2-9]|1[0-9]|20|[两二三四五六七八九十]|十[一二三四五六七八九])";
  private static final String COUNTED = "(?:大|个|项|类|种|条|座|处|家|所|支|方面|方(?=责任|联动|主体|协同|共治|协议))";
  /** 3个基地，分别位于…… */
  private static final Pattern AHEAD_OF_LIST = Pattern.compile("(?<![0-9.第十百千万—－~-])" + NUMBER
      + "(?:大|个|项|类|种|条|座|处|家|所|支)"
      + "([^，。；：、0-9（）]{0,16})(?:(?:，|：|（|——)?(?:分别(?:位于|为|是|在|布局在|设在|落户)|包括|包含|涵盖|即|具体为|具体包括|主要包括|主要有|依次为|位于)[：:]?|：(?=[^，。；0-9]*、[^，。；0-9]*[。；]))");
  /** ……、留守四类老年人. */
  private static final Pattern BEHIND_LIST = Pattern.compile(
      "(等)? ?(?<![0-9.第十百千万—－~一-])(?<![0-9][类项大])" + NUMBER + "(?:" + COUNTED
          + "(?=\\p{IsHan}|“)(?!以上|以下|左右|月|小时|人次|百分点|基点|水(?=[，。；体质])|疫苗|用地|费|年)|级(?![航桥裁渔客文景站响火工运教医甲乙丙及以公响保资标水疾]))");
  private static final String CLASSIFIERS = "大个项类级种条座处家所支方";
  private static final String STOPS = "，。；：（）“”";
  private static final Pattern POINTS = Pattern.compile("(?<![0-9.第十百千万])" + NUMBER
      + "(?:大|个|项|类|种|条|方面)[^，。；：、0-9]{0,10}[：:。，][^：:]{0,6}?(?:一是|第一|其一|（1）|①)");
  private static final Pattern POINT =
      Pattern.compile("(?<=^|[：:；;。，])(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])[，、是]|（([0-9])）|([①-⑳]))");
  /** 组织实施“五大工程”。 with the points in the sentences behind. */
  private static final Pattern ANNOUNCED = Pattern.compile(
      "(?<![0-9.第十百千万])" + NUMBER + "(?:大|个|项|类|种|条|方面)[^，。；：、0-9]{0,12}[：。]$");
  private static final Pattern QUOTED = Pattern.compile(
      "“" + NUMBER + "(?!是|要)\\p{IsHan}{1,3}”(?:分别)?(?:为|是|即|指|包括|位于)(?!以|由|加快|推进|基础)");
  private static final Pattern QUOTES = Pattern.compile("(“[^“”]{1,12}”(?:[、和及]?“[^“”]{1,12}”)+)(等)?" + NUMBER
      + "(?:大|个|项|类|种|条|款)(?!月|小时|百分点|以上|以下|左右)");
  /** “渡口渡船、砂石运输”两项整治. */
  private static final Pattern WITHIN_QUOTE = Pattern.compile(
      "“([^“”、和与及]{1,10}(?:、[^“”、和与及]{1,10})+)”(等)?" + NUMBER + "(?:大|个|项|类|种)(?!月|小时|百分点|以上|以下|左右)");
  /** Stands for each sign of what is in brackets. */
  private static final String MASK = "\u0001";
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
  /** What stands ahead of the first thing that a list names: 推动资源向甲、乙、丙三镇倾斜. */
  private static final Pattern LEAD = Pattern.compile("^.*[的在对为向由从使将把以于到与和及按就是有]");
  private static final Pattern JOINED = Pattern.compile("[和与及]");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[万亿]?(?:[个家所座处项户亩吨元条张人公里%]|平方)");
  private static final Pattern OPEN = Pattern.compile("等[^，。；、]{0,8}$|在内$");
  /** Behind these the number counts what follows: 在甲镇、乙镇新建3个站点. */
  private static final Pattern VERB = Pattern.compile(
      "(?:[由从为在对向把将共约近超过余各每有达以至到和与及]|建设|新建|改建|扩建|建成|组建|创建|共建|筹建|搭建|设立|设置|开设|打造|改造|培育|新增|增加|增设|形成|完成|建造|实施|开展|发展|推进|引进|引入|争取|获取|选择|选取|遴选|选定|认定|评定|制定|确定|命名|投放|布局|配备|配置|安置|布置|举办|承办|兴办|申报|评选|组织|支持|扶持|覆盖|完善|优化|提升|落实|编制|出台|发布|推广|聚焦|围绕|突出|抓好|实现|构建|谋划|做强|做优|壮大|连续|投入|整合|合并|划分|分为|分成|包括|不少|先后|前)$");
  private static final Pattern NUMERALS = Pattern.compile("(?:^|、)[一二三四五六七八九十ⅠⅡⅢⅣⅤ]+(?=、|$)");
  private static final int LONGEST = 18;
  /** An announcement ends its sentence and is no longer. */
  private static final int TAIL = 20;
  private static final int LONGEST_BEHIND = 9;

  @Override
  public String id() {
    return "count-differs";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    String text = words.text();
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE) {
      return;
    }
    if (text.indexOf('“') >= 0) {
      named(words, findings);
    }
    if (!counts(text)) {
      return;
    }
    if (text.indexOf('、') >= 0) {
      ahead(words, findings);
      behind(words, findings);
    }
    if (text.indexOf('”') >= 0) {
      quotes(words, findings);
    }
    points(words, findings);
  }

  /**
   * What a sentence counts for the ones behind it, or counts on.
   *
   * @param number announced at its end; null for none
   * @param start of the number
   * @param first number of the first point; 0 when it does not begin with one
   * @param last number of the last point
   */
  record Counted(String number, int start, int first, int last) {
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  @Override
  public Counted facts(Words words, PlanFrame frame) {
    if (!words.isStatement() || words.setting() == Words.Setting.TABLE) {
      return null;
    }
    String end = words.text().substring(Math.max(0, words.text().length() - TAIL));
    Matcher announced = ANNOUNCED.matcher(end);
    Matcher point = POINT.matcher(words.text());
    int first = point.lookingAt() ? value(point) : 0;
    int last = first;
    while (first > 0 && point.find()) {
      last = value(point);
    }
    boolean announces = counts(end) && announced.find();
    int offset = words.text().length() - end.length();
    return !announces && first == 0 ? null
        : new Counted(announces ? announced.group(1) : null, announces ? offset + announced.start(1) : 0, first, last);
  }

  /** Points in sentences of their own, behind the one that announces them. */
  @Override
  public void check(CheckedPlan plan, Facts<Counted> facts, Findings findings) {
    for (Part part : plan.parts()) {
      List<Part> siblings = part.children();
      for (int i = 0; i + 1 < siblings.size(); i++) {
        Counted counted = facts.of(siblings.get(i).words());
        if (counted != null && counted.number() != null && counted.first() == 0) {
          int last = lastPoint(siblings, i + 1, facts);
          if (last > 1) {
            report(siblings.get(i).words(), counted.start(), counted.start() + counted.number().length(),
                counted.number(), last, last, last, findings);
          }
        }
      }
    }
  }

  /** The last of the points that follow each other from a sibling on; 0 when there are none. */
  private static int lastPoint(List<Part> siblings, int from, Facts<Counted> facts) {
    int last = 0;
    for (int i = from; i < siblings.size(); i++) {
      Counted point = facts.of(siblings.get(i).words());
      if (point == null || point.first() == 0) {
        // What a point says may take several sentences.
        continue;
      }
      if (point.first() != last + 1) {
        return last == 0 ? 0 : point.first() == 1 ? last : 0;
      }
      last = point.last();
    }
    return last;
  }

  /** “三园”分别为甲园、乙园和丙园. */
  private static void named(Words words, Findings findings) {
    Matcher quoted = QUOTED.matcher(words.text());
    while (quoted.find()) {
      int end = endOfList(words.text(), quoted.end());
      list(words, quoted.start(1), quoted.end(), end, quoted.group(1), false, findings);
    }
  }

  /** Whether a number stands before a word of counting anywhere; few sentences have one, and this is fast. */
  private static boolean counts(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (CLASSIFIERS.indexOf(text.charAt(i)) >= 0
          && (ChineseNumbers.digit(text.charAt(i - 1)) > 1 || text.charAt(i - 1) == '十'
              || ChineseNumbers.isArabic(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static void ahead(Words words, Findings findings) {
    Matcher count = AHEAD_OF_LIST.matcher(words.text());
    while (count.find()) {
      int end = endOfList(words.text(), count.end());
      list(words, count.start(1), count.end(), end, count.group(1), count.group().contains("主要"), findings);
    }
  }

  /** “邮快合作”“快商合作”三种模式. */
  private static void quotes(Words words, Findings findings) {
    Matcher within = WITHIN_QUOTE.matcher(words.text());
    while (within.find()) {
      int named = within.group(1).split("、").length;
      report(words, within.start(), within.end(3), within.group(3), within.group(2) == null ? named : 0, named, named,
          findings);
    }
    Matcher quotes = QUOTES.matcher(words.text());
    while (quotes.find()) {
      int named = (int) quotes.group(1).chars().filter(c -> c == '“').count();
      int least = quotes.group(2) == null ? named : 0;
      report(words, quotes.start(), quotes.end(3), quotes.group(3), least, named, named, findings);
    }
  }

  private static void list(Words words, int start, int from, int end, String number, boolean mainly,
      Findings findings) {
    String list = BRACKETS.matcher(words.text().substring(from, end)).replaceAll("");
    String[] items = list.split("、");
    boolean open = OPEN.matcher(list).find() || mainly;
    int least = 0;
    int most = 0;
    boolean plain = items.length > 1 && !FIGURE.matcher(list).find();
    for (String item : items) {
      least += 1 + certain(item);
      most += 1 + (int) JOINED.matcher(item).results().count();
      plain &= !item.isBlank() && item.length() <= LONGEST * (1 + certain(item));
    }
    if (plain) {
      report(words, start, end, number, open ? 0 : least, most, least, findings);
    }
  }

  /** How often 和 surely joins two things and does not stand within the name of one: both end alike, 云台镇和河口镇. */
  private static int certain(String item) {
    int certain = 0;
    Matcher joined = JOINED.matcher(item);
    while (joined.find()) {
      boolean alike = joined.start() > 1 && joined.end() < item.length() - 1
          && item.charAt(joined.start() - 1) == item.charAt(item.length() - 1);
      certain += alike ? 1 : 0;
    }
    return certain;
  }

  private static int endOfList(String text, int from) {
    int end = from;
    int depth = 0;
    while (end < text.length() && (depth > 0 || "，。；）".indexOf(text.charAt(end)) < 0)) {
      depth += text.charAt(end) == '（' ? 1 : text.charAt(end) == '）' ? -1 : 0;
      end++;
    }
    return end;
  }

  private static void behind(Words words, Findings findings) {
    String text = words.text();
    Matcher count = BEHIND_LIST.matcher(text);
    while (count.find()) {
      int from = count.start();
      int depth = 0;
      // 区、街道（镇）、社区（村）三级: what stands in brackets says more of a name.
      while (from > 0 && (depth > 0 || text.charAt(from - 1) == '）' || STOPS.indexOf(text.charAt(from - 1)) < 0)) {
        from--;
        depth += text.charAt(from) == '）' ? 1 : text.charAt(from) == '（' ? -1 : 0;
      }
      String list = BRACKETS.matcher(text.substring(from, count.start()).stripTrailing())
          .replaceAll(some -> MASK.repeat(some.group().length()));
      if (list.indexOf('、') >= 0 && !VERB.matcher(list).find() && !FIGURE.matcher(list).find()
          && !NUMERALS.matcher(list).find()) {
        listBehind(words, list, from, count, findings);
      }
    }
  }

  private static void listBehind(Words words, String masked, int from, Matcher count, Findings findings) {
    String[] items = masked.split("、", -1);
    int offset = from + masked.length();
    int first = items.length - 1;
    boolean lead = false;
    while (first > 0 && !lead && !items[first - 1].isEmpty()) {
      first--;
      lead = LEAD.matcher(items[first]).find();
    }
    int named = items.length - first;
    int joined = 0;
    int certain = 0;
    boolean plain = named > 1;
    for (int i = first + 1; i < items.length; i++) {
      joined += (int) JOINED.matcher(items[i]).results().count();
      String item = items[i].replace(MASK, "");
      certain += certain(item);
      plain &= item.length() <= LONGEST_BEHIND * (1 + certain(item)) && !item.isEmpty();
    }
    // 和 in front of the first one joins what belongs to another list.
    plain &= !lead || !JOINED.matcher(items[first].substring(items[first].length() - 1)).find();
    if (plain) {
      int start = offset - String.join("、", Arrays.copyOfRange(items, first, items.length)).length();
      report(words, start, count.end(2), count.group(2), count.group(1) != null ? 0 : named + certain,
          items.length + joined, named + certain, findings);
    }
  }

  private static void points(Words words, Findings findings) {
    Matcher count = POINTS.matcher(words.text());
    if (!count.find()) {
      return;
    }
    Matcher point = POINT.matcher(words.text());
    int last = 0;
    while (point.find()) {
      int value = value(point);
      if (value != last + 1) {
        return;
      }
      last = value;
    }
    if (last > 1) {
      report(words, count.start(1), count.end(1), count.group(1), last, last, last, findings);
    }
  }

  private static int value(Matcher point) {
    for (int i = 1; i <= point.groupCount(); i++) {
      if (point.group(i) != null) {
        int circled = ChineseNumbers.circled(point.group(i).charAt(0));
        return circled > 0 ? circled : ChineseNumbers.parse(point.group(i));
      }
    }
    return 0;
  }

  private static void report(Words words, int start, int end, String number, int least, int most, int named,
      Findings findings) {
    int count = ChineseNumbers.parse(number);
    // An open list (等) has no end that could be too early.
    boolean wrong = least == 0 ? count < named : count < least || count > most;
    if (count > 0 && wrong) {
      findings.add(Severity.WARNING, RuleWords.message("count-differs.text", number, String.valueOf(named)),
          FindingPlace.of(words, start, end));
    }
  }
}
