// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Words that name a time without saying which: kept for a person to look at, never a deadline.
 * Accepts: 目前, 近期, 远期, 汛期, 秋冬季, 今后五年, 未来三年内
 * Rejects: 非汛期, 汛期污水 (part of a noun), 长期, 定期, 限期, 尽早, 远期规划
 */
final class VaguePeriodRecognizer implements PhraseRecognizer {
  private static final String[] WORDS = {"中远期", "目前", "近期", "远期", "汛期", "秋冬季", "冬春季", "采暖季", "供暖季"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    int years = text.match(at, "今后", "未来");
    if (years > 0) {
      return coming(scene, at, at + years);
    }
    int length = text.match(at, WORDS);
    if (length == 0 || scene.names().contains(at) || text.match(at - 1, "非", "长", "中") > 0
        || text.match(at + length, "规划", "目标", "内涝", "限制", "水位") > 0) {
      return null;
    }
    int start = text.at(at - 1) == '主' && at - 1 >= scene.floor() ? at - 1 : at;
    int end = at + length + text.match(at + length, "来临前", "到来前", "开始前", "结束前", "前");
    return scene.finding(start, end, TimeClass.PERIOD).doubt(Certainty.LOW, "time.vague");
  }

  /** 今后五年: so many years from no given day. */
  private static TimeFinding coming(Scene scene, int start, int at) {
    Duration years = Duration.read(scene.text(), at);
    if (years == null || years.unit() != Duration.Unit.YEAR || scene.names().contains(start)) {
      return null;
    }
    int end = years.end() + scene.text().match(years.end(), "之内", "以内", "内", "时间", "间");
    return scene.finding(start, end, TimeClass.PERIOD).doubt(Certainty.LOW, "time.vague");
  }
}
