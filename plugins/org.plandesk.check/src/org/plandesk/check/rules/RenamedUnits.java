// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.QuickFix;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.UnitSpellings.Spelling;
import org.plandesk.model.StatementKind;

/**
 * Names that offices had before they were renamed, beside their new ones.
 *
 * <p>Finds: 林业局 beside 林草局, 运城市环境保护局 beside 市生态环境局. Leaves: plans that only use the old name, offices of another level, background of the
 * years in which the old name was right, or where nothing else in the background uses the new one.
 */
final class RenamedUnits {

  /** Old names and new ones without 和, in full; of several new ones the office has one. */
  private static final String[][] RENAMED = {{"环境保护局", "生态环境局"}, {"环境保护厅", "生态环境厅"}, {"林业局", "林业草原局"},
      {"林业厅", "林业草原局"}, {"国土资源厅", "自然资源厅"}, {"规划局", "自然资源规划局"},
      {"卫生局", "卫生健康局", "卫生健康委"}, {"卫生计划生育局", "卫生健康局", "卫生健康委"}, {"卫生计划生育委", "卫生健康委", "卫生健康局"},
      {"安全生产监督管理局", "应急管理局"}, {"工商行政管理局", "市场监督管理局"}, {"工商局", "市场监督管理局"}, {"质量技术监督局", "市场监督管理局"},
      {"质监局", "市场监督管理局"}, {"食品药品监督管理局", "市场监督管理局"}, {"旅游发展委", "文化旅游局", "文化广电旅游局", "文化旅游广电局"},
      {"旅游局", "文化旅游局", "文化广电旅游局", "文化旅游广电局", "文化广播电视旅游局", "文化广电旅游体育局"},
      {"文化局", "文化旅游局", "文化广电旅游局", "文化旅游广电局", "文化广播电视旅游局", "文化广电旅游体育局"}, {"扶贫办", "乡村振兴局"},
      {"扶贫开发办公室", "乡村振兴局"}, {"粮食局", "粮食物资储备局"}, {"农业委", "农业农村委", "农业农村局"}, {"农委", "农业农村委", "农业农村局"}, {"招商局", "投资促进局"}};
  private static final Pattern OWNER =
      Pattern.compile("^(?:(?!自治区)\\p{IsHan}{2,4}(?=[省市县区州盟旗](?!场)))?(自治区|[省市县区州盟旗](?!场)|国家|)");
  /** The institutions were renamed in 2018 and 2019. */
  private static final Pattern EARLIER = Pattern.compile("(?:19[0-9]{2}|200[0-9]|201[0-8])年");

  private static final Pattern OLD =
      Pattern.compile(
          "环境?保护?[局厅]|(?<!农)林业[局厅]|国土(?:资源)?[局厅]|卫计|卫生和?计划生育|安监局|安全生产监督|工商局|工商行政|质监局|质量技术监督|食药|旅游局|旅发委|文化局|扶贫|粮食局|农业[局厅委]|农委|招商局");

  private RenamedUnits() {
  }

  /** Whether it is background of years in which offices had other names. */
  static boolean isOfEarlierYears(Words words) {
    return words.is(StatementKind.FACT) && EARLIER.matcher(words.text()).find();
  }

  /** Whether a name is one that offices had then. */
  static boolean isOld(String name) {
    return OLD.matcher(name).find();
  }

  static void find(List<Spelling> known, Findings findings) {
    Map<String, List<Spelling>> owned = new HashMap<>();
    known.forEach(unit -> owned.computeIfAbsent(key(unit.full()), any -> new ArrayList<>()).add(unit));
    for (Map.Entry<String, List<Spelling>> office : owned.entrySet()) {
      for (String[] names : RENAMED) {
        if (office.getKey().endsWith(names[0])
            && office.getKey().length() - names[0].length() == owner(office.getKey()).length()) {
          compare(office.getValue(), names, owned, findings);
        }
      }
    }
  }

  /** Whether the second name is the new one of the office that had the first one; both in full. */
  static boolean isRenamed(String old, String now) {
    String owner = owner(old);
    return Arrays.stream(RENAMED).anyMatch(names -> key(old).equals(owner + names[0])
        && Arrays.stream(names).skip(1).anyMatch(name -> key(now).equals(owner + name)));
  }

  private static void compare(List<Spelling> old, String[] names, Map<String, List<Spelling>> owned,
      Findings findings) {
    String owner = owner(key(old.getFirst().full()));
    for (int i = 1; i < names.length; i++) {
      List<Spelling> renamed = owned.getOrDefault(owner + names[i], List.of());
      if (!renamed.isEmpty()) {
        old.forEach(unit -> tell(unit, renamed, findings));
        return;
      }
    }
  }

  private static void tell(Spelling unit, List<Spelling> renamed, Findings findings) {
    boolean fact = unit.words().is(StatementKind.FACT);
    renamed.stream().filter(other -> !fact || other.words().is(StatementKind.FACT)).findFirst()
        .ifPresent(good -> findings.add(Severity.WARNING,
            RuleWords.message("unit-spellings.text", unit.name(), good.name()),
            List.of(unit.place(), good.place()), unit.place().isAll() ? null : fix(unit, good)));
  }

  /** Keeps what names the region. */
  private static QuickFix fix(Spelling unit, Spelling good) {
    FindingPlace place = unit.place();
    int own = prefix(unit.name());
    return TextFix.replace(unit.words(), place.start(), place.end(),
        unit.name().substring(0, own) + good.name().substring(prefix(good.name())));
  }

  /** Without the name of the region, of which only the sign of its level stays. */
  private static String key(String full) {
    return owner(full) + full.substring(prefix(full));
  }

  private static String owner(String name) {
    Matcher owner = OWNER.matcher(name);
    return owner.find() ? owner.group(1) : "";
  }

  private static int prefix(String name) {
    Matcher owner = OWNER.matcher(name);
    return owner.find() ? owner.end() : 0;
  }
}
