// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.SearchHit.Deadline;
import org.plandesk.search.internal.document.Entry;

/**
 * Statements as plans have them, as many as wanted and always the same: clauses put together by chance, with deadlines,
 * figures and units.
 */
final class SyntheticLibrary {

  /** Statements of a plan; so many has the reference plan. */
  static final int STATEMENTS_OF_A_PLAN = 700;

  private static final String[] PLACES = {"盐湖区", "临江市", "青河县", "东山镇", "开发区", "全市", "城区", "沿河村镇", "重点流域", "高新区"};
  private static final String[] VERBS = {"推进", "加快", "强化", "实施", "完善", "建设", "开展", "建立健全", "扩大", "深化", "优化", "落实"};
  private static final String[] THINGS = {"污水处理厂", "雨污分流改造", "清洁取暖", "黑臭水体整治", "农村公路", "老旧小区改造", "养老服务设施", "公共充电桩",
      "生态修复", "湿地保护", "固体废物处置", "危险废物监管", "学前教育资源", "医疗集团", "政务服务平台", "数据共享", "水土保持", "森林防火", "节水灌溉", "畜禽粪污资源化利用",
      "秸秆综合利用", "工业园区", "扬尘治理", "挥发性有机物治理", "饮用水水源地保护", "海绵城市", "地下管网", "职业教育", "就业服务", "文旅产业", "现代物流", "绿色建筑",
      "碳达峰行动", "光伏发电", "储能设施", "高标准农田", "粮食仓储", "食品安全监管", "应急救援队伍", "地质灾害防治"};
  private static final String[] MEASURES = {"覆盖率", "处理率", "达标率", "利用率", "完成率", "普及率", "合格率", "开工率"};
  private static final String[] MEANS = {"强化资金保障", "压实主体责任", "健全长效机制", "加强部门联动", "完善配套政策", "提升运行水平", "规范建设标准", "严格考核评价",
      "鼓励社会资本参与", "补齐设施短板", "消除风险隐患", "推广先进技术"};
  private static final String[] UNITS =
      {"生态环境局", "水利局", "住建局", "农业农村局", "交通运输局", "自然资源局", "发展改革局", "教育局", "卫生健康局", "财政局"};

  private final Random random = new Random(20_231_127);
  private long characters;

  /** How many characters the statements made so far have. */
  long characters() {
    return characters;
  }

  /** The statements of a plan. */
  List<Entry> plan(int number, int statements) {
    List<Entry> entries = new ArrayList<>(statements);
    int offset = 0;
    for (int i = 0; i < statements; i++) {
      Entry entry = statement(number, i, offset);
      offset = entry.span().end();
      entries.add(entry);
    }
    return entries;
  }

  /** The texts of so many statements, each made when it is asked for. */
  static Iterable<String> texts(int statements) {
    return () -> new Iterator<>() {
      private final SyntheticLibrary library = new SyntheticLibrary();
      private int made;
      private Iterator<Entry> plan = List.<Entry>of().iterator();

      @Override
      public boolean hasNext() {
        return made < statements;
      }

      @Override
      public String next() {
        if (!plan.hasNext()) {
          plan = library.plan(made / STATEMENTS_OF_A_PLAN, STATEMENTS_OF_A_PLAN).iterator();
        }
        made++;
        return plan.next().text();
      }
    };
  }

  private Entry statement(int plan, int number, int offset) {
    String thing = one(THINGS);
    int year = 2021 + random.nextInt(10);
    boolean due = random.nextInt(4) == 0;
    boolean figure = random.nextInt(4) == 0;
    int percent = 50 + random.nextInt(50);
    StringBuilder text = new StringBuilder();
    if (due) {
      text.append("到").append(year).append("年，");
    }
    text.append(one(PLACES)).append(one(VERBS)).append(thing).append("，").append(one(MEANS));
    if (random.nextBoolean()) {
      text.append("，").append(one(VERBS)).append(one(THINGS));
    }
    if (figure) {
      text.append("，").append(thing).append(one(MEASURES)).append("达到").append(percent).append("%以上");
    }
    text.append("。");
    characters += text.length();
    int chapter = number * 8 / STATEMENTS_OF_A_PLAN + 1;
    List<Deadline> deadlines =
        due ? List.of(new Deadline(LocalDate.of(year, 12, 31), year, "到" + year + "年")) : List.of();
    List<Entry.Target> targets =
        figure ? List.of(new Entry.Target("≥" + percent + "%", List.of((double) percent), "%")) : List.of();
    return new Entry("s" + number, Entry.Role.ELEMENT, random.nextInt(4) == 0 ? EntryKind.FACT : EntryKind.TASK,
        chapter + "-" + number, List.of("第" + chapter + "章", one(VERBS) + thing),
        new Span(offset, offset + text.length()),
        text.toString(), List.of(), List.of(),
        new Entry.Chapter("c" + chapter, Integer.toString(chapter), "第" + chapter + "章"),
        random.nextInt(3) == 0 ? List.of(one(UNITS)) : List.of(), deadlines, due ? List.of(year) : List.of(), targets,
        null, "not_reported", false, number);
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
