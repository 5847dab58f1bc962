// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plandesk.model.Plan;

/** Finds out what single sentences are judged by. */
final class Frames {

  /** 全县18个乡镇; seldom enough to look closer. */
  private static final Pattern DIVIDED = Pattern.compile("个(?:乡镇|镇|县|行政村|建制村)");
  /** More than one half-width comma in five is a habit, fewer are slips. */
  private static final int HABIT = 5;
  private static final int FEW = 3;
  /** A plan that says 全省 up to so many times as often as 全县 copied it. */
  private static final int COPIED = 3;
  private static final String SIGNS = "省市县旗区州盟";

  private static final RegionSize NOT_TOLD = new RegionSize(null, null, null, null, null, null);

  private Frames() {
  }

  /** What the plan itself says, before its text is looked at. */
  static PlanFrame data(Plan plan) {
    return new PlanFrame(plan.getTitle(), plan.getRegion(), Level.of(plan.getRegion()), plan.getPeriodFrom(),
        plan.getPeriodTo(), plan.getBaselineYear(), plan.getIssueDate(), false, NOT_TOLD, Map.of());
  }

  /** The same with what its text says of itself, and its habits. */
  static PlanFrame of(PlanFrame data, String issuer, List<Part> all) {
    Habits habits = new Habits();
    all.forEach(part -> habits.add(part.words()));
    String region = data.region() == null || data.region().isBlank() ? OwnRegion.of(issuer, all, habits::said)
        : data.region();
    Level level = Level.of(region);
    if (level == Level.UNKNOWN || level == Level.CITY && habits.speaksOfCounty()) {
      level = habits.level();
    }
    boolean halfWidth = habits.half > FEW && habits.half * HABIT > habits.half + habits.full;
    PlanFrame dated = data.from() == null && data.to() == null ? dated(data, all) : data;
    return new PlanFrame(data.title(), region, level, dated.from(), dated.to(), dated.baselineYear(), data.issued(),
        halfWidth, habits.sizes.of(region, level), habits.divisions);
  }

  /** The same with the years of which its text speaks as its own. */
  private static PlanFrame dated(PlanFrame data, List<Part> all) {
    OwnPeriod period = new OwnPeriod();
    all.forEach(part -> period.add(part.words()));
    Integer last = period.last();
    if (last == null) {
      return data;
    }
    Integer first = OwnPeriod.first(last);
    Integer base = data.baselineYear() == null ? Integer.valueOf(first - 1) : data.baselineYear();
    return new PlanFrame(data.title(), data.region(), data.level(), first, last, base, data.issued(),
        data.halfWidth(), data.size(), data.divisions());
  }

  /** What is counted over the text. */
  private static final class Habits {
    private int half;
    private int full;
    /** How often the text says 全省, 全市 and so on, and how often of these in what looks ahead. */
    private final int[] said = new int[SIGNS.length()];
    private final int[] saidAhead = new int[SIGNS.length()];
    private final RegionSizes sizes = new RegionSizes();
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
        } else if (c == '全' && i + 1 < text.length()) {
          count(text.charAt(i + 1), ahead);
        }
      }
      if (text.indexOf('辖') >= 0 || !ahead && divisions.isEmpty() && DIVIDED.matcher(text).find()) {
        Division.told(text).forEach(divisions::putIfAbsent);
      }
      sizes.add(text);
    }

    /** 全国, 全面, 全部 tell nothing of the level. */
    private void count(char region, boolean ahead) {
      int sign = SIGNS.indexOf(region);
      if (sign >= 0) {
        said[sign]++;
        saidAhead[sign] += ahead ? 1 : 0;
      }
    }

    int said(char sign) {
      return said[SIGNS.indexOf(sign)];
    }

    private int ahead(String signs) {
      return signs.chars().map(sign -> saidAhead[SIGNS.indexOf(sign)]).sum();
    }

    /** A city's plan that always says 全县 or 全区 is that of a county. */
    boolean speaksOfCounty() {
      return ahead("县旗") > FEW * (ahead("市") + ahead("省") + 1);
    }

    /** Who copies from the plan of a superior level says 全省 now and then; nobody copies 全县. */
    Level level() {
      int province = ahead("省");
      int city = ahead("市");
      int county = Math.max(ahead("县旗"), ahead("区"));
      int local = Math.max(city, county);
      if (Math.max(province, local) < FEW) {
        return Level.UNKNOWN;
      }
      boolean copied = local >= FEW && local * COPIED >= province;
      return province > local && !copied ? Level.PROVINCE : city >= county ? Level.CITY : Level.COUNTY;
    }
  }
}
