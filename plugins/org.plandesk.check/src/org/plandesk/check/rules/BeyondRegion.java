// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.RegionSize;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A quantity is larger than a region of this level can hold.
 *
 * <p>Finds: 2000万亩 of forest in a district's plan; an area larger than the region's own, more people or households than people live there,
 * where the text tells it, in background, too; more towns than there are ({@link BeyondDivisions}), more motorway than there can be ({@link BeyondRoads}), more sewage a
 * day ({@link BeyondCapacities}). Leaves: rates, figures of superior levels for comparison, visitors, land that is worked on several times.
 */
final class BeyondRegion implements Rule.OfWords {

  /**
   * What a region of a level may hold: area in square kilometres, cubic metres of water a year, people.
   *
   * @param hardly few hold as much: it is only told
   * @param never none does
   */
  private record Bound(double hardly, double never) {
  }

  /**
   * What regions of one level may hold.
   *
   * @param area square kilometres
   * @param length kilometres of road, pipe or river
   * @param water cubic metres a year
   * @param people who live there
   * @param visits and other times that people do something, a year
   * @param money yuan
   * @param mass tonnes a year
   * @param beds in hospitals and homes
   * @param schools and other houses
   * @param power kilowatts
   */
  private record Bounds(Bound area, Bound length, Bound water, Bound people, Bound visits, Bound money, Bound mass,
      Bound beds, Bound schools, Bound power) {
  }

  private static final Bound DISTRICT_AREA = new Bound(3_000, 6_000);
  private static final Bounds OF_COUNTY = new Bounds(new Bound(8_000, 30_000), new Bound(12_000, 40_000),
      new Bound(2e9, 5e9), new Bound(2.5e6, 6e6), new Bound(1e8, 4e8), new Bound(5e11, 2.5e12), new Bound(1e8, 1e9),
      new Bound(3e4, 1.5e5), new Bound(2e3, 2e4), new Bound(3e7, 1e8));
  private static final Bounds OF_CITY = new Bounds(new Bound(90_000, 500_000), new Bound(60_000, 300_000),
      new Bound(1e10, 5e10), new Bound(1.5e7, 3.5e7), new Bound(5e8, 2e9), new Bound(4e12, 1.2e13), new Bound(5e8, 3e9),
      new Bound(2e5, 8e5), new Bound(1e4, 1e5), new Bound(1e8, 4e8));
  private static final Bounds OF_PROVINCE = new Bounds(new Bound(1e6, 1.8e6), new Bound(600_000, 2e6),
      new Bound(1e11, 5e11), new Bound(1.3e8, 2e8), new Bound(3e9, 1e10), new Bound(3e13, 8e13), new Bound(3e9, 1e10),
      new Bound(1.2e6, 4e6), new Bound(1e5, 5e5), new Bound(6e8, 2e9));
  /** Of people, facts are judged too: they are what the other figures rest on. */
  private static final Pattern LIVING = Pattern.compile("(?:常住|户籍|总)人口[^，。；0-9]{0,6}$");
  /** All of these live in the region, whatever comes from outside. */
  private static final Pattern OF_PEOPLE = Pattern.compile(
      "(?:户籍|常住|登记|农村|城镇|农业|流动|贫困|脱贫|老年|劳动年龄)[^，。；0-9]{0,4}(?:人口|老年人|居民|劳动力)[^，。；0-9]{0,6}$");
  private static final Pattern ELSEWHERE =
      Pattern.compile("全国(?![^，。；]{0,10}[日周月节]、)(?![^，。；、]{0,10}[日周月节]活?动?[，、])|全球|世界|我国|全省|全市|亚洲|欧洲");
  /** What is counted over years, or for each one. */
  private static final Pattern ADDED = Pattern.compile("人均|累计");
  private static final Pattern HOUSEHOLDS = Pattern.compile("(?:居民|群众|家庭|农户|住户)[^，。；0-9]{0,2}$");
  private static final Pattern CROWD = Pattern.compile(
      "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)万余?(?![人户亩])\\p{IsHan}{0,8}?(?:人口|群众|居民|农民|村民|老人|职工|劳动力)(?!次)");
  private static final Pattern COUNTRY_HOUSEHOLDS = Pattern.compile("(?:农户|村民)[^，。；0-9]{0,4}$");
  /** Fewer people than live in most households. */
  private static final double HOUSEHOLD = 1.8;
  /** Fewer people than live in the households of any region, since who moved away is counted for these. */
  private static final double SMALL_HOUSEHOLD = 1.2;
  /** More people than live there may come from outside; three times as many do not. */
  private static final double VISITORS = 3;
  /** People who come from anywhere, each time that they come. */
  private static final String COMING = "游客|旅客|客流|接待|参观|观众|观看|受众|关注|粉丝|网民|阅读|点击|访客|顾客|乘客|消费者|发送|输送|运送|次";
  private static final Pattern VISITS = Pattern.compile(COMING);
  /** The same and others that may come from outside. */
  private static final Pattern FROM_OUTSIDE =
      Pattern.compile(COMING + "|用户|会员|培训|参训|考生|参与|参加|服务|辐射|周边|流域|沿线|区域|规划|承载|容纳|设计");
  private static final Pattern OWN = Pattern.compile("本[省市区县旗州镇](?!场|域)");
  /** Land that is counted each time that it is worked on, or that reaches beyond the region. */
  private static final Pattern MORE_LAND =
      Pattern.compile("作业|防治|播种|种植|防控|统防|复种|增雨|增雪|监测|飞播|巡护|影响|流域|水系|集水|集雨|控制|辐射|服务|覆盖|海|水面|建筑|异地|域外|境外|周边|面积之和|次");
  private static final Set<String> LAND_UNITS = Set.of("平方公里", "亩", "公顷");
  private static final Pattern LARGER = Pattern.compile("[省江河湖洋原漠]|国(?!土)|(?<!城)市(?!场|级|民|政|容|区)|山脉|山系|平原|盆地|地区|区域");
  private static final Pattern FIELD = Pattern.compile("耕地|农田|水田|旱地");
  /** So many times what a region makes in a year, nothing in its plan costs or earns. */
  private static final double PRODUCTS = 2;
  private static final Pattern STOCK = Pattern.compile("累计|贷款|存款|余额|资产|市值|规模|总量|总额|[三五十]年|期间|生产总值|GDP|总产值|产值|交易额|销售");
  /** Rounding of what the text tells. */
  private static final double ROUNDED = 1.03;

  @Override
  public String id() {
    return "beyond-region";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (bounds(frame) == null) {
      return;
    }
    if (words.row() != null) {
      row(words, frame, findings);
      return;
    }
    BeyondDivisions.check(words, frame, findings);
    BeyondRoads.check(words, frame, findings);
    BeyondCapacities.check(words, frame, findings);
    if (words.isAhead() || words.is(StatementKind.FACT)) {
      List<Amount> amounts = new ArrayList<>(Amount.in(words.text()));
      amounts.addAll(crowds(words.text(), frame));
      for (Amount amount : amounts) {
        Severity severity = isElsewhere(words, amount, frame) ? null : severity(words, amount, frame);
        if (severity != null) {
          findings.add(severity, RuleWords.message("beyond-region.text", amount.words()),
              FindingPlace.of(words, amount.start(), amount.end()));
        }
      }
    }
  }

  /** 带动38万贫困人口增收: people without 人. */
  private static List<Amount> crowds(String text, PlanFrame frame) {
    if (frame.size().people() == null || text.indexOf('万') < 0) {
      return List.of();
    }
    Matcher crowd = CROWD.matcher(text);
    List<Amount> crowds = new ArrayList<>();
    while (crowd.find()) {
      double people = Double.parseDouble(crowd.group(1)) * Amount.scale("万");
      crowds.add(new Amount(crowd.start(), crowd.end(), people, "人", crowd.group()));
    }
    return crowds;
  }

  private static Severity severity(Words words, Amount amount, PlanFrame frame) {
    String ahead = words.text().substring(0, amount.start());
    boolean told = isBeyondTold(clause(ahead), amount, frame);
    boolean part = amount.unit().equals("人") && OF_PEOPLE.matcher(ahead).find()
        || amount.unit().equals("户") && HOUSEHOLDS.matcher(ahead).find() && !words.isAhead();
    if (told || !words.isAhead() && !part && !LIVING.matcher(ahead).find()) {
      return told || !words.isAhead() && isLandOfNone(ahead, amount, frame) ? Severity.WARNING : null;
    }
    boolean visits = amount.unit().equals("人") && VISITS.matcher(clause(ahead)).find();
    Severity severity = beyond(amount.value(), visits ? "人次" : amount.unit(), frame);
    return severity == Severity.INFO && part && frame.size().people() != null ? Severity.WARNING : severity;
  }

  private static String clause(String ahead) {
    int comma = Math.max(ahead.lastIndexOf('，'), Math.max(ahead.lastIndexOf('；'), ahead.lastIndexOf('、')));
    return ahead.substring(comma + 1);
  }

  /** What was done on more land than any region of the level has, in a sentence that speaks of nothing larger. */
  private static boolean isLandOfNone(String ahead, Amount amount, PlanFrame frame) {
    return LAND_UNITS.contains(amount.unit()) && beyond(amount.value(), amount.unit(), frame) == Severity.WARNING
        && !MORE_LAND.matcher(ahead).find() && !LARGER.matcher(ahead).find();
  }

  /** More than the region has as its own plan tells, in sentences that look back, too. */
  private static boolean isBeyondTold(String clause, Amount amount, PlanFrame frame) {
    RegionSize size = frame.size();
    if (LAND_UNITS.contains(amount.unit())) {
      double land = squareKilometres(amount.value(), amount.unit());
      Double most = size.fields() != null && FIELD.matcher(clause).find() ? size.fields() : size.land();
      return most != null && land > ROUNDED * most && !MORE_LAND.matcher(clause).find();
    }
    Double people = believed(size.people(), bounds(frame).people());
    return switch (amount.unit()) {
      case "人" -> people != null && amount.value() > ROUNDED * people && !isFromOutside(clause);
      case "户" -> {
        Double country = COUNTRY_HOUSEHOLDS.matcher(clause).find() ? size.countryPeople() : null;
        Double all = country == null ? people : country;
        yield all != null && amount.value() > all / SMALL_HOUSEHOLD;
      }
      case "元" -> size.product() != null && amount.value() > PRODUCTS * size.product() && !STOCK.matcher(clause).find();
      default -> false;
    };
  }

  /** Those served may come from anywhere, those of 本区 do not. */
  private static boolean isFromOutside(String clause) {
    return FROM_OUTSIDE.matcher(clause).find() && !OWN.matcher(clause).find();
  }

  /** A figure of a superior level, for comparison. */
  private static boolean isElsewhere(Words words, Amount amount, PlanFrame frame) {
    if (ADDED.matcher(clause(words.text().substring(0, amount.start()))).find()) {
      return true;
    }
    int clause = Math.max(words.text().lastIndexOf('；', amount.start()), 0);
    Matcher other = ELSEWHERE.matcher(words.text().substring(clause, amount.start()));
    while (other.find()) {
      boolean own = other.group().equals("全省") && frame.level() == Level.PROVINCE
          || other.group().equals("全市") && frame.level() == Level.CITY;
      if (!own) {
        return true;
      }
    }
    return false;
  }

  private static Bounds bounds(PlanFrame frame) {
    return switch (frame.level()) {
      case COUNTY, TOWN -> OF_COUNTY;
      case CITY -> OF_CITY;
      case PROVINCE -> OF_PROVINCE;
      default -> null;
    };
  }

  private static void row(Words words, PlanFrame frame, Findings findings) {
    IndicatorRow row = words.row();
    IndicatorRow.RowTarget target = row.lastTarget();
    if (target == null || target.value() == null) {
      return;
    }
    String unit = row.unit().replaceAll("\\s", "");
    double scale = unit.startsWith("万") ? 1e4 : unit.startsWith("亿") ? 1e8 : 1;
    String bare = scale == 1 ? unit : unit.substring(1);
    Severity severity =
        beyond(target.value() * scale, bare.equals("km2") || bare.equals("km²") ? "平方公里" : bare, frame);
    if (severity != null) {
      findings.add(severity, RuleWords.message("beyond-region.text", target.text() + row.unit()),
          FindingPlace.all(words));
    }
  }

  private static Severity beyond(double value, String unit, PlanFrame frame) {
    Bounds bounds = bounds(frame);
    return switch (unit) {
      case "平方公里", "亩", "公顷" -> beyond(squareKilometres(value, unit), area(frame));
      case "立方米" -> beyond(value, bounds.water());
      case "公里" -> beyond(value, bounds.length());
      case "人" -> beyond(value, people(frame, bounds.people()));
      case "户" -> beyond(value, households(frame, bounds.people()));
      case "人次" -> beyond(value, bounds.visits());
      case "元" -> beyond(value, bounds.money());
      case "吨" -> beyond(value, bounds.mass());
      case "张", "床" -> beyond(value, bounds.beds());
      case "所", "座" -> beyond(value, bounds.schools());
      case "千瓦" -> beyond(value, bounds.power());
      default -> null;
    };
  }

  private static Bound area(PlanFrame frame) {
    if (frame.size().land() != null) {
      return new Bound(frame.size().land(), frame.size().land());
    }
    boolean district = frame.level() == Level.COUNTY && (frame.region() == null || frame.region().endsWith("区"));
    return district ? DISTRICT_AREA : bounds(frame).area();
  }

  private static double squareKilometres(double value, String unit) {
    return value * UnitSizes.scale(unit) / UnitSizes.scale("平方公里");
  }

  /** What the text says of its people is believed as long as it can be. */
  private static Double believed(Double people, Bound level) {
    return people == null || people > level.never() ? null : people;
  }

  private static Bound people(PlanFrame frame, Bound level) {
    Double people = believed(frame.size().people(), level);
    return people == null ? level : new Bound(people, VISITORS * people);
  }

  /** Of households there are not half as many as people, where these are told. */
  private static Bound households(PlanFrame frame, Bound level) {
    Bound people = people(frame, level);
    return people == level ? level : new Bound(people.hardly() / HOUSEHOLD, people.never());
  }

  private static Severity beyond(double value, Bound bound) {
    return value > bound.never() ? Severity.WARNING : value > bound.hardly() ? Severity.INFO : null;
  }
}
