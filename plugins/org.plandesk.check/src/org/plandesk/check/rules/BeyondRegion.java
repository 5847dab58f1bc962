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
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A quantity is larger than a region of this level can hold.
 *
 * <p>Finds: 2000万亩 of forest in a district's plan; an area larger than the region's own, more people or households than people live there,
 * where the text tells it; more towns than there are ({@link BeyondDivisions}), more motorway than there can be ({@link BeyondRoads}). Leaves: rates, figures of superior levels for comparison.
 */
final class BeyondRegion implements Rule.OfWords {

  /** 亩 to a square kilometre. */
  private static final double MU = 1500;

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
  private static final Pattern ELSEWHERE = Pattern.compile("全国|全球|世界|我国|全省|全市|亚洲|欧洲|人均|累计");
  private static final Pattern HOUSEHOLDS = Pattern.compile("(?:居民|群众|家庭|农户|住户)[^，。；0-9]{0,2}$");
  /** Fewer people than live in most households. */
  private static final double HOUSEHOLD = 1.8;
  /** More people than live there may come from outside; three times as many do not. */
  private static final double VISITORS = 3;

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
    if (words.isAhead() || words.is(StatementKind.FACT)) {
      for (Amount amount : Amount.in(words.text())) {
        String ahead = words.text().substring(0, amount.start());
        boolean part = amount.unit().equals("人") && OF_PEOPLE.matcher(ahead).find()
            || amount.unit().equals("户") && HOUSEHOLDS.matcher(ahead).find() && !words.isAhead();
        boolean judged = words.isAhead() || part || LIVING.matcher(ahead).find();
        Severity severity =
            judged && !isElsewhere(words, amount, frame) ? beyond(amount.value(), amount.unit(), frame) : null;
        severity = severity == Severity.INFO && part && frame.people() != null ? Severity.WARNING : severity;
        if (severity != null) {
          findings.add(severity, RuleWords.message("beyond-region.text", amount.words()),
              FindingPlace.of(words, amount.start(), amount.end()));
        }
      }
    }
  }

  /** A figure of a superior level, for comparison. */
  private static boolean isElsewhere(Words words, Amount amount, PlanFrame frame) {
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
      case "平方公里" -> beyond(value, area(frame));
      case "亩" -> beyond(value / MU, area(frame));
      case "公顷" -> beyond(value / 100, area(frame));
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
    if (frame.landArea() != null) {
      return new Bound(frame.landArea(), frame.landArea());
    }
    boolean district = frame.level() == Level.COUNTY && (frame.region() == null || frame.region().endsWith("区"));
    return district ? DISTRICT_AREA : bounds(frame).area();
  }

  /** What the text says of its people is believed as long as it can be. */
  private static Bound people(PlanFrame frame, Bound level) {
    Double people = frame.people();
    return people == null || people > level.never() ? level : new Bound(people, VISITORS * people);
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
