// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.TimeClass;

/**
 * The last day of a document's or a policy's validity: nothing is due by it.
 * Accepts: 有效期至2025年12月31日, 执行期限到2025年底, 自印发之日起|至2025年12月31日, 2024年12月31日前免征…
 * Rejects: 延长至2025年 (a deadline like others)
 */
final class ValidityRecognizer implements CalendarRule {
  private static final String[] GRANTS =
      {"免征", "免收", "免缴", "减免", "减征", "减按", "享受", "暂不", "暂免", "可享", "继续执行", "延续执行", "延续实施", "继续享受"};

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    boolean granted =
        phrase.suffix() == Suffix.BEFORE && !phrase.isRange() && scene.text().match(phrase.end(), GRANTS) > 0;
    boolean until = phrase.prefix() == Prefix.BY || phrase.prefix() == Prefix.UP_TO;
    boolean valid = until && scene.text().matchBack(phrase.start(), "有效期限", "有效期为", "有效期", "执行期限", "执行期", "施行期限",
        "期限为", "试行期", "实施期限", "有效时间",
        "之日起", "印发之日", "施行之日") > 0;
    if (!valid && !granted) {
      return null;
    }
    TimeText text = scene.text();
    Scene.YearOf of = scene.yearOf(phrase.last());
    return TimeFinding.stretch(text.place(phrase.start()), text.placeBehind(phrase.end()), TimeClass.PERIOD, null,
        of.year() == null ? null : phrase.last().lastDay(of.year()));
  }
}
