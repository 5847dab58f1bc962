// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;
import java.util.Set;

import org.plandesk.importer.target.MeasureUnits.Kind;
import org.plandesk.importer.target.TargetReading.Family;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Span;

/**
 * A quantity of work. The verb is part of the subject unless it says no more than that something is done.
 *
 * <p>Accepts: 新建污水管网15公里, 新建15公里, 完成4万亩以上污染耕地的安全利用, 老旧小区改造100个, 培育龙头企业10家、合作社20家,
 * 新建一座4万吨/日污水处理厂, 建成一个示范基地, 对300万亩果林实施改造, 为500户家庭实施改造.
 * <p>Rejects: 十大产业集群 (a label), 建设一批 (no figure), 在一个战场 (no verb of work), 淘汰30万千瓦以下机组 (a threshold).
 */
final class WorkPattern implements TargetPattern {
  private static final TargetWords VERBS = TargetWords.list("work");
  private static final TargetWords SURE_VERBS = TargetWords.list("verb");
  private static final TargetWords PREPOSITIONS = TargetWords.list("preposition");
  private static final TargetWords SERVED = TargetWords.list("served");
  private static final TargetWords WEAK = TargetWords.list("weak");
  /** Dropped before a noun of work (完成户厕改造320户), unlike 落实 and its like. */
  private static final String DONE = "完成";
  /** What follows, with 使用 or 应用 or without, is made use of, not built. */
  private static final String SPREADING = "推广";
  private static final TargetWords AT_LEAST = TargetWords.list("atleast");
  private static final TargetWords AT_MOST = TargetWords.list("atmost");
  /** Classifiers behind 一 that count something built, and what is not built. */
  private static final Set<String> ONE_OF = Set.of("个", "座", "家", "处", "所", "条", "项", "栋", "间", "名");
  private static final Set<String> NO_WORK = Set.of("机制", "体系", "制度", "格局", "模式", "局面", "整体", "闭环", "清单", "台账", "方案",
      "环境", "氛围", "标准", "方向", "目标", "规划", "重点",
      "工作", "任务", "措施", "原则", "行动", "指标", "能力", "关系", "责任", "建设", "重点任务", "保障", "底线", "红线", "战役");
  /** Classifiers that do not say what they count. */
  private static final Set<String> VAGUE = Set.of("个", "项", "次", "家", "件", "种", "批次", "台");
  private static final Set<String> RECORDING = Set.of("拍摄", "录制", "摄制", "采录");
  private static final int LONGEST_OBJECT = 40;
  private static final int LEAST_NOUN = 3;

  @Override
  public TargetReading read(FigureSite site) {
    Figure figure = site.first();
    if (figure.kind() == Kind.SHARE || figure.kind() == Kind.PLAIN || figure.kind() == Kind.DURATION && !recorded(site)
        || figure.kind() == Kind.OTHER) {
      return null;
    }
    String text = site.text();
    int at = Predicate.skipFillers(text, site.leadStart(), bareEnd(site));
    if (figure.chinese()) {
      int strong = verbBefore(text, site.leadStart(), at);
      boolean work = strong > 0 || at == site.leadStart() && carried(site);
      return work && countsWork(figure, object(site)) ? figureFirst(site, at) : null;
    }
    int verb = verbBefore(text, site.leadStart(), at);
    if (verb > 0) {
      return behindVerb(site, at - verb);
    }
    Span lead = SubjectEdges.trim(text, site.leadStart(), at, site.context());
    if (lead.length() == 0) {
      boolean weak = WEAK.lengthBefore(text, site.leadStart(), at) > 0;
      return weak || carried(site) || partOf(site) ? figureFirst(site, figure.start()) : null;
    }
    int weak = WEAK.lengthBefore(text, site.leadStart(), at);
    boolean noun = weak > 0 && object(site).isEmpty() && VERBS.lengthAt(text, lead.start(), at - weak) > 1;
    if (weak > 0 && !noun) {
      return object(site).isEmpty() ? doneOf(site, lead) : figureFirst(site, figure.start());
    }
    if (isEverywhere(lead.of(text)) && WEAK.lengthBefore(text, site.leadStart(), lead.start()) > 0
        && !object(site).isEmpty()) {
      return figureFirst(site, figure.start());
    }
    if (text.startsWith("对", lead.start()) && lead.length() <= 5 && !text.startsWith("对全", lead.start())) {
      return figureFirst(site, figure.start());
    }
    if (text.startsWith("为", lead.start()) && lead.length() == 1) {
      return served(site);
    }
    return withObject(site, lead);
  }

  /** 煤电机组改造累计完成600万千瓦: what is done stands before. */
  private static TargetReading doneOf(FigureSite site, Span lead) {
    boolean done = site.text().startsWith(DONE, Math.max(site.leadStart(), bareEnd(site) - DONE.length()));
    return !done || lead.length() < 2 ? null
        : reading(site, lead.start(), lead.end(), site.last().tail(), null, Certainty.MIDDLE, "target.no-verb");
  }

  /** Whether words are no more than 全省, 全市: where, not what. */
  private static boolean isEverywhere(String words) {
    return words.length() == 2 && words.charAt(0) == '全';
  }

  /** Hours of what is recorded are a quantity of work: 拍摄口述史影像60小时. */
  private static boolean recorded(FigureSite site) {
    String lead = site.text().substring(site.leadStart(), site.leadEnd());
    return "小时".equals(site.first().unit()) && RECORDING.stream().anyMatch(lead::contains);
  }

  /** 为500户家庭实施改造, 为2000名老人提供服务: something is done for as many. */
  private static TargetReading served(FigureSite site) {
    String text = site.text();
    String object = object(site);
    int start = text.indexOf(object, site.last().tail());
    for (int i = start + 1; !object.isEmpty() && i <= start + object.length(); i++) {
      if (SERVED.lengthAt(text, i, site.clauseEnd()) > 0) {
        int first = site.first().start();
        return reading(site, first, first, i, text.substring(start, i), Certainty.HIGH, null);
      }
    }
    return null;
  }

  /** Whether a number in words counts what is built: 建成一个示范基地, but not 建立一支队伍, 形成一套制度. */
  private static boolean countsWork(Figure figure, String object) {
    if (object.isEmpty() || NO_WORK.stream().anyMatch(object::endsWith) || figure.values().getFirst() > 1) {
      return !object.isEmpty() && NO_WORK.stream().noneMatch(object::endsWith);
    }
    return ONE_OF.contains(figure.unit());
  }

  /** Start of 不少于, 超过 and the like before the figure, else of the figure. */
  private static int bareEnd(FigureSite site) {
    Predicate bound = bound(site);
    return bound == null ? site.leadEnd() : bound.start();
  }

  static Predicate bound(FigureSite site) {
    return Predicate.before(site, AT_LEAST, AT_MOST);
  }

  /** Verb, object, figure: 新建污水管网15公里; also 完成造林10万亩 and a chain 、合作社20家. */
  private static TargetReading withObject(FigureSite site, Span lead) {
    String text = site.text();
    String behind = object(site);
    char last = text.charAt(lead.end() - 1);
    if (last == '的' || last == '等' && !behind.isEmpty()) {
      // 建成的21.9万个老旧小区改造, 改造铁西、渡口等17个市场
      boolean worked =
          last == '的' || hasVerb(text, site.leadStart(), lead.end()) || hasVerb(behind, 0, behind.length());
      return behind.isEmpty() || !worked ? null : figureFirst(site, site.first().start());
    }
    if (behind.length() >= LEAST_NOUN && site.first().kind() == Kind.COUNT
        && VERBS.lengthAt(behind, 0, behind.length()) < 2
        && "赴到参从前在以用".indexOf(behind.charAt(0)) < 0 && hasVerb(text, site.leadStart(), lead.end())) {
      // 完成高速公路12对服务区快充站扩容: the noun of what is counted stands behind
      return figureFirst(site, site.first().start());
    }
    int work = SubjectEdges.behindPlace(text, lead.start(), lead.end());
    if (work > lead.start()) {
      return rated(site, work, lead.end());
    }
    int verb = VERBS.lengthAt(text, lead.start(), lead.end());
    if (verb > 0 && lead.start() + verb < lead.end()) {
      return rated(site, SubjectEdges.withKeptVerb(text, site.leadStart(), lead.start(), DONE), lead.end());
    }
    // behind 为农户 and the like any verb begins the subject, else only those that are never part of a noun
    boolean led = PREPOSITIONS.lengthAt(text, lead.start(), lead.end()) > 0
        || PREPOSITIONS.lengthBefore(text, site.leadStart(), lead.start()) > 0;
    int acted = SubjectEdges.behindActor(text, site.leadStart(), lead);
    if (acted > lead.start()) {
      return rated(site, acted, lead.end());
    }
    if (text.charAt(lead.start()) == '年' && VERBS.lengthAt(text, lead.start() + 1, lead.end()) > 1) {
      return rated(site, lead.start(), lead.end());
    }
    if (carried(site) && namesPlace(text, lead)) {
      return reading(site, lead.start(), lead.end(), site.last().tail(), null, Certainty.HIGH, null);
    }
    TargetWords verbs = led ? VERBS : SURE_VERBS;
    int from = lead.start() + (led ? 2 : 0);
    for (int i = Math.max(from, lead.end() - LONGEST_OBJECT); i < lead.end() - 2; i++) {
      int length = verbs.lengthAt(text, i, lead.end());
      if (length > 1 && i + length < lead.end()) {
        return rated(site, i, lead.end());
      }
    }
    boolean weak = hasVerb(text, site.leadStart(), lead.end());
    if (!weak && CountedNounPattern.describes(text, lead)) {
      return null;
    }
    if (weak || carried(site)) {
      int start = SubjectEdges.withKeptVerb(text, site.leadStart(), lead.start(), DONE);
      return reading(site, start, lead.end(), site.last().tail(), null, weak ? Certainty.HIGH : Certainty.MIDDLE,
          weak ? null : "target.verb-carried");
    }
    return null;
  }

  /** Whether a noun with a verb inside closes the words: 大径材培育基地, 物资储备中心. */
  private static boolean namesPlace(String text, Span lead) {
    int noun = lead.end() - 2;
    int verb = SURE_VERBS.lengthBefore(text, lead.start(), noun);
    return verb > 1 && noun - verb > lead.start();
  }

  /** Verb, object and size; the object may go on behind the size: 建设日处理500吨垃圾焚烧厂. */
  private static TargetReading rated(FigureSite site, int start, int end) {
    boolean rating = site.first().kind() == Kind.RATING;
    String object = rating ? object(site) : "";
    if (!object.isEmpty() && site.text().startsWith(SPREADING, start)) {
      // 推广使用35吨敞顶箱: of what size, not how many
      return null;
    }
    if (object.isEmpty()) {
      return reading(site, start, end, site.last().tail(), null, Certainty.HIGH, null);
    }
    int objectEnd = site.text().indexOf(object, site.last().tail()) + object.length();
    return reading(site, start, start, objectEnd, site.text().substring(start, end) + object, Certainty.MIDDLE,
        "target.rating");
  }

  /** Whether any verb stands between two offsets. */
  private static boolean hasVerb(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (WEAK.lengthAt(text, i, end) > 0 || VERBS.lengthAt(text, i, end) > 1) {
        return true;
      }
    }
    return false;
  }

  /** The verb stands just before the figure: its object follows (新建5座水厂) or precedes (老旧小区改造100个). */
  private static TargetReading behindVerb(FigureSite site, int verbStart) {
    String text = site.text();
    Span lead = SubjectEdges.trim(text, site.leadStart(), bareEnd(site), site.context());
    int first = firstOfVerbs(text, lead.start(), verbStart);
    boolean objectFollows = !object(site).isEmpty();
    if (objectFollows || lead.start() >= first) {
      return figureFirst(site, Math.min(first, verbStart));
    }
    if (site.first().unit().equals("次")) {
      // 每半年带队检查1次: how often, not how much
      return null;
    }
    return reading(site, lead.start(), Math.max(lead.end(), lead.start()), site.last().tail(), null, Certainty.HIGH,
        null);
  }

  /** Start of a row of verbs that ends with the one at an offset: 新建、改扩建. */
  private static int firstOfVerbs(String text, int start, int verbStart) {
    int at = verbStart;
    while (at - 1 > start && "、和或及".indexOf(text.charAt(at - 1)) >= 0) {
      int before = VERBS.lengthBefore(text, start, at - 1);
      if (before == 0) {
        break;
      }
      at -= before + 1;
    }
    return at;
  }

  /** Whether words that belong to the figure follow it. */
  static boolean objectFollows(FigureSite site) {
    return !object(site).isEmpty();
  }

  /** Figure, then object: 5座水厂; the verb belongs to it only when there is no object. */
  static TargetReading figureFirst(FigureSite site, int verbStart) {
    String object = object(site);
    boolean bare = object.isEmpty();
    String subject = bare ? site.text().substring(verbStart, Math.max(verbStart, bareEnd(site))) : object;
    boolean part = partOf(site);
    if (site.first().unit().equals("次")
        && site.text().substring(site.clauseStart(), site.leadEnd()).indexOf('每') >= 0) {
      // 每周开展不少于2次集中清拖: how often, not how much
      return null;
    }
    boolean goesOn = site.before() != null && site.before().family() == Family.WORK;
    boolean again = site.text().substring(site.leadStart(), site.leadEnd()).indexOf('再') >= 0;
    boolean done = (!isVague(site.first().unit()) || isDated(site))
        && site.text().startsWith(DONE, Math.max(site.leadStart(), site.leadEnd() - DONE.length()));
    if (subject.isEmpty() && (part || goesOn || again || done)) {
      // 其中2022年完成1500户、2023年1600户: a part of what the figure before counts; 完成3200户 of the work named before
      return reading(site, site.first().start(), site.first().start(), site.last().tail(), null, Certainty.MIDDLE,
          "target.subject-elided");
    }
    if (subject.isEmpty() || bare && !part && !goesOn && VAGUE.contains(site.first().unit()) && !isDated(site)) {
      // 再开工3项: three of what stands nowhere near; 改造500户 says it
      return null;
    }
    int start = bare ? verbStart : bareEnd(site);
    int end = bare ? site.last().tail() : site.text().indexOf(object, site.last().tail()) + object.length();
    boolean article = site.first().chinese() && site.first().values().getFirst() == 1;
    return reading(site, start, start, end, subject, article ? Certainty.MIDDLE : Certainty.HIGH,
        article ? "target.one-of" : null);
  }

  private static boolean partOf(FigureSite site) {
    return site.text().startsWith("其中", site.clauseStart());
  }

  /** What follows the figure and belongs to it, empty when nothing does. */
  private static String object(FigureSite site) {
    int start = site.last().tail();
    if (site.text().startsWith("的", start)) {
      start++;
    }
    int limit = Math.min(site.clauseEnd(), start + LONGEST_OBJECT);
    List<TargetContext.Time> times = site.context().within(start, limit);
    int end = ObjectEnd.of(site.text(), start, times.isEmpty() ? limit : times.getFirst().start());
    boolean word = MeasureUnits.hanAt(site.text(), start) || site.text().startsWith("“", start)
        || start < end && (Character.isDigit(site.text().charAt(start)) || isLatin(site.text().charAt(start)));
    return word ? site.text().substring(start, end) : "";
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether the figure before was work and nothing but a mark or 和 parts the two. */
  private static boolean carried(FigureSite site) {
    TargetReading before = site.before();
    if (!site.chained() || before == null) {
      return false;
    }
    int start = before.subjectStart();
    return before.family() == Family.WORK
        || before.subject() == null && VERBS.lengthAt(site.text(), start, before.subjectEnd()) > 1;
  }

  private static int verbBefore(String text, int start, int end) {
    return VERBS.lengthBefore(text, start, end);
  }

  /** Whether a unit does not say what it counts. */
  static boolean isVague(String unit) {
    return VAGUE.contains(unit);
  }

  /** Whether a deadline in its own clause says that so much is due of what was named before: 2024年改造150个. */
  static boolean isDated(FigureSite site) {
    boolean often = site.first().unit().endsWith("次");
    return !often && site.context().within(site.clauseStart(), site.first().start()).stream()
        .anyMatch(time -> time.role() == TargetContext.Role.DEADLINE);
  }

  /** Whether a verb of work or 完成 and its like stands just before an offset. */
  static boolean verbJustBefore(String text, int start, int end) {
    int at = Predicate.skipFillers(text, start, end);
    int bound = Math.max(AT_LEAST.lengthBefore(text, start, at), AT_MOST.lengthBefore(text, start, at));
    at = Predicate.skipFillers(text, start, at - bound);
    return VERBS.lengthBefore(text, start, at) > 0 || WEAK.lengthBefore(text, start, at) > 0
        || TargetWords.list("kept").lengthBefore(text, start, at) > 0;
  }

  static TargetReading reading(FigureSite site, int start, int end, int spanEnd, String subject,
      Certainty certainty, String reason) {
    Predicate predicate = bound(site);
    Comparator bound = predicate == null ? null : predicate.bound(AT_LEAST, AT_MOST);
    if (bound == null && site.text().substring(site.leadStart(), site.leadEnd()).contains("至少")) {
      bound = Comparator.AT_LEAST;
    }
    return new TargetReading(Family.WORK, start, end, spanEnd, subject, bound, false, certainty, reason);
  }
}
