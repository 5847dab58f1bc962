// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Comparator;

/**
 * The unit of an indicator does not fit its name.
 *
 * <p>Finds: 覆盖率 in 个, 浓度 in %, 绿地面积 in %, 人数 in 平方米, 起数 in 公里; the same in sentences, and units that differ from those of the table ({@link UnitsInText}); air measured a thousand times too dirty ({@link PollutantUnits}). Leaves: 死亡率 in 1/10万, rows without a unit, 降低 and 增长, whose unit is a share.
 */
final class UnitMismatch implements Rule.OfWords, Rule.OfPlan<List<TableTextValue.Value>> {

  private static final Pattern SHARE = Pattern.compile("[%％‰‱/／:：]|百分|千分|万分|比值|每|比例|无量纲");
  private static final Pattern PLAIN_SHARE = Pattern.compile("^[%％‰]$");
  private static final Pattern FREE_RATE =
      Pattern.compile("容积率|生产率|汇率|费率|频率|功率|效率|倍率|分辨率|产出率|速率|死亡率|发生率|换手率|贡献率|流量|周转率");
  /** 每万人拥有志愿者 counts, and is no share. */
  private static final Pattern PER_HEAD = Pattern.compile("^每[百千万十亿]+(?!.*(?:率|占比|比重|比例|增长|降低|下降))");
  private static final Pattern CHANGE = Pattern.compile("降低|下降|减少|增长|提高|增加|增幅|降幅|增速|占|比|削减|减排|率|变化");
  private static final Pattern CHANGE_TEXT = Pattern.compile("降|升|减|增");
  /** What something may be counted in, by the last word of its name; nothing is said of other names. */
  private static final Map<Pattern, Pattern> FITTING = Map.ofEntries(
      fitting("(?:人数|人口|从业人员)$", "人|名|位|口"),
      fitting("(?:里程|长度)$", "米|里|km|m"),
      fitting("(?:总值|收入|产值|增加值|投资额?|总额|成交额|销售额|零售额)$", "元|美元|%|％|倍"),
      fitting("(?:时限|用时|时长|寿命|受教育年限)$", "天|日|时|分|秒|年|岁|月"),
      fitting("(?:床位|床位数)$", "张|床|个"),
      fitting("(?:家数|个数)$", "家|个"),
      fitting("(?:[矿煤气油石土金银铜铁锌铅水](?:资源|储)量)$", "吨|方|立方|m3|m³|克|%|％|t"),
      fitting("(?:起数|件数)$", "起|件|宗|例|次|个|%|％"),
      fitting("(?<![用客])户数$", "户|家|个|%|％"),
      fitting("(?:余额|保费|营收|税收|利润|外资|投入|经费|成本)$", "元|美元|%|％|倍"),
      fitting("(?<!专利|发明|作品)产量$", "吨|斤|头|只|台|件|套|米|千瓦|瓦|箱|升|块|辆|支|枚|羽|株|尾|片|重量|度|盒|担|克|方|m|t"),
      fitting("(?:排放量|施用量|使用量|贮存量|填埋量|清运量|处理量|产生量|吞吐量|货运量|储备量)$", "吨|方|斤|TEU|标箱|%|％|mg|升|t|千克|件|平米|m"),
      fitting("[奶肉蛋粮菜果茶棉油药糖]类?产量$", "吨|斤|担"),
      fitting("周期$", "天|日|时|月|年|周|分"),
      fitting("面积$", "亩|顷|平|㎡|km|m2|m²|hm|ha|%|％|比|垧"),
      fitting("(?:装机|装机容量|装机规模)$", "瓦|kw|mw|gw|w"),
      fitting("(?:降水量|降雨量|蒸发量)$", "毫米|mm|方|m3|m³"),
      fitting("噪声(?:平均值|等效声级|值|均值|声级)?$", "分贝|dB"),
      fitting("人均(?:公园)?(?:绿地|住房|居住|体育场地|建筑)面积$", "平方米|平米|㎡|m2|m²"),
      fitting("(?:径流量|水资源总?量|森林蓄积量|林木蓄积量|活立木蓄积量)$", "方|m3|m³"),
      fitting("人口密度$", "人|户"),
      fitting("(?:气温|水温|室温)$", "℃|度"),
      fitting("(?:海拔|水位|水深)$", "米|m|里"),
      fitting("(?:发电量|用电量)$", "时|度|kwh|mwh|gwh|%|％"),
      fitting("(?:浓度)$", "克|g|mg|倍|ppm|ppb|%|％|个|贝克|Bq"),
      fitting("库容$", "方|m3|m³|吨"),
      fitting("(?:藏书量|藏书|馆藏)$", "册|件|卷|种|万|套"));
  private static final Pattern AREA = Pattern.compile("亩|公顷|平方|㎡|km|m2|m²|hm|[Mm]|ha", Pattern.CASE_INSENSITIVE);

  private static Map.Entry<Pattern, Pattern> fitting(String name, String units) {
    return Map.entry(Pattern.compile(name), Pattern.compile(units, Pattern.CASE_INSENSITIVE));
  }

  @Override
  public String id() {
    return "unit-mismatch";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public List<TableTextValue.Value> facts(Words words, PlanFrame frame) {
    return TableTextValue.withCells(words, frame);
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<TableTextValue.Value>> facts, Findings findings) {
    UnitsInText.compare(plan, facts, findings);
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    UnitsInText.check(words, findings);
    PollutantUnits.check(words, findings);
    IndicatorRow row = words.row();
    if (row == null || row.unit().replaceAll("[\\s—–-]", "").isEmpty() || isChange(row)) {
      return;
    }
    if (!fits(row.name(), row.unit())) {
      findings.add(Severity.WARNING, RuleWords.message("unit-mismatch.row", row.name(), row.unit()),
          FindingPlace.all(words));
    }
  }

  /** Whether something of a name can be measured in a unit, as far as the name tells. */
  static boolean fits(String named, String measured) {
    String name = named.replaceAll("[（(][^（）()]*[）)]|\\s|[*★#]", "");
    String unit = measured.replaceAll("\\s", "");
    boolean share = SHARE.matcher(unit).find();
    boolean wrong = IndicatorNames.isRatio(name) && !FREE_RATE.matcher(name).find() ? !share
        : PLAIN_SHARE.matcher(unit).find() && !CHANGE.matcher(name).find() && IndicatorNames.isQuantity(name);
    wrong |= !share && FITTING.entrySet().stream()
        .anyMatch(fits -> fits.getKey().matcher(name).find() && !fits.getValue().matcher(unit).find());
    wrong |= PER_HEAD.matcher(name).find() && PLAIN_SHARE.matcher(unit).find() && !IndicatorNames.isRatio(name);
    wrong |= name.endsWith("孕产妇死亡率") && PLAIN_SHARE.matcher(unit).find();
    wrong |= name.endsWith("面积") && !share && !AREA.matcher(unit).find();
    return !wrong;
  }

  /** The unit of 下降15% is that of the change. */
  private static boolean isChange(IndicatorRow row) {
    return row.targets().stream().anyMatch(target -> target.comparator() == Comparator.INCREASE_BY
        || target.comparator() == Comparator.DECREASE_BY || CHANGE_TEXT.matcher(target.text()).find());
  }
}
