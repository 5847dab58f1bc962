// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.plandesk.model.StatementKind;

/**
 * Indicators that no sentence which looks ahead speaks of, in one finding. It is only told; but a row that the goals leave out while they
 * tell of nearly all others is a warning of its own.
 */
final class IndicatorNotInText implements Rule.OfPlan<String>, Rule.Folding {

  /** 表1所列指标在第三至九章逐项落实. */
  private static final Pattern PROMISE = Pattern.compile(
      "(?:各项|全部|所有|每项|逐项|上述|所列)[^，。；]{0,6}指标[^。；]{0,10}(?:均|逐项|逐一|全部|分别|都)|指标[^。；]{0,16}逐[项一]");
  private static final String WORD = "指标";
  private static final int AROUND = 30;
  private static final Pattern MEASURE = Pattern.compile("(?:面积|长度|里程|数量|总量|规模|人数|户数|个数|数|量)$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public String id() {
    return "indicator-not-in-text";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /** The core of the name of a row, the text of a statement that tells no fact, without blanks. */
  @Override
  public String facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      String core = IndicatorNames.core(words.text(), frame.region());
      return core.length() > 2 ? core : null;
    }
    boolean running =
        words.isStatement() && !words.is(StatementKind.FACT) && words.setting() != Words.Setting.TABLE;
    return running ? BLANKS.matcher(words.text()).replaceAll("") : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<String> facts, Findings findings) {
    StringBuilder text = new StringBuilder();
    for (Part part : plan.parts()) {
      String words = part.words().isStatement() ? facts.of(part.words()) : null;
      if (words != null) {
        text.append(words).append('\n');
      }
    }
    Set<Part> alone = GoalsAndRows.of(plan).rowsWithoutGoal().stream().map(GoalsAndRows.Row::part)
        .collect(Collectors.toSet());
    Map<String, Boolean> absent = new HashMap<>();
    List<Part> rows = plan.indicators();
    List<Part> missing = new ArrayList<>();
    for (Part row : rows) {
      String core = facts.of(row.words());
      if (alone.contains(row)) {
        tell(row, findings);
      } else if (core != null && absent.computeIfAbsent(core, name -> text.indexOf(name) < 0)) {
        missing.add(row);
      }
    }
    // Where the plan says that it speaks of all of them, those that it does not name even by half stand out.
    if (!missing.isEmpty() && rows.size() >= GoalsAndRows.FEWEST && promises(text)) {
      String all = text.toString();
      List<Part> unheard = missing.stream()
          .filter(row -> isPlain(row.words().text()) && !isTold(all, thing(facts.of(row.words())))).toList();
      if (rows.size() - unheard.size() >= GoalsAndRows.NEARLY_ALL * rows.size()) {
        unheard.forEach(row -> tell(row, findings));
        missing.removeAll(unheard);
      }
    }
    if (!missing.isEmpty()) {
      findings.add(Severity.INFO, message(missing.size()),
          missing.stream().map(row -> FindingPlace.all(row.words())).toList(), null);
    }
  }

  /** 细颗粒物（PM2.5）浓度 has several names. */
  private static boolean isPlain(String name) {
    return name.strip().chars().allMatch(Character::isIdeographic);
  }

  /** Whether the characters of a name follow each other closely somewhere: 慈善组织累计募集款物 for 慈善组织募集款物. */
  private static boolean isTold(String text, String thing) {
    if (GoalsAndRows.tells(text, thing)) {
      return true;
    }
    int longest = thing.length() + thing.length() / 2;
    for (int start = text.indexOf(thing.charAt(0)); start >= 0; start = text.indexOf(thing.charAt(0), start + 1)) {
      int at = 0;
      for (int i = start; i < Math.min(text.length(), start + longest) && at < thing.length(); i++) {
        at += text.charAt(i) == thing.charAt(at) ? 1 : 0;
      }
      if (at == thing.length()) {
        return true;
      }
    }
    return false;
  }

  /** 营造林 of 营造林面积, as sentences say it. */
  private static String thing(String core) {
    String thing = MEASURE.matcher(core).replaceFirst("");
    return thing.length() > 2 ? thing : core;
  }

  /** Looked for around the few places that speak of indicators: this runs after each edit. */
  private static boolean promises(StringBuilder text) {
    for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
      if (PROMISE.matcher(text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))).find()) {
        return true;
      }
    }
    return false;
  }

  private static void tell(Part row, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("indicator-not-in-text.row", row.words().row().name().strip()),
        FindingPlace.all(row.words()));
  }

  @Override
  public String message(int elements) {
    return RuleWords.message("indicator-not-in-text.rows", String.valueOf(elements));
  }
}
