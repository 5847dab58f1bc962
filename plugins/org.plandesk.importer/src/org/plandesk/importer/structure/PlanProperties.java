// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.model.Baseline;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Proposes the plan's own fields from what the text has: title, region, office and day of issue, period, base year.
 * What the text does not say stays empty.
 */
final class PlanProperties {
  /** How many paragraphs at the beginning may belong to title and date. */
  private static final int TITLE_BLOCKS = 16;
  private static final int LONGEST_TITLE = 60;
  /** How many lines before the plan hold the signature of the notice. */
  private static final int SIGNATURE_BLOCKS = 5;
  private static final Pattern TITLE =
      Pattern
          .compile(".*(规划|规划纲要|方案|计划|意见|纲要|分工|分工表|分解|分解表|安排|细则|任务书|清单|办法|行动|通知|要点|措施|任务|工作安排|实施细则)([（(].{1,24}[)）])?");
  private static final Pattern YEARS = Pattern.compile("(20[0-9]{2})年?[-－—–~～至到]+(20[0-9]{2})年?");
  /** 二〇二六 of 二〇二六—二〇三〇年. */
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("二[〇○零][〇○零一二三四五六七八九]{2}(?=年|[-－—–~～至到])");
  private static final Pattern NAMED_YEARS = Pattern
      .compile("(?:规划|计划|方案)[（(](20[0-9]{2})年?[-－—–~～至到]{1,2}(20[0-9]{2})年?[)）]");
  private static final int LONGEST_PREAMBLE = 2000;
  /** How many paragraphs may say what years the plan is for. */
  private static final int STATED_BLOCKS = 40;
  private static final Pattern STATED_PERIOD =
      Pattern.compile("(?:规划|计划|实施|行动)(?:期|期限|年限|时限)(?:为|是|：|自|从)?(20[0-9]{2})年?[-－—–~～至到]{1,2}(20[0-9]{2})年");
  private static final Pattern STATED_BASE =
      Pattern.compile("(?:基期|基准年|基期年|基准年份|基年|现状年)(?:为|是|：)?(20[0-9]{2})年");
  private static final Pattern FIVE_YEARS = Pattern.compile("[“\"「]?十([一二三四五六七八九])五[”\"」]?|第十([一二三四五六七八九])个五年");
  /** 2024年度 or 2021—2025年 before the name of the place. */
  private static final Pattern LEADING_YEARS =
      Pattern.compile("^[（(《]?[0-9〇○零一二三四五六七八九]{4}(?:年?[—–\\-－~～至][0-9〇○零一二三四五六七八九]{4})?年度?[）)]?");
  private static final Pattern REGION =
      Pattern.compile(
          "(.{1,12}?(?:特别行政区|自治区|自治州|自治县|开发区|高新区|新区|地区|林区|省|市|区|县|州(?![市省区县湾港岛新经高])|盟|旗|镇|乡))(.*)");
  /** What a title says of its subject before it names the place: 关于加快推进…. */
  private static final Pattern LEAD = Pattern.compile("关于(印发)?((加快|全面|深入|持续|大力|着力|进一步|扎实|统筹|积极)?"
      + "(推进|推动|加强|促进|实施|开展|建立|完善|深化|落实|贯彻|支持|做好|创建|建设|打造|提升|加快|规范|鼓励|发展|构建|健全|优化))*");
  /** Kinds of places that are no region: 友好城市, 示范区, 农业园区, 特色小镇; but 盐城市, 岩城区, 东山区. */
  private static final Pattern KIND_OF_PLACE = Pattern.compile(
      ".*(.{2}城市|^[大小新老各]城市|都市|超市|.{2}[园社景山灌库牧矿城校街片小厂港]区|(示范|试验|实验|先行|集聚|合作|保护|功能|协作|自贸|保税|引领|创新)区|[城乡村集小]镇|城乡|[美水秀]乡)");
  /** 南浦区市场监管: what follows the region is a word of its own. */
  private static final Pattern NO_PLACE = Pattern.compile(".{1,10}?[省市区县州旗盟]市(?:场|政|容|民).*");
  /** A district or county of the city named before it. */
  private static final Pattern INNER = Pattern.compile("([^“”的和]{2,3}(?<![地山景社小园灌库牧林矿城湾港片厂校街全各新])区|[^“”的和]{1,4}县).*");
  /** Lines of the page that a text was copied from. */
  private static final Pattern WEB_LINE =
      Pattern
          .compile("(当前|您的|所在)?位置[：:]|首页|索引号|标题[：:]|名称[：:]|主题分类|发文(机关|字号)|信息(来源|分类)|字体[：:]|来源[：:]|发布(时间|日期|机构)|文号[：:]");
  private static final Pattern ISSUING = Pattern.compile("(.{4,30}?)关于印发");
  private static final int FIRST_YEAR_OF_FIVE = 1951;

  private PlanProperties() {
  }

  /** Sets the fields of a plan from its paragraphs and tables. */
  static void propose(Plan plan, List<Block> blocks) {
    StringBuilder title = new StringBuilder();
    int chapter = firstHeading(blocks);
    for (int i = 0; i < Math.min(TITLE_BLOCKS, chapter); i++) {
      if (blocks.get(i) instanceof Block.Text text) {
        line(plan, text.text(), title);
      }
    }
    if (plan.getTitle() == null && chapter < blocks.size() && blocks.get(chapter) instanceof Block.Grid grid
        && grid.table().caption() != null) {
      // a document that is a table and nothing more bears the table's name
      line(plan, grid.table().caption().text(), title);
    }
    for (int i = Math.max(chapter, blocks.size() - 4); i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Text text && IssueLines.isSignature(text.text())) {
        issue(plan, text.text());
      }
    }
    if (plan.getTitle() != null) {
      ofNotice(plan, blocks);
    }
    if (!title.isEmpty() && plan.getTitle() != null) {
      fromTitle(plan, plan.getTitle());
    }
    for (int i = 0; i < chapter && plan.getPeriodFrom() == null; i++) {
      if (blocks.get(i) instanceof Block.Text text && text.text().length() <= LONGEST_PREAMBLE) {
        fromPreamble(plan, text.text());
      }
    }
    plan.setBaselineYear(baselineYear(plan));
    for (int i = 0; i < Math.min(blocks.size(), STATED_BLOCKS); i++) {
      if (blocks.get(i) instanceof Block.Text text && text.text().length() <= LONGEST_PREAMBLE) {
        stated(plan, text.text());
      }
    }
  }

  /** Whether words end as the names of plans do. */
  static boolean isTitle(String words) {
    return words.length() <= LONGEST_TITLE && TITLE.matcher(words).matches();
  }

  private static int firstHeading(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Text text) || HeadingNumbers.at(text.text(), 0) != null) {
        return i;
      }
    }
    return blocks.size();
  }

  private static void line(Plan plan, String text, StringBuilder title) {
    String words = Blanks.without(text);
    if (Captions.isAttachment(text) && words.length() <= 4) {
      return;
    }
    String joint = IssueLines.firstOfSeveral(text);
    if (joint != null) {
      if (plan.getIssuer() == null) {
        plan.setIssuer(joint);
      }
      return;
    }
    if (IssueLines.isSignature(text)
        || words.startsWith("（") && IssueLines.date(words) != null && words.length() < 40) {
      issue(plan, text);
      return;
    }
    boolean sentence = "。；！？".indexOf(words.charAt(words.length() - 1)) >= 0 || words.indexOf('。') >= 0;
    if (sentence || words.length() > LONGEST_TITLE || words.endsWith("：")
        || words.indexOf('>') >= 0 || WEB_LINE.matcher(words).lookingAt()
        || words.indexOf('〔') >= 0 && words.endsWith("号")) {
      return;
    }
    if (plan.getTitle() == null) {
      title.append(words);
      if (TITLE.matcher(title).matches()) {
        plan.setTitle(title.toString());
        Matcher issuing = ISSUING.matcher(title);
        if (plan.getIssuer() == null && issuing.lookingAt() && IssueLines.isOffice(issuing.group(1))) {
          plan.setIssuer(issuing.group(1));
        }
      } else if (title.length() > LONGEST_TITLE) {
        title.setLength(0);
      }
    } else if (words.matches("[（(].{1,24}[)）]") && YEARS.matcher(words).find()) {
      plan.setTitle(plan.getTitle() + words);
    } else if (TITLE.matcher(words).matches() && plan.getTitle().contains("通知")) {
      plan.setTitle(words);
      title.setLength(0);
      title.append(words);
    }
  }

  private static void issue(Plan plan, String text) {
    if (plan.getIssueDate() == null) {
      plan.setIssueDate(IssueLines.date(text));
    }
    String words = Blanks.without(text).replaceAll("[0-9０-９〇○零一二三四五六七八九十]{4}年.*", "").replaceAll("[（(]", "");
    if (plan.getIssuer() == null && words.length() > 3 && IssueLines.isOffice(words)) {
      plan.setIssuer(words);
    }
  }

  private static void fromTitle(Plan plan, String title) {
    Matcher lead = LEAD.matcher(title);
    String named = LEADING_YEARS.matcher(title.substring(lead.lookingAt() ? lead.end() : 0)).replaceFirst("");
    Matcher region = REGION.matcher(named);
    if (region.matches() && !region.group(1).contains("“") && !region.group(1).contains("全")
        && !KIND_OF_PLACE.matcher(region.group(1)).matches()) {
      boolean longer = !region.group(2).isEmpty() && "市区县州".indexOf(region.group(2).charAt(0)) >= 0
          && !region.group(2).startsWith(region.group(1).substring(region.group(1).length() - 1) + "域")
          && !NO_PLACE.matcher(region.group()).matches();
      String place = region.group(1) + (longer ? region.group(2).substring(0, 1) : "");
      Matcher inner = INNER.matcher(region.group(2).substring(longer ? 1 : 0));
      plan.setRegion(place + (place.endsWith("市") && inner.matches() ? inner.group(1) : ""));
    }
    String arabic = CHINESE_YEAR.matcher(title)
        .replaceAll(year -> String.valueOf(ChineseNumbers.parse(year.group().replaceAll("[○零]", "〇"))));
    Matcher years =
        YEARS.matcher(arabic.replace('０', '0').replace('１', '1').replace('２', '2').replace('３', '3').replace('５', '5'));
    Matcher five = FIVE_YEARS.matcher(title);
    if (years.find() && Integer.parseInt(years.group(1)) <= Integer.parseInt(years.group(2))) {
      plan.setPeriodFrom(Integer.valueOf(years.group(1)));
      plan.setPeriodTo(Integer.valueOf(years.group(2)));
    } else if (five.find()) {
      String digit = five.group(1) == null ? five.group(2) : five.group(1);
      int from = FIRST_YEAR_OF_FIVE + 5 * (10 + ChineseNumbers.parse(digit));
      plan.setPeriodFrom(from);
      plan.setPeriodTo(from + 4);
    }
  }

  /** The notice that issues a plan names it; the plan stands behind it under that name. */
  private static void ofNotice(Plan plan, List<Block> blocks) {
    if (!plan.getTitle().endsWith("通知")) {
      return;
    }
    Set<String> names = NoticeNames.in(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Fragment line =
          blocks.get(i) instanceof Block.Text text ? text.fragment() : ((Block.Grid) blocks.get(i)).table().caption();
      if (line != null && names.contains(NoticeNames.plain(line.text()))) {
        plan.setTitle(Blanks.without(line.text()));
        signed(plan, blocks.subList(Math.max(0, i - SIGNATURE_BLOCKS), i));
        return;
      }
    }
  }

  /** Office and day below the notice, right before the plan that it issues. */
  private static void signed(Plan plan, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Text text && IssueLines.isSignature(text.text())) {
        issue(plan, text.text());
      }
    }
  }

  /** What the text says outright: 规划期限为2022—2030年, 规划基期为2007年. */
  private static void stated(Plan plan, String text) {
    Matcher period = STATED_PERIOD.matcher(text);
    if (plan.getPeriodFrom() == null && period.find()
        && Integer.parseInt(period.group(1)) <= Integer.parseInt(period.group(2))) {
      plan.setPeriodFrom(Integer.valueOf(period.group(1)));
      plan.setPeriodTo(Integer.valueOf(period.group(2)));
    }
    Matcher base = STATED_BASE.matcher(text);
    if (plan.getBaselineYear() == null && base.find()) {
      plan.setBaselineYear(Integer.valueOf(base.group(1)));
    }
  }

  /** The years of the plan where its preamble names it, but not those of another document it names. */
  private static void fromPreamble(Plan plan, String text) {
    Matcher named = NAMED_YEARS.matcher(text);
    while (named.find()) {
      int open = text.lastIndexOf('《', named.start());
      boolean inTitle = open > text.lastIndexOf('》', named.start());
      boolean own =
          plan.getTitle() != null && inTitle && text.substring(open + 1, named.end()).startsWith(plan.getTitle());
      int from = Integer.parseInt(named.group(1));
      int to = Integer.parseInt(named.group(2));
      if ((own || !inTitle) && from <= to) {
        plan.setPeriodFrom(from);
        plan.setPeriodTo(to);
        return;
      }
    }
  }

  /** The year of the present state in the first table of indicators that tells one. */
  private static Integer baselineYear(ContentOwner owner) {
    for (Content content : owner.getContents()) {
      Integer year = null;
      if (content instanceof IndicatorTable table) {
        year = table.getRows().stream().map(Indicator::getBaseline).filter(baseline -> baseline != null)
            .map(Baseline::getYear).filter(value -> value != null).findFirst().orElse(null);
      } else if (content instanceof ContentOwner inner) {
        year = baselineYear(inner);
      }
      if (year != null) {
        return year;
      }
    }
    return null;
  }
}
