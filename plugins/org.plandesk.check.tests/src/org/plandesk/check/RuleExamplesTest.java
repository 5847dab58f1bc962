// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Plan;
import org.plandesk.testkit.plans.ImportedPlans;

/** What single rules find and what they leave, in a small plan with a table. */
class RuleExamplesTest {

  private static final String BACKGROUND = "北湖区“十四五”水利发展规划\n一、发展现状\n北湖区辖区面积820平方公里，常住人口36万人。\n";
  private static final String TABLE = "二、主要目标\n到2025年，水利保障能力明显增强。\n表1 主要指标\n序号\t指标\t单位\t2020年\t2025年\t属性\n"
      + "1\t河道整治率\t%\t61.5\t90\t预期性\n2\t自来水普及率\t%\t88\t95\t预期性\n"
      + "3\t城市污水收集率\t%\t71\t80\t预期性\n4\t节水机关数量\t家\t16\t40\t预期性\n三、主要任务\n";

  private static List<String> found(String background, String task) {
    Plan plan = ImportedPlans.of("plan.txt", BACKGROUND + background + TABLE + task + "\n");
    return PlanCheck.of(plan).findings().stream()
        .filter(finding -> !finding.rule().startsWith("task-") && !finding.rule().equals("indicator-not-in-text"))
        .map(finding -> finding.severity().code() + " " + finding.rule()).toList();
  }

  @ParameterizedTest
  @CsvSource({"warning baseline-differs,2020年全区河道整治率达到63.5%。", "warning baseline-differs,2020年污水收集率达到85%。",
      "warning baseline-differs,全区河道整治率达到63.5%，水质改善。",
      "warning sum-differs,2020年三片用水占比分别为45%、38%、27%。", "warning beyond-region,完成造林面积200万亩，水质改善。",
      "warning beyond-region,安装水表45万户，方便群众。"})
  void findsInTheBackground(String expected, String sentence) {
    assertEquals(List.of(expected), found(sentence + "\n", "完善水网体系。"));
  }

  @ParameterizedTest
  @CsvSource({"2020年全区河道整治率达到61.5%。", "2015年全区河道整治率达到43.5%。", "河道整治率由43%提高到61.5%。", "农村自来水普及率达到80%。",
      "2020年东片、西片用水覆盖率分别达到95%、90%。", "机械作业面积200万亩，全省林地2000万亩。",
      "全年接待游客120万人，实现收入3亿元。"})
  void leavesInTheBackground(String sentence) {
    assertEquals(List.of(), found(sentence + "\n", "完善水网体系。"));
  }

  @ParameterizedTest
  @CsvSource({"warning beyond-region,落实林地保护面积200万亩。", "warning beyond-region,到2024年解决50万人饮水问题。",
      "info beyond-region,到2024年培训农民50万人。",
      "warning beyond-region,新增污水处理能力1000万吨/日。", "warning beyond-region,帮助386万困难群众改善用水。",
      "warning beyond-region,到2024年解决300万人饮水问题。", "warning sum-differs,用水结构调整为8.2:41.5:55.3。",
      "error sum-differs,建设泵站共12个，其中东片5个、西片9个。", "info sum-differs,建设泵站共12个，其中东片5个、西片3个。",
      "warning number-gap,①整治河道；②清理垃圾；④建设护岸。", "warning number-gap,⑩整治河道；⑪清理垃圾；⑬建设护岸。",
      "info unit-spellings,由区民宗局牵头，区民族宗教局配合。",
      "warning undefined-abbreviation,推广TWQM监测模式。", "warning undefined-abbreviation,推广BIM建造技术。",
      "warning subtask-later,2023年底前完成泵站改造。其中东片2024年底前完成。", "warning deadline-outside-period,2018年底前完成泵站改造。",
      "warning deadline-outside-period,2020年底前完成泵站改造。",
      "info deadline-outside-period,2020年底前完成“十三五”结转的泵站改造。",
      "warning subtask-later,整治河道6条，其中骨干河道2条，2023年底前完成，其中东片2024年6月底前完成。",
      "error percent-over-100,河道整治率由百分之六十提高到百分之一百二十。", "warning superior-scope,落实全省河道清淤工程，恢复岸线。",
      "warning superior-scope,推进全国各地河道清淤，恢复岸线。", "warning superior-scope,加大对全市农村供水的投入。",
      "warning beyond-region,完成水利投资5万亿元。", "warning punctuation-doubled,建设设具有韧性的水网。",
      "warning punctuation-doubled,规范规范取水许可管理。", "warning punctuation-doubled,为站点配配备水泵。",
      "warning punctuation-doubled,区级财政每年每年安排资金。", "warning punctuation-doubled,督督促企业整改。",
      "warning number-gap,重点是：（1）整治河道。（2）清理垃圾。（4）建设护岸。",
      "warning number-gap,一是整治河道。河长负责。三是建设护岸。",
      "warning punctuation-missing,推广节水灌溉项目 每年举办水法宣传活动。", "error table-text-value,到2025年建成节水机关42家。",
      "warning beyond-region,加装节水龙头120万户，改善用水。",
      "warning beyond-region,加装节水龙头40万户，改善用水。",
      "warning superior-scope,全国泵站数量控制在200座以内，改善水质。", "warning undefined-abbreviation,布设NB-IoT感知设备。",
      "error sum-differs,对26处积水点实行一点一策，2022年整治8处、2023年整治8处、2024年整治6处、2025年整治6处。",
      "warning subtask-later,改造泵站12座，2025年底前完成8座，2024年底前全部完成。",
      "error sum-differs,建设泵站共12个，其中东片5个、西片13个。",
      "warning count-differs,建设3个基地，分别位于东山镇、西山镇、南山镇和北山镇。", "warning count-differs,关爱独居、空巢、留守四类老年人。",
      "warning count-differs,“三园”分别为东园、西园、南园和北园。", "warning count-differs,实施三项工程：一是东片工程，二是西片工程。",
      "warning count-differs,实施“五大工程”。一是建设东片泵站。二是建设西片泵站。", "warning evaluation-year,2026年开展中期评估。",
      "warning evaluation-year,2023年开展终期评估。", "warning evaluation-year,2025年和2026年分别开展中期评估和终期评估。",
      "warning period-differs,落实《北湖区“十三五”水利发展规划》年度任务。", "warning period-differs,“十三五”期间，新建泵站12座。",
      "warning period-differs,本规划期限为2021—2026年，请认真执行。",
      "warning target-steps,2023年节水产值达到50亿元，2025年达到40亿元。", "warning punctuation-before-and,改造泵站、水闸、等设施。",
      "warning punctuation-before-and,改造泵站、和水闸。", "warning unit-mismatch,更新公交车40个。",
      "warning unit-mismatch,到2025年，节水机关数量达到40吨。",
      "warning unit-mismatch,到2025年，省级企业技术中心达到260人。", "warning deadline-outside-period,2019年秋收前完成水渠清淤。",
      "warning superior-scope,全国上下形成合力，完善水网。", "warning sum-differs,每年检查水表2万户，十年累计30万户。",
      "warning duplicate-sentence,提高水质，完善监测体系建设，加强巡查，完善监测体系建设。", "error weaker-than-baseline,河道水面由现状的12平方公里提升至10平方公里。",
      "warning beyond-region,实现320个乡镇全覆盖。", "warning beyond-region,新建高速公路1200公里。", "warning superior-scope,（责任单位：省水利厅）",
      "warning superior-scope,改造泵站。（国家能源局牵头）", "warning sum-differs,每年安排资金20亿元，五年累计120亿元。",
      "warning subtask-later,2023年底前建成水网，2024年底前完成其中东片泵站。",
      "warning weaker-than-baseline,到2022年河道整治率提高到58%。",
      "warning duplicate-sentence,建立机制，定期研究解决重大水利问题。各乡镇参加。定期研究解决重大水利问题。"})
  void finds(String expected, String sentence) {
    assertEquals(List.of(expected), found("", sentence));
  }

  @ParameterizedTest
  @CsvSource({"落实林地保护面积20万亩。", "用水结构调整为8.2:41.5:50.3。", "沟渠坡比为1:2:3。", "实施亿元以上项目100个，其中新开工40个。", "①整治河道；②清理垃圾；③建设护岸。",
      "完成周边（1+30）区域治理。", "1）整治河道；2）清理垃圾。", "由区水利局牵头，区财政局配合。", "推广COD在线监测。", "落实全省水网规划，完善体系。", "支持全省供水改革试点，完善体系。",
      "加大对全省水网建设的支撑力度。",
      "推广 节水 灌溉项目，每年举办 水法宣传活动。", "完成 NB 级改造，恢复岸线。", "加装节水龙头12万户，改善用水。", "到2025年建成节水机关40家。", "2025年建成节水机关6家。",
      "全国节水型社会建设达到先进水平。",
      "布设窄带物联网（NB-IoT）感知设备。", "推进GPS-APP融合。", "对26处积水点实行一点一策，2022年整治8处、2023年整治6处、2024年整治6处、2025年整治6处。",
      "整治积水点26处，2022年达到8处、2023年达到16处、2024年达到20处、2025年达到26处。",
      "改造泵站12座，2024年底前完成8座，2025年底前全部完成。", "2025年底前完成东片泵站8座。2024年底前全部完成西片泵站改造。",
      "由市县人民政府落实，市、县人民政府监督。",
      "建设全国节水型社会示范区。", "建设设施完善的泵站，推进进度公开。", "分配配套资金，落实实施主体。", "加强监督督促，完善机制制定程序。", "推动开发发展，由小组组织实施。",
      "一是整治河道。河长负责。二是建设护岸。", "为60周岁以上老年人每人每年检查1次水质。",
      "整治河道6条，2023年底前完成；建设泵站，其中东片2024年6月底前完成。",
      "改造2000年以前建成的泵站。", "全国常住人口14亿人，完善体系。", "建设3个基地，分别位于东山镇、西山镇和南山镇。", "关爱独居、空巢、留守等四类老年人。",
      "推进教育、就业、医疗三大领域节水。", "在东山镇、西山镇新建3座泵站。", "实施“两大工程”。一是建设东片泵站。二是建设西片泵站。", "支持二级、三级医院节水。",
      "2023年和2025年分别开展中期评估和终期评估。", "2023年开展中期评估，2026年开展总结评估。", "总结《北湖区“十三五”水利发展规划》实施情况，完善体系。",
      "“十三五”期间，已累计新建泵站12座。", "为“十五五”时期水利发展奠定基础。", "“十五五”时期，谋划建设水利枢纽。",
      "2023年节水产值达到40亿元，2025年达到50亿元。", "推进山水林田湖草、和谐水网建设。", "改造泵站、及时清淤、等级达标、等保测评。", "更新公交车40辆。", "帮助3.6万困难群众改善用水。",
      "到2024年接待游客350万人。",
      "改造实验室2600平方米。",
      "新增供水能力900万立方米，其中新建水库300万立方米、泵站600万立方米。", "补充护水人员80名，其中水厂学校30名、机关50名。",
      "建设装备、设备、储备三类仓库。", "健全区、镇、村三级联动机制，在城区、镇区、景区新建泵站120座。",
      "实施东片、中片、西片“三大行动”，推动农业、工业和服务业三次产业融合。", "实现32个乡镇全覆盖，建设乡镇卫生院320个。", "新建高速公路120公里。", "（责任单位：区水利局、国家税务总局北湖区税务局）",
      "改造泵站。（市水利局牵头）",
      "每年安排资金20亿元，五年累计100亿元。", "每年安排资金不少于20亿元，五年累计120亿元。"})
  void leaves(String sentence) {
    assertEquals(List.of(), found("", sentence));
  }
}
