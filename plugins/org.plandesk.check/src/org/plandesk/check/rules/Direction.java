// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Pattern;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.model.Comparator;

/**
 * Which way an indicator is meant to go.
 *
 * <p>UP: 优良天数比例, 覆盖率, 合格率, 人均期望寿命 · DOWN: 细颗粒物浓度, 死亡率, 漏损率 · NONE: 用水总量 (a cap may lie above what is used), 增长率, 单位GDP能耗降低 (how
 * much it falls, not what it is), 常住人口.
 */
enum Direction {
  UP, DOWN, NONE;

  /** What it falls or grows by; or what may go either way. */
  private static final Pattern OPEN = Pattern.compile(
      "下降|降低|减少|压减|压缩|缩短|削减|减排|降幅|增长|增速|增幅|增加|新增|提高|累计|总量|控制数|人口|城镇化|强度控制|用地|生师比|师生比|班额|用水量|消费量|产量|价格|化率$|密度|改造.{0,2}数$");
  /** How much one unit of what is made takes: 万元工业增加值用水量. */
  private static final Pattern INTENSITY = Pattern.compile(
      "^(?:万元|亿元|单位)[^，]{2,16}(?:用水量|能耗|水耗|电耗|物耗|能源消耗|消耗|排放量|排放强度|用地量)$");
  private static final Pattern DOWN_WORDS = Pattern.compile(
      "浓度|排放|死亡|损失|发生率|发生数|发病率|患病率|感染率|事故|受害率|成灾率|能耗|水耗|物耗|劣[Ⅴ五vV]|黑臭|失业|流失|漏损|损耗|污染|贫困|负债|逾期|不良|信访|投诉|残留|易涝|内涝|积水|隐患|近视|辍学|低体重|吸烟|"
          + "伤亡|亡人|噪声|返贫|煤炭[^，]{0,8}(?:比重|占比|比例)|煤电.{0,4}占比|个人卫生支出|药占比|药品占比|耗材|自付|住院日|剖宫产|抗菌药物|超重|缺口|使用量|违法|犯罪|发案|积压|超标|返工|脱贫人口返|天数$|用时|耗时|时限|(?:审批|办理|启动|通勤|换乘|救援|处置|出警|到达|通关|修复|滞留|停电|复垦)[^，]{0,4}时[间长]|等候|响应时间|畸形|缺陷|肥胖|贫血|空置|差距|恩格尔|基尼|亏损|拥堵|超期|复发|再犯|弃风|弃光|弃水|线损|产销差|渗漏|溢流|上访|失信|抽检不合格|退化|沙化面积|石漠化|偏差|误差|丢失|差错|缺勤|弃|拖欠|负荷|空驶|空载|候诊|等待|排队|费用[^，]{0,12}比[率例重]|费用占|成本|破损|撂荒|抛荒");
  /** Words that turn the others round: what is done against pollution is good. */
  private static final Pattern CURE = Pattern.compile(
      "达标|优良|安全(?!事故|生产)|合格|治理|处理|处置|控制率|利用|修复|消除|整改|完成率|结案|破案|化解|办结|检测|监测|筛查|排查|就业|救治|管理率|防治|降解|收集|回收|达到或好于|优于|满意|知晓|溶解氧|负离子|收治|"
          + "覆盖|登记|纳管|准确|及时|到位|规范|上报");
  /** What is counted one by one, and what of that a plan does not want more of. */
  private static final Pattern COUNTED = Pattern.compile("[个家所座处项名张部支套辆台条]|人");
  private static final Pattern WANTED = Pattern.compile(
      "(?:企业|机构|平台|基地|园区|中心|品牌|专利|人才|队伍|场馆|景区|单位|示范.{1,4}|合作社|农场|医院|教师|医师|护士|社工|志愿者|社会组织|充电桩|专家|人员|网点|站点)$");
  private static final Pattern UNWANTED =
      Pattern.compile("矿|煤|小型|散|污|僵尸|落后|低效|过剩|淘汰|闲置|空壳|困难|贫困|低保|特困|受灾|涉案|编制|行政|财政供养|高耗|烟花");
  private static final Pattern UP_WORDS = Pattern.compile(
      "率$|比例$|比重$|占比$|优良|达标天数|寿命|满意度|覆盖|收入$|产值$|增加值$|总值$|里程$|床位|学位|年限|面积$|达到或好于|指数$|数量$|个数$|数$|普及|参保");

  /** Of these a plan wants more, unlike of coal. */
  private static final Pattern FOOD = Pattern.compile("(?:粮食|粮油|油料|肉类|禽蛋|奶类|水果|蔬菜|茶叶|饲草)[^，]{0,4}产量$");
  private static final Pattern SHARE = Pattern.compile("(?:比例|比重|占比)$");
  private static final Pattern GOOD = Pattern.compile(
      "优|清洁|绿色|新能源|非化石|可再生|普惠|护理|本科|高新|新兴|数字|达到或好于|合格|达标|研发|装配式|公共交通|机动化|良种|学历|服务业|好");

  /** The direction of a row: by its name, else by the sign of its target. */
  static Direction of(IndicatorRow row) {
    Direction byName = of(row.name());
    if (byName == NONE && isWantedCount(row)) {
      return UP;
    }
    if (byName != UP) {
      return byName;
    }
    IndicatorRow.RowTarget last = row.lastTarget();
    return last != null && last.comparator() == Comparator.AT_MOST ? DOWN : UP;
  }

  /** A级物流企业 in 家. */
  private static boolean isWantedCount(IndicatorRow row) {
    return COUNTED.matcher(row.unit().strip()).matches() && WANTED.matcher(row.name().strip()).find()
        && !UNWANTED.matcher(row.name()).find() && !OPEN.matcher(row.name()).find();
  }

  /** The direction of what a name names. */
  static Direction of(String name) {
    if (FOOD.matcher(name).find()) {
      return UP;
    }
    if (CURE.matcher(name).find() && UP_WORDS.matcher(name).find() && !name.contains("煤炭")) {
      return UP;
    }
    if (INTENSITY.matcher(name).find()) {
      return DOWN;
    }
    if (OPEN.matcher(name).find()) {
      return NONE;
    }
    if (DOWN_WORDS.matcher(name).find()) {
      return DOWN;
    }
    return UP_WORDS.matcher(name).find() ? UP : NONE;
  }

  /** Whether a name is that of a share of something that need not be good, such as 第二产业占比. */
  static boolean isOpenShare(String name) {
    return SHARE.matcher(name).find() && !GOOD.matcher(name).find();
  }
}
