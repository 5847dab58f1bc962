// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.QuickFix;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A task, goal or indicator speaks for the territory of a superior level.
 *
 * <p>Finds: 全省 in the tasks of a district's plan, units of the nation or the province that answer for tasks ({@link SuperiorUnits}), acts of superior levels ({@link SuperiorActs}), own figures given to them ({@link SuperiorFigures}), 推进全国各地 in any, 全国矿山数量控制在, 全市规划投资96亿元 in a county's. Leaves: names in quotes, comparisons and ranks (全省前列, 高于全省平均水平), what the superior level arranges
 * (按照全省统一部署), audiences (面向全省), background.
 */
final class SuperiorScope implements Rule.OfWords, Rule.OfPlan<List<SuperiorFigures.Told>> {

  private static final Pattern SCOPE = Pattern.compile("(?:全|我|本)(?:省|市)(?!域|场|级|民|政|区|公安|长|容|花|面|值)|(?:全|我)自治区");
  /** What stands over a town; for a county it is its own. */
  private static final Pattern COUNTY_SCOPE = Pattern.compile("(?:全|我)(?:县|区|旗)(?!域|直|级|民|政)");
  private static final String OWN = "省市县区旗州镇乡";
  private static final Pattern AHEAD = Pattern.compile(
      "(?:占|占到|占据|面向|辐射|服务|覆盖|带动|引领|融入|对接|立足|放眼|纳入|列入|位居|位列|跻身|高于|低于|优于|好于|超过|达到|略高于|不低于|不高于|同期|接入|联通|贯通|连接|"
          + "争创|争当|建设成为|成为|作为|推动成为|争取|在|为|是|于|向|与|和|从|由|走在|以|助力|支撑|贡献|较|比|评为|荣获|获得)(?:到|于|在|了|入)?$");
  private static final Pattern BEHIND = Pattern.compile(
      "^(?:的)?(?:前列|[一二三四五六七八九十百0-9]+强|第|首|领先|先进|一流|平均|均值|中上|上游|前[0-9一二三四五六七八九十]|排名|排位|统一|部署|要求|安排|规划(?![^，。；]{2,14}[0-9])|方案|战略|大局|布局|最|唯一|示范|标杆|样板|乃至|及|和全国|重要|知名|有影响|有名|"
          + "率先|大会|会议|电视|比赛|竞赛|平台|联网|一张网|一盘棋|各地|各市|其他|甚至|文明|试点|范围内推广|推广|同步|重点(?:项目|工程|建设|实验室|产业集群|镇|专科|学科|文物|任务)|综合|改革|发展大局|总体|水平)"
          + "|^.{0,6}(?:大会|会议|前列|第一|先进|平均|一盘棋)");
  /** What follows these is the superior level's own only when it is something that a level arranges. */
  private static final Pattern USING =
      Pattern.compile("(?:按照|按|根据|落实|依托|参与|参加|对|响应|配合|支持|促进|借助|利用|实行|执行)$");
  private static final Pattern ARRANGED = Pattern.compile(
      "^.{0,12}(?:部署|要求|安排|规划|方案|战略|布局|平台|系统|标准|政策|规定|统一|大会|会议|行动|试点|改革|大局|发展|网|活动|比赛|竞赛|计划|任务|体系|机制|制度|中心|贡献|影响力|的影响|支撑|辐射|带动|作用|引领)");
  /** A principle speaks of the superior level at length; of these it says that the plan itself does it. */
  private static final Pattern OWN_RESULT = Pattern.compile("(?:实现|完成|确保)$");
  /** What no region does for the nation; 建设全国文明城市 is a title. */
  private static final Pattern NATION = Pattern.compile(
      "(?<=实现|完成|推进|统筹|新建|确保|建设|建成|提升|改善|解决)全国(?=各地|各省|各族|乡镇|县区|市县|行政村|存量|剩余|其余|规模以上|县城|中小学|公立医院|城乡|人民|居民|群众|农村|农民|所有|老旧|义务|统一(?!大?市场|的|电力|登记|标准|编码|规范))");
  private static final Pattern NATION_TOGETHER = Pattern.compile("(?<=^|[，。；])全国(?=上下)");
  /** Nor does it count what the nation has; 创建全国示范县2个 are titles. */
  private static final Pattern NATION_COUNTED = Pattern.compile(
      "(?<=新建|建设|建成|改造|完成|培育|治理|修复)全国(?![^，。；0-9]{0,12}(?:示范|重点|百强|先进|文明|试点|标准|一流|知名|最|首|统一|性|名|特色|样板|典型|优秀|绿色|品牌|基地|中心))"
          + "(?=[^，。；“”0-9]{2,12}[0-9.]+[万亿]?(?:个|座|家|所|处|公里|亩|平方米|户|套))");
  /** Nor does a plan of a region set what the nation has. */
  private static final Pattern NATION_MEASURED = Pattern.compile("(?<=^|[，。；])全国(?=[^，。；“”0-9]{2,12}"
      + "(?:数量|总数|总量|面积|里程|比例|比重|率)(?:控制|稳定|保持|达到|提高|提升|增加|下降|降低|降至|达)|[^，。；“”0-9]{2,12}年均(?:增长|提高|下降)[0-9])");
  private static final Pattern MADE_THERE = Pattern.compile(
      "(?<=^|[，。；])(全[省市])(?!场)(?:累计|共|已|五年|新增)*(?:创建|建成|培育|新建|改造|完成|建有|新增|治理|修复|投入|实施)[^，。；]{2,16}[0-9.]+[万亿]?\\p{IsHan}");
  private static final Pattern COMPARED = Pattern.compile("占全|居全|全国|全省的|全市的|高于|低于|其中我|平均|排名|第[一二三四五六七八九十0-9]");
  /** What the superior level makes, and others link up with; unless they make it themselves. */
  private static final Pattern SUPERIOR_WORK =
      Pattern.compile("^.{0,6}(?:平台|(?<!生态)系统|部署|一张网|规划(?![^，。；]{2,14}[0-9])|方案|总体布局)");
  /** 建成全省统一的数据库: a region makes none for all of its superior level. */
  private static final Pattern MADE = Pattern.compile("(?:建成|建立|建设|形成|构建|搭建|健全|完善|打造)$");
  private static final Pattern MADE_ONE = Pattern.compile("^统一的[^，。；]{2,16}(?:数据库|平台|系统|目录|标准|体系|机制|台账|队伍|市场)");
  /** 在全省开展创建活动; but 在全省率先开展. */
  private static final Pattern DONE_THERE = Pattern.compile("^(?:范围内)?(?:组织)?(?:开展|推行|实施|建立|设立|布局|新建|建设)");
  /** 建成全省领先的平台 is a rank, 建成全省监测平台 is a work of the superior level. */
  private static final Pattern MAKES = Pattern.compile("(?:建成|打造)$");
  private static final Pattern OUTSTANDING = Pattern.compile(
      "^[^，。；]{0,14}(?:领先|一流|重要|首|最|知名|示范|标杆|样板|唯一|特色|典型|名|高地|中心|基地|枢纽|前列|先进|先行|品牌|优质|重点|试点|文明|百强|区|城市|县|镇|村)");
  private static final Pattern OWN_WORK =
      Pattern.compile("(?:开展|实施|完成|新建|编制|制定|起草|建立|构建|搭建|推进|加快|组织|启动|建设)$");

  /** Whatever stands before: the plan itself does something there, or for those who live there, and counts it. */
  private static final Pattern OWN_THERE = Pattern.compile(
      "^(?:的)?(?:(?:范围内)?通报|(?:所有|全部|各)?(?:乡镇|街道|镇街|行政村|社区|县区|区县)|(?:建设|新建|建成|布局|改造|培育|设立|设置)[^，。；]{2,16}[0-9]|[^，。；]{2,10}提供[^，。；]{0,10}[0-9])");

  @Override
  public String id() {
    return "superior-scope";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    boolean principle = words.is(StatementKind.PRINCIPLE);
    boolean judged = words.isAhead() || words.row() != null || principle;
    SuperiorUnits.check(words, frame, findings);
    SuperiorActs.check(words, frame, findings);
    if (words.is(StatementKind.FACT) && words.text().indexOf('全') >= 0) {
      background(words, frame, findings);
    }
    if (!judged || frame.level() == Level.UNKNOWN || words.text().isEmpty()) {
      return;
    }
    find(SCOPE.matcher(words.text()), words, frame, findings);
    find(NATION.matcher(words.text()), words, frame, findings);
    find(NATION_TOGETHER.matcher(words.text()), words, frame, findings);
    find(NATION_COUNTED.matcher(words.text()), words, frame, findings);
    find(NATION_MEASURED.matcher(words.text()), words, frame, findings);
    if (frame.level() == Level.TOWN) {
      find(COUNTY_SCOPE.matcher(words.text()), words, frame, findings);
    }
  }

  /** The background tells what the region itself made, too: 全省累计创建绿色工厂46家 in the plan of a city. */
  private static void background(Words words, PlanFrame frame, Findings findings) {
    Matcher made = MADE_THERE.matcher(words.text());
    while (made.find()) {
      if (level(made.group(1)).isOver(frame.level()) && frame.level() != Level.UNKNOWN
          && !COMPARED.matcher(words.text()).find()) {
        findings.add(Severity.WARNING, RuleWords.message("superior-scope.text", made.group(1)),
            FindingPlace.of(words, made.start(1), made.end(1)));
      }
    }
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public List<SuperiorFigures.Told> facts(Words words, PlanFrame frame) {
    return SuperiorFigures.told(words, frame);
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<SuperiorFigures.Told>> facts, Findings findings) {
    SuperiorFigures.find(plan, facts, findings);
  }

  static Level level(String scope) {
    return switch (scope.charAt(scope.length() - 1)) {
      case '国' -> Level.NATION;
      case '省' -> Level.PROVINCE;
      case '市' -> Level.CITY;
      default -> scope.endsWith("自治区") ? Level.PROVINCE : Level.COUNTY;
    };
  }

  private static void find(Matcher scope, Words words, PlanFrame frame, Findings findings) {
    boolean principle = words.is(StatementKind.PRINCIPLE);
    while (scope.find()) {
      Level level = level(scope.group());
      boolean own = !principle || OWN_RESULT.matcher(words.text().substring(0, scope.start())).find();
      if (own && level.isOver(frame.level())) {
        boolean legitimate = isLegitimate(words.text(), scope.start(), scope.end());
        if (legitimate && !(scope.group().startsWith("我") && words.is(StatementKind.TASK))) {
          continue;
        }
        // Who says 我省 in a district's plan copied it, even where 全省 would do.
        findings.add(legitimate ? Severity.INFO : Severity.WARNING,
            RuleWords.message("superior-scope.text", scope.group()),
            List.of(FindingPlace.of(words, scope.start(), scope.end())), fix(words, scope, frame));
      }
    }
  }

  /** 全省 becomes 全区; null when it is not known what the region calls itself. */
  private static QuickFix fix(Words words, Matcher scope, PlanFrame frame) {
    String region = frame.region();
    char own = region == null || region.isEmpty() ? ' ' : region.charAt(region.length() - 1);
    return OWN.indexOf(own) < 0 ? null
        : TextFix.replace(words, scope.start(), scope.end(), scope.group().substring(0, 1) + own);
  }

  private static boolean isLegitimate(String text, int start, int end) {
    String ahead = text.substring(Math.max(0, start - 14), start);
    String behind = text.substring(end, Math.min(text.length(), end + 16));
    boolean others = SUPERIOR_WORK.matcher(behind).find() && !OWN_WORK.matcher(ahead).find();
    if (text.startsWith("全国", start)) {
      return Quotes.isQuoted(text, start);
    }
    if (OWN_THERE.matcher(behind).find() && !ahead.endsWith("服务")) {
      return Quotes.isQuoted(text, start);
    }
    if (ahead.endsWith("在") && DONE_THERE.matcher(behind).find()
        || MADE.matcher(ahead).find() && MADE_ONE.matcher(behind).find()) {
      return Quotes.isQuoted(text, start);
    }
    if (MAKES.matcher(ahead).find()) {
      return OUTSTANDING.matcher(behind).find() || Quotes.isQuoted(text, start);
    }
    others |= USING.matcher(ahead).find() && ARRANGED.matcher(behind).find();
    return AHEAD.matcher(ahead).find() || BEHIND.matcher(behind).find() || others || Quotes.isQuoted(text, start);
  }
}
