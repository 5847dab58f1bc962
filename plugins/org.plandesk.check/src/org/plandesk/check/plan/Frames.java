// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.model.Plan;

/** Finds out what single sentences are judged by. */
final class Frames {

  /** 全区总面积1237平方公里, 辖区面积1.2万平方公里; what stands before decides that the region itself is meant. */
  private static final Pattern LAND = Pattern.compile(
      "(?:全[区县市省旗州]|辖区|行政区域|行政区划?|县域|区域|市域|幅员|国土|土地|陆域)[，,]?(?:行政|国土|土地)?(?:总)?面积(?:约|为|达|共)?([0-9]+(?:\\.[0-9]+)?)(万?)平方(?:公里|千米)");
  /** 常住人口3.2万人: the first one that the text tells. */
  private static final Pattern PEOPLE =
      Pattern.compile("(?:常住|户籍|总)人口(?:约|为|达到|达|共|有|总数为)?([0-9]+(?:\\.[0-9]+)?)(万?)人");
  /** 全县18个乡镇; seldom enough to look closer. */
  private static final Pattern DIVIDED = Pattern.compile("个(?:乡镇|镇|县|行政村|建制村)");
  /** More than one half-width comma in five is a habit, fewer are slips. */
  private static final int HABIT = 5;
  private static final int FEW = 3;
  private static final int TEN_THOUSAND = 10_000;

  private Frames() {
  }

  /** What the plan itself says, before its text is looked at. */
  static PlanFrame data(Plan plan) {
    return new PlanFrame(plan.getTitle(), plan.getRegion(), Level.of(plan.getRegion()), plan.getPeriodFrom(),
        plan.getPeriodTo(), plan.getBaselineYear(), false, null, Map.of(), null);
  }

  /** The same with the habits of its text. */
  static PlanFrame of(PlanFrame data, List<Part> all) {
    Habits habits = new Habits();
    all.forEach(part -> habits.add(part.words()));
    Level level = data.level();
    if (level == Level.UNKNOWN || level == Level.CITY && habits.speaksOfCounty()) {
      level = habits.level();
    }
    boolean halfWidth = habits.half > FEW && habits.half * HABIT > habits.half + habits.full;
    return new PlanFrame(data.title(), data.region(), level, data.from(), data.to(), data.baselineYear(), halfWidth,
        habits.landArea, habits.divisions, habits.people);
  }

  /** What is counted over the text. */
  private static final class Habits {
    private int half;
    private int full;
    private int province;
    private int city;
    private int county;
    private int district;
    private Double landArea;
    private Double people;
    private final Map<Division, Integer> divisions = new EnumMap<>(Division.class);

    void add(Words words) {
      String text = words.text();
      boolean ahead = words.isAhead();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '，') {
          full++;
        } else if (c == ',' && i > 0 && Character.isIdeographic(text.charAt(i - 1))) {
          half++;
        } else if (ahead && c == '全' && i + 1 < text.length()) {
          count(text.charAt(i + 1));
        }
      }
      if (landArea == null && text.contains("平方")) {
        landArea = figure(LAND.matcher(text));
      }
      if (text.indexOf('辖') >= 0 || !ahead && divisions.isEmpty() && DIVIDED.matcher(text).find()) {
        Division.told(text).forEach(divisions::putIfAbsent);
      }
      if (people == null && text.contains("人口")) {
        people = figure(PEOPLE.matcher(text));
      }
    }

    private static Double figure(Matcher figure) {
      return figure.find() ? Double.valueOf(Double.parseDouble(figure.group(1))
          * (figure.group(2).isEmpty() ? 1 : TEN_THOUSAND)) : null;
    }

    private void count(char region) {
      switch (region) {
        case '省' -> province++;
        case '市' -> city++;
        case '县', '旗' -> county++;
        case '区' -> district++;
        default -> {
          // 全国, 全面, 全部 tell nothing of the level.
        }
      }
    }

    /** A city's plan that always says 全县 or 全区 is that of a county. */
    boolean speaksOfCounty() {
      return county > FEW * (city + province + 1);
    }

    Level level() {
      int most = Math.max(Math.max(province, city), Math.max(county, district));
      if (most < FEW) {
        return Level.UNKNOWN;
      }
      return most == province ? Level.PROVINCE : most == city ? Level.CITY : Level.COUNTY;
    }
  }
}
