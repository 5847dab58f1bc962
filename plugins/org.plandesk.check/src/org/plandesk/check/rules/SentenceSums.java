// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * Sums in sentences.
 *
 * <p>Finds: 共12个，其中A类5个、B类6个 · A类5个、B类6个，共计12个. Leaves: 共12个，其中重点5个 (one part), parts in another unit, in brackets, with 以上
 * or 约, shares, what ends with 等.
 */
final class SentenceSums {

  static final int SHORTEST = 10;

  private static final Pattern RATIO = Pattern.compile(
      "(?<![0-9.:：])([0-9]{1,2}(?:\\.[0-9]+)?)[:：]([0-9]{1,2}(?:\\.[0-9]+)?)[:：]([0-9]{1,2}(?:\\.[0-9]+)?)(?![0-9.:：])");
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_NAME = 4;
  private static final double WHOLE = 100;
  private static final double ROUNDED = 0.25;
  private static final double FAR_OFF = 12;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:，|,|；|。|：|、|（|\\()?(?:其中|包括|包含|分别为|分别是|即|具体为)[：:，,]?|(?<=共[0-9]{1,6}[个家所座处项条台户名])[：:，,]|(?<=[\\p{IsHan}%％])[：:](?=[^，。；：、0-9]{1,12}[0-9])");
  private static final Pattern TOTAL = Pattern.compile("(?:共计|合计|总计|共有|总共|共)[^0-9，。；]{0,6}$");
  private static final Pattern LISTED = Pattern.compile("[、和及与]");
  private static final Pattern ROUGH = Pattern.compile("^(?:以上|左右|以下|以内)|^多|^余");
  private static final Pattern ABOUT = Pattern.compile("(?:约|近|超过|不少于|不低于|至少|达到或超过|超)$");
  /** What of each of the parts is told, is no part. */
  private static final Pattern EACH = Pattern.compile("(?:每|各|同比|较上年|比上年|增加|减少|增长|平均|上述|占)[^0-9，。；、]{0,8}$");

  private static final Pattern ALL = Pattern.compile("，(?:共计|合计|总计|共|总共)");
  private static final Pattern CHANGED = Pattern.compile("[由从][0-9]");
  private static final Pattern DIVIDED = Pattern.compile(
      "^(?:按[^，。；0-9]{1,12}(?:分|划分|看|来看|统计|区分)|从[^，。；0-9]{1,12}(?:看|来看)|分[^，。；0-9]{1,8}看|其中|(?:资金来源|投资构成|资金构成|资金筹措)[为是：])[，：]?");
  /** With what a clause begins that tells of work. */
  private static final Pattern WORK = Pattern.compile(
      "(?:同时|并|还)?(?:新建|改建|扩建|改造|建设|建成|完成|实施|治理|新增|拆除|修复|整治|培育|引进|开展|培训|提升|更新|安装|铺设|修建|打造)");
  private static final Pattern OPEN = Pattern.compile("等(?!级)|(?:以上|左右)(?=[，。；、）]|$)|约(?=[0-9])|近(?=[0-9])");

  private SentenceSums() {
  }

  static void check(Words words, Findings findings) {
    String text = words.text();
    ratio(words, findings);
    List<Amount> amounts = Amount.in(text);
    if (amounts.size() < 2) {
      return;
    }
    RestSums.check(words, amounts, findings);
    NamedParts.check(words, amounts, findings);
    AgeGroups.check(words, findings);
    Matcher parts = PARTS.matcher(text);
    boolean found = false;
    while (parts.find()) {
      found |= partsAfter(words, amounts, parts.start(), parts.end(), findings);
    }
    if (!found && amounts.size() > 2) {
      totalAfter(words, amounts, findings);
    }
  }

  /** 三次产业结构调整为5.2:44.8:50: shares of a whole. */
  private static void ratio(Words words, Findings findings) {
    Matcher ratio = RATIO.matcher(words.text());
    while (ratio.find()) {
      List<Double> parts = List.of(Double.valueOf(ratio.group(1)), Double.valueOf(ratio.group(2)),
          Double.valueOf(ratio.group(3)));
      double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
      boolean meant = Math.abs(sum - WHOLE) <= FAR_OFF;
      if (meant && Math.abs(sum - WHOLE) > ROUNDED) {
        findings.add(Severity.WARNING, SumDiffers.message("100", sum, parts), FindingPlace.of(words, ratio.start(),
            ratio.end()));
      }
    }
  }

  /** 共12个，其中A类5个、B类6个. */
  private static boolean partsAfter(Words words, List<Amount> amounts, int before, int from, Findings findings) {
    String text = words.text();
    Amount whole = null;
    for (Amount amount : amounts) {
      if (amount.end() <= before && before - amount.end() <= 14
          && text.substring(amount.end(), before).indexOf('。') < 0) {
        whole = amount;
      }
    }
    int end = endOfList(text, from);
    Amount further = text.startsWith("；其中", before) || text.startsWith("，其中", before)
        ? otherWhole(text, amounts, whole, from, end) : null;
    whole = further == null ? whole : further;
    if (whole == null || whole.isRatio() || isRough(text, whole)) {
      return false;
    }
    List<Amount> parts = ofOneList(text, parts(text, amounts, whole.unit(), from, end), from);
    boolean colon = "：:".indexOf(text.charAt(before)) >= 0;
    if (colon && (whole.end() != before || parts.size() < 2)) {
      return false;
    }
    boolean open = OPEN.matcher(text.substring(from, end)).find();
    return report(words, whole, parts, open, findings);
  }

  /** 共有小区426个，涉及居民5万户；其中东片158个、西片268个: the whole is the last of the unit that all parts have; null when the nearest fits. */
  private static Amount otherWhole(String text, List<Amount> amounts, Amount nearest, int from, int end) {
    List<Amount> behind = amounts.stream().filter(some -> some.start() >= from && some.end() <= end).toList();
    boolean one = behind.size() > 1
        && behind.stream().allMatch(some -> some.unit().equals(behind.getFirst().unit()));
    if (nearest == null || !one || nearest.unit().equals(behind.getFirst().unit())) {
      return null;
    }
    int sentence = text.lastIndexOf('。', nearest.start());
    List<Amount> wholes = amounts.stream().filter(some -> some.start() > sentence && some.end() <= nearest.start()
        && some.unit().equals(behind.getFirst().unit())).toList();
    return wholes.size() == 1 ? wholes.getFirst() : null;
  }

  /** A类5个、B类6个，共计12个. */
  private static void totalAfter(Words words, List<Amount> amounts, Findings findings) {
    String text = words.text();
    for (Amount whole : amounts) {
      String ahead = text.substring(Math.max(0, whole.start() - 14), whole.start());
      if (!TOTAL.matcher(ahead).find() || whole.isRatio() || isRough(text, whole)) {
        continue;
      }
      int from = Math.max(text.lastIndexOf('；', whole.start()), text.lastIndexOf('。', whole.start())) + 1;
      // 10个镇、4个乡，共14个乡镇，有村162个、社区24个，合计186个: each total ends a list.
      for (Amount before : amounts) {
        boolean total = before.start() >= from && before.end() < whole.start()
            && TOTAL.matcher(text.substring(Math.max(0, before.start() - 14), before.start())).find();
        from = total ? before.end() : from;
      }
      List<Amount> parts = parts(text, amounts, whole.unit(), from, whole.start());
      boolean listed = parts.size() > 1
          && (LISTED.matcher(text.substring(parts.getFirst().end(), parts.getLast().start())).find()
              || isRow(text, parts, whole));
      if (listed) {
        report(words, whole, parts, false, findings);
      }
    }
  }

  /** 新建4200个，改造1800个，共计6000个: nothing but short names stands between the parts and the total. */
  private static boolean isRow(String text, List<Amount> parts, Amount whole) {
    int end = parts.getFirst().end();
    for (Amount part : parts) {
      if (part.start() - end > LONGEST_NAME) {
        return false;
      }
      end = part.end();
    }
    return ALL.matcher(text.substring(end, whole.start())).matches();
  }

  /**
   * 按强度分，轻度12处、中度8处: the whole is the largest amount of the unit in a sentence before.
   *
   * @return whether the two belong together, or nothing is divided
   */
  static boolean checkBehind(Words words, Words before, Findings findings) {
    Matcher divided = DIVIDED.matcher(words.text());
    if (!divided.find()) {
      return true;
    }
    List<Amount> amounts = Amount.in(words.text());
    List<Amount> wholes = Amount.in(before.text());
    if (amounts.size() < 2
        || amounts.stream().anyMatch(amount -> !amount.unit().equals(amounts.getFirst().unit()))) {
      return true;
    }
    // 按季节分，……；按品种分，……: each list is of all.
    int end = words.text().indexOf('；', divided.end());
    boolean again = end > 0 && DIVIDED.matcher(words.text().substring(end + 1)).lookingAt();
    List<Amount> parts = parts(words.text(), amounts, amounts.getFirst().unit(), divided.end(),
        again ? end : words.text().length());
    Amount whole = named(words.text().substring(divided.end(), amounts.getFirst().start()), before.text(), wholes);
    for (Amount amount : whole == null ? wholes : List.<Amount>of()) {
      boolean same = amount.unit().equals(amounts.getFirst().unit());
      whole = same && (whole == null || amount.value() > whole.value()) ? amount : whole;
    }
    double sum = parts.stream().mapToDouble(Amount::value).sum();
    // What makes much more than the whole is divided otherwise, and 由14所减少到12所 is a change.
    boolean other = whole != null && sum > whole.value() * SumDiffers.MUCH_MORE;
    if (whole == null || whole.isRatio() || parts.size() < 2 || isRough(before.text(), whole) || other
        || CHANGED.matcher(words.text()).find()) {
      return whole != null && !other;
    }
    Severity severity = SumDiffers.severity(whole.value(), sum, parts.size());
    if (severity != null && (sum > whole.value() || !OPEN.matcher(words.text()).find())) {
      double size = whole.size();
      findings.add(severity,
          SumDiffers.message(whole.words(), sum / size, parts.stream().map(part -> part.value() / size).toList()),
          FindingPlace.of(words, parts.getFirst().start(), parts.getLast().end()),
          FindingPlace.of(before, whole.start(), whole.end()));
    }
    return true;
  }

  /** 分县看，60岁以上老年人甲县15万人: the whole is what stands behind the same name in the sentence before; null when none does. */
  private static Amount named(String lead, String before, List<Amount> wholes) {
    return wholes.stream().filter(whole -> {
      int clause = Math.max(before.lastIndexOf('，', whole.start()), before.lastIndexOf('；', whole.start())) + 1;
      String name = before.substring(clause, whole.start()).replaceFirst("^其中", "");
      return name.length() >= SHORTEST_NAME && lead.startsWith(name);
    }).findFirst().orElse(null);
  }

  private static boolean report(Words words, Amount whole, List<Amount> parts, boolean open, Findings findings) {
    if (parts.isEmpty()) {
      return false;
    }
    if (parts.size() > 1 && parts.stream().anyMatch(part -> part.value() > whole.value())
        && !isOneList(words.text(), parts)) {
      // Something new is told behind the parts.
      return false;
    }
    double sum = parts.stream().mapToDouble(Amount::value).sum();
    Severity severity = SumDiffers.severity(whole.value(), sum, parts.size());
    if (severity == null || open && sum < whole.value()) {
      return false;
    }
    int start = Math.min(whole.start(), parts.getFirst().start());
    int end = Math.max(whole.end(), parts.getLast().end());
    double size = whole.size();
    findings.add(severity,
        SumDiffers.message(whole.words(), sum / size, parts.stream().map(part -> part.value() / size).toList()),
        FindingPlace.of(words, start, end));
    return true;
  }

  /** 其中老城区36公里、镇区32公里，改造旧管网40公里: the parts without what a new clause tells of other work. */
  private static List<Amount> ofOneList(String text, List<Amount> parts, int from) {
    if (parts.isEmpty() || WORK.matcher(text.substring(from)).lookingAt()) {
      return parts;
    }
    for (int i = 2; i < parts.size(); i++) {
      String between = text.substring(parts.get(i - 1).end(), parts.get(i).start());
      if (between.startsWith("，") && WORK.matcher(between.substring(1)).lookingAt()
          && isOneList(text, parts.subList(0, i))) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** Whether the parts follow each other with nothing but a 、 and a short name between them. */
  private static boolean isOneList(String text, List<Amount> parts) {
    for (int i = 1; i < parts.size(); i++) {
      String between = text.substring(parts.get(i - 1).end(), parts.get(i).start());
      if (!between.startsWith("、") || between.length() > LONGEST_NAME || between.indexOf('，') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int endOfList(String text, int from) {
    int end = from;
    while (end < text.length() && "。；;！？".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int next = text.indexOf("其中", from);
    return next >= 0 && next < end ? next : end;
  }

  private static List<Amount> parts(String text, List<Amount> amounts, String unit, int from, int end) {
    List<Amount> parts = new ArrayList<>();
    for (Amount amount : amounts) {
      boolean inside = amount.start() >= from && amount.end() <= end && amount.unit().equals(unit);
      if (inside && !inBrackets(text, from, amount.start())
          && !EACH.matcher(text.substring(from, amount.start())).find()) {
        parts.add(amount);
      }
    }
    return parts;
  }

  private static boolean inBrackets(String text, int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
    }
    return depth > 0;
  }

  static boolean isRough(String text, Amount amount) {
    return ROUGH.matcher(text.substring(amount.end())).find()
        || ABOUT.matcher(text.substring(0, amount.start())).find();
  }
}
