// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * A share of more than a hundred per cent.
 *
 * <p>Finds: 覆盖率达到105%, 达到百分之一百一十. Leaves: growth (增长120%), multiples (2015年的150%), rates that may exceed the whole (毛入学率, 资产负债率, 产能置换比例).
 */
final class PercentOverHundred implements Rule.OfWords {

  private static final Pattern PERCENT = Pattern.compile("(?<![0-9.])([0-9]{3,6}(?:\\.[0-9]+)?)[ \u00a0]?[%％]"
      + "|百分之(?:一百[零一二三四五六七八九十]|[二三四五六七八九]百)[一二三四五六七八九十]*");
  private static final Pattern GROWTH = Pattern.compile(
      "(?:增长|增幅|增速|涨幅|升幅|提高|增加(?!值)|上升|提升|扩大|翻番|超额|超出|高于|增值|加计|利润率|收益率)(?![到至])[^，。；]*$|(?:[0-9]年|标准|水平|平均|计划|任务|目标|上限|基准|人均|原值|总额)的$|相当于");
  private static final Pattern MAY_EXCEED = Pattern.compile(
      "毛入学率|负债率|产销率|拨备|偿付|流动比|速动|容积率|置换|(?:计划|任务|目标|预算|投资|生产|产量|产值|指标|销售|营收|收入|税收|合同|定额|订单|招商|融资|征收|收购|入库|年度|规划|项目|进度)[^，。；、]{0,6}完成率|^完成率|完成.{0,8}(?:任务|计划|目标)|自给率|增长率|增速|增幅|收益率|周转率|达产|杠杆|超额|储备|履约|保证金|抵押|充足率|加计扣除|倍|"
          + "负荷率|满载率|使用率|开工率|设计能力|上浮|下浮|%的标准|电费|补贴|罚款|罚金|罚没|最低工资|扣除");
  private static final int HUNDRED = 100;

  @Override
  public String id() {
    return "percent-over-100";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.row() != null) {
      row(words, findings);
    } else if (words.text().indexOf('%') >= 0 || words.text().indexOf('％') >= 0 || words.text().contains("百分之")) {
      sentence(words, findings);
    }
  }

  private static void row(Words words, Findings findings) {
    IndicatorRow row = words.row();
    boolean percent =
        row.unit().equals("%") || row.unit().equals("％") || row.unit().isEmpty() && IndicatorNames.isRatio(row.name());
    // Of 企业数量 in % the unit is wrong, not the value.
    if (!percent || IndicatorNames.isQuantity(row.name()) || MAY_EXCEED.matcher(row.name()).find()
        || row.name().contains("增")) {
      return;
    }
    boolean over = row.targets().stream().flatMap(target -> target.values().stream()).anyMatch(v -> v > HUNDRED)
        || row.baseline() != null && row.baseline() > HUNDRED && !row.baselineText().matches(".*\\p{IsHan}.*");
    if (over) {
      findings.add(Severity.ERROR, RuleWords.message("percent-over-100.row", row.name()), FindingPlace.all(words));
    }
  }

  private static void sentence(Words words, Findings findings) {
    String text = words.text();
    Matcher percent = PERCENT.matcher(text);
    while (percent.find()) {
      if (percent.group(1) != null && Double.parseDouble(percent.group(1)) <= HUNDRED) {
        continue;
      }
      int clause = clauseStart(text, percent.start());
      String ahead = text.substring(clause, percent.start());
      String whole = text.substring(clause, Math.min(text.length(), percent.end() + 6));
      if (!GROWTH.matcher(ahead).find() && !MAY_EXCEED.matcher(whole).find()) {
        boolean share = ahead.matches(".*(?:率|比例|比重|占比|覆盖面|占).*");
        findings.add(share ? Severity.ERROR : Severity.WARNING,
            RuleWords.message("percent-over-100.text", percent.group()),
            FindingPlace.of(words, percent.start(), percent.end()));
      }
    }
  }

  private static int clauseStart(String text, int at) {
    int start = at;
    while (start > 0 && "，。；;！？".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
