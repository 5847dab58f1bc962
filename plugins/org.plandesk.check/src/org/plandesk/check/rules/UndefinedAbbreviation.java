// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;

/**
 * Letters and short forms ({@link ChineseShorts}) that the plan does not explain and that are not common knowledge; at their first
 * place.
 *
 * <p>Leaves: GDP, PM2.5, COD and the like, LDAR after 泄漏检测与修复（LDAR）, letters of types, grades and roads (A级, G30).
 */
final class UndefinedAbbreviation implements Rule.OfPlan<List<UndefinedAbbreviation.Letters>> {

  /** Two or more capital letters; capital and small ones mixed, as in PaaS; two of them with a hyphen, as in NB-IoT. */
  private static final Pattern WORD = Pattern.compile(
      "(?<![A-Za-z0-9.\\-_/@“])(?:[A-Z][A-Z]{2,7}s?|(?:[VAXM]R|OA|BI|CA|UI|HR)|[A-Z]{1,4}[a-z]{1,3}[A-Z]{1,4}"
          + "|[A-Z]{2,5}-[A-Z][A-Za-z]{0,5})(?![A-Za-z.\\-_/@]|[0-9](?![0-9]*[台套个家处部]))");
  /** GCP专业（药物临床试验质量管理规范）. */
  private static final Pattern BEFORE_NAME = Pattern.compile("^\\p{IsHan}{1,4}[（(]\\p{IsHan}{6}");
  private static final Set<String> KNOWN = Set.of("GDP", "COD", "BOD", "VOC", "VOCS", "GPS", "APP", "WTO", "RCEP",
      "LED",
      "LNG", "CNG", "LPG", "ICU", "USB", "KTV", "VIP", "CEO", "MBA", "ISO", "POS", "ATM", "ETC", "DNA", "RNA", "PVC",
      "HIV", "AIDS", "COVID", "SARS", "LOGO", "CCTV", "CBD", "CPI", "NBA", "CBA", "UNESCO", "WIFI", "EMBA", "SUV",
      "FAST", "INTERNET", "TSP", "KWH", "AAA", "AAAA", "AAAAA", "III", "VII", "VIII", "XII", "AQI", "MRI");

  @Override
  public String id() {
    return "undefined-abbreviation";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  /** Letters in their place, and whether they are explained there. */
  record Letters(String letters, boolean explained, FindingPlace place) {
  }

  @Override
  public List<Letters> facts(Words words, PlanFrame frame) {
    boolean title = words.role() == Role.SECTION || words.role() == Role.ITEM || words.role() == Role.PROJECT;
    if (!words.isStatement() && !title) {
      return null;
    }
    List<Letters> found = new ArrayList<>();
    ChineseShorts.find(words, found);
    Matcher word = WORD.matcher(words.text());
    while (word.find()) {
      String text = words.text();
      char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
      char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
      boolean bracketed = (before == '（' || before == '(') && !Character.isIdeographic(after);
      boolean explained = bracketed || isDefined(text, word.start()) || after == '（' || after == '('
          || BEFORE_NAME.matcher(text.substring(word.end())).find();
      found.add(new Letters(word.group(), explained, FindingPlace.of(words, word.start(), word.end())));
    }
    return found.isEmpty() ? null : found;
  }

  /** （以下简称DIP） */
  private static boolean isDefined(String text, int start) {
    int end = start > 0 && text.charAt(start - 1) == '“' ? start - 1 : start;
    return text.startsWith("简称", end - 2);
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Letters>> facts, Findings findings) {
    Map<String, FindingPlace> first = new LinkedHashMap<>();
    Set<String> defined = new HashSet<>();
    for (Part part : plan.parts()) {
      List<Letters> words = facts.of(part.words());
      if (words != null) {
        for (Letters word : words) {
          if (word.explained()) {
            defined.add(word.letters());
          }
          first.putIfAbsent(word.letters(), word.place());
        }
      }
    }
    first.forEach((letters, place) -> {
      boolean known = Arrays.stream(letters.split("-"))
          .allMatch(part -> KNOWN.contains(part.toUpperCase(Locale.ROOT)) || defined.contains(part));
      if (ChineseShorts.isShort(letters)) {
        if (!defined.contains(letters) && !ChineseShorts.isExplained(letters, plan)) {
          findings.add(Severity.INFO, RuleWords.message("undefined-abbreviation.text", letters), place);
        }
      } else if (!defined.contains(letters) && !known) {
        findings.add(Severity.WARNING, RuleWords.message("undefined-abbreviation.text", letters), place);
      }
    });
  }
}
