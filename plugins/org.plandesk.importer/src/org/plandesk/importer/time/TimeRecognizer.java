// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the time expressions of one sentence: one walk over its characters, which asks at each the families that can
 * begin there. The first family that accepts takes its expression whole, so that findings never overlap. Then every
 * deadline is given the clauses it governs. Stateless and thread-safe; linear in the length of the sentence, since
 * prepositions and look-aheads are bounded.
 */
final class TimeRecognizer {
  private final PhraseRecognizer calendar = new CalendarRecognizer();
  private final PhraseRecognizer within = new WithinRecognizer();
  private final PhraseRecognizer recurring = new RecurringRecognizer();
  private final PhraseRecognizer months = new MonthListRecognizer();
  private final PhraseRecognizer monthAtHand = new MonthAtHandRecognizer();
  private final PhraseRecognizer fiveYears = new FiveYearPlanRecognizer();
  private final PhraseRecognizer planPeriod = new PlanPeriodRecognizer();
  private final PhraseRecognizer vague = new VaguePeriodRecognizer();

  /**
   * The time expressions of a sentence in their order.
   *
   * @param sentence any text, may be empty
   */
  List<TimeFinding> find(String sentence, TimeContext context) {
    return find(sentence, context, () -> {});
  }

  /**
   * The time expressions of a sentence in their order.
   *
   * @param check asked at every place an expression may begin; throws when the import should stop
   */
  List<TimeFinding> find(String sentence, TimeContext context, Runnable check) {
    TimeText text = TimeText.of(sentence);
    Scene scene = null;
    List<TimeFinding> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      List<PhraseRecognizer> families = families(text.at(at));
      if (families.isEmpty()) {
        continue;
      }
      check.run();
      scene = scene == null ? new Scene(text, context) : scene;
      TimeFinding finding = first(families, scene, at);
      if (finding != null) {
        found.add(finding);
        scene.found(finding, text.index(finding.end()));
      }
      at = Math.max(at, scene.floor() - 1);
    }
    return found.isEmpty() ? found : GovernedClauses.assign(text, sentence, found);
  }

  private static TimeFinding first(List<PhraseRecognizer> families, Scene scene, int at) {
    for (PhraseRecognizer family : families) {
      TimeFinding finding = family.recognize(scene, at);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  private final List<PhraseRecognizer> numbers = List.of(within, months, calendar);
  private final List<PhraseRecognizer> chinese = List.of(fiveYears, within, months, calendar);
  private final List<PhraseRecognizer> ordinals = List.of(fiveYears, calendar);
  private final List<PhraseRecognizer> words = List.of(calendar);
  private final List<PhraseRecognizer> atHand = List.of(monthAtHand, calendar);
  private final List<PhraseRecognizer> quoted = List.of(fiveYears, calendar);
  private final List<PhraseRecognizer> halves = List.of(within);
  private final List<PhraseRecognizer> returning = List.of(recurring);
  private final List<PhraseRecognizer> own = List.of(planPeriod);
  private final List<PhraseRecognizer> loose = List.of(vague);
  private final List<PhraseRecognizer> coming = List.of(calendar, vague);

  /** The families whose core can begin with a character. */
  private List<PhraseRecognizer> families(char c) {
    if (c >= '0' && c <= '9') {
      return numbers;
    }
    return switch (c) {
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两' -> chinese;
      case '第' -> ordinals;
      case '"' -> quoted;
      case '今', '中' -> coming;
      case '本', '当', '次', '下', '月', '季' -> atHand;
      case '翌', '明', '上', '去', '年', '前' -> words;
      case '元', '春', '清', '劳', '端', '国' -> words;
      case '半' -> halves;
      case '每', '按', '逐' -> returning;
      case '规', '行', '计', '方', '实', '即', '之' -> own;
      case '目', '未', '近', '远', '汛', '秋', '冬', '采', '供' -> loose;
      default -> List.of();
    };
  }
}
