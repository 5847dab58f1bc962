// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what a text tells of the size of its region. The first figure is believed that speaks of no superior level.
 */
final class RegionSizes {

  private static final String LANDS = "(?:行政区划?|行政区域|行政辖区|国土|土地|陆域|辖区)?(?:总)?面积";
  /** 全区总面积1237平方公里, 辖区面积1.2万平方公里; what stands before decides that the region itself is meant. */
  private static final Pattern LAND = Pattern.compile(
      "(?:全([区县市省旗州])|辖区|行政区域|行政区划?|县域|区域|市域|幅员|国土|土地|陆域)[，,]?(?:行政|国土|土地)?(?:总)?面积(?:约|为|达|共)?([0-9]+(?:\\.[0-9]+)?)(万?)平方(?:公里|千米)");
  /** 青石县总面积1860平方公里; 青石县位于…，面积1860平方公里，辖12个乡镇. */
  private static final Pattern LAND_OF_NAMED = Pattern.compile(
      "(?:(?<=^|，|。)\\p{IsHan}{2,4}([区县市旗])(?:行政区域|国土)?(?:总)?|(?<=，)(?:总)?)面积(?:约|为)?([0-9]+(?:\\.[0-9]+)?)(万?)平方(?:公里|千米)(?=，(?:[^，。0-9]{0,3}辖|包括|总?人口|常住|户籍))");
  /** 扩大到656.78平方公里，占全区国土面积的55.4%. */
  private static final Pattern LAND_SHARE = Pattern.compile(
      "([0-9]+(?:\\.[0-9]+)?)(万?)平方(?:公里|千米)，约?占(?:全|\\p{IsHan}{1,4})([区县市省旗州])" + LANDS
          + "的?(?:比例)?(?:约|为|达)?([0-9]+(?:\\.[0-9]+)?)%");
  /** 常住人口3.2万人, but not those of a town or of some kind. */
  private static final Pattern PEOPLE = Pattern.compile(
      "(?<!城镇|城区|镇区|乡村|农村|流动|外来|流入|困难|脱贫|少数民族)(?:常住|户籍|(?<![镇村业疫])总)人口(?:约|为|达到|达|共|有|总数为)?([0-9]+(?:\\.[0-9]+)?)(万?)人");
  private static final Pattern COUNTRY_PEOPLE = Pattern
      .compile("(?:乡村|农村|农业)(?:常住|户籍)?人口(?:约|为|达到|达|共|有)?([0-9]+(?:\\.[0-9]+)?)(万?)人");
  private static final Pattern ROADS =
      Pattern.compile(
          "(?<!高速|农村|国省|普通|干线|等级|[国省县乡村专林]|[一二三四]级)公路(?:通车)?(?:总里程|通车里程)(?:约|为|达到|达|共)?([0-9]+(?:\\.[0-9]+)?)(万?)公里");
  private static final Pattern FIELDS =
      Pattern.compile("(?<!永久基本农田和)耕地(?:保有量|总?面积)(?:约|为|达到|达|共)?([0-9]+(?:\\.[0-9]+)?)(万?)亩");
  private static final Pattern PRODUCT = Pattern.compile(
      "(?<!单位|万元|人均)(?:地区)?生产总值(?:（GDP）)?(?:约|为|达到|达|突破)?([0-9]+(?:\\.[0-9]+)?)(万?)亿元");
  private static final Pattern SCOPE = Pattern.compile("全([国省市县区旗州])");
  private static final double TEN_THOUSAND = 1e4;
  /** A smaller share is rounded too much to tell the whole. */
  private static final double SHARE = 2;
  private static final double HUNDRED = 100;
  /** 亩 to a square kilometre. */
  private static final double MU = 1500;
  private static final double HUNDRED_MILLION = 1e8;

  private final List<Told> land = new ArrayList<>();
  private final List<Told> people = new ArrayList<>();
  private final List<Told> countryPeople = new ArrayList<>();
  private final List<Told> roads = new ArrayList<>();
  private final List<Told> fields = new ArrayList<>();
  private final List<Told> product = new ArrayList<>();

  /** A figure and the last sign of the region for which it is told, blank when nothing says for which. */
  private record Told(char scope, double value) {

    /** Whether it may be that of a region of a level. */
    boolean isOf(Level level, char own) {
      return scope == ' ' || scope == own || own == ' ' && !Level.of("全" + scope).isOver(level);
    }
  }

  void add(String text) {
    if (text.contains("平方")) {
      land(LAND.matcher(text));
      if (text.contains("面积")) {
        land(LAND_OF_NAMED.matcher(text));
      }
      Matcher share = text.contains("面积的") ? LAND_SHARE.matcher(text) : null;
      if (share != null && share.find() && Double.parseDouble(share.group(4)) >= SHARE) {
        double whole = value(share.group(1), share.group(2)) * HUNDRED / Double.parseDouble(share.group(4));
        land.add(new Told(share.group(3).charAt(0), whole));
      }
    }
    if (text.contains("人口")) {
      people(text);
    }
    if (text.contains("耕地")) {
      add(FIELDS.matcher(text), text, fields, 1 / MU);
    }
    if (text.contains("生产总值")) {
      add(PRODUCT.matcher(text), text, product, HUNDRED_MILLION);
    }
    if (text.contains("里程")) {
      add(ROADS.matcher(text), text, roads);
    }
  }

  private static void add(Matcher told, String text, List<Told> to, double unit) {
    if (told.find()) {
      to.add(new Told(scope(text, told.start()), value(told.group(1), told.group(2)) * unit));
    }
  }

  private void land(Matcher told) {
    if (told.find()) {
      land.add(new Told(told.group(1) == null ? ' ' : told.group(1).charAt(0), value(told.group(2), told.group(3))));
    }
  }

  /** Of those who live there and those who are registered there, the larger number. */
  private void people(String text) {
    Matcher told = PEOPLE.matcher(text);
    Told most = null;
    while (told.find()) {
      Told next = new Told(scope(text, told.start()), value(told.group(1), told.group(2)));
      most = most == null || next.value() > most.value() ? next : most;
    }
    if (most != null) {
      people.add(most);
    }
    add(COUNTRY_PEOPLE.matcher(text), text, countryPeople);
  }

  private static void add(Matcher told, String text, List<Told> to) {
    add(told, text, to, 1);
  }

  /** The last sign of the region of which the sentence speaks before an offset. */
  private static char scope(String text, int end) {
    Matcher scope = SCOPE.matcher(text).region(0, end);
    char last = ' ';
    while (scope.find()) {
      last = scope.group(1).charAt(0);
    }
    return last;
  }

  private static double value(String digits, String scale) {
    return Double.parseDouble(digits) * (scale.isEmpty() ? 1 : TEN_THOUSAND);
  }

  /**
   * What is told of a region.
   *
   * @param region null when it is not known
   */
  RegionSize of(String region, Level level) {
    char own = region == null || region.isEmpty() ? ' ' : region.charAt(region.length() - 1);
    return new RegionSize(first(land, level, own), first(people, level, own), first(countryPeople, level, own),
        first(roads, level, own), first(fields, level, own), first(product, level, own));
  }

  private static Double first(List<Told> told, Level level, char own) {
    return told.stream().filter(figure -> figure.isOf(level, own)).map(Told::value).findFirst().orElse(null);
  }
}
