// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plandesk.model.Comparator;
import org.plandesk.text.Blanks;

/**
 * The predicate before a figure.
 *
 * @param start where it begins
 * @param words its words, the one nearest to the figure first
 * @param distributive whether 分别 or 均 stands with it
 */
record Predicate(int start, List<String> words, boolean distributive) {
  private static final String[] FILLERS =
      {"年均", "平均", "分别", "大约", "至少", "最高", "接近", "约", "近", "逾", "均", "都", "各", "了", "保持", "全部", "剩余"};
  private static final int MOST_WORDS = 3;
  /** Of how many the figure is told: 达到每10万人|50台. */
  private static final Pattern PER =
      Pattern.compile("每[0-9一二三四五六七八九十百千万亿.]+(?:[\\p{IsHan}&&[^达到至为在有不少超]]{1,3}|平方公里|平方千米)$");
  private static final int LONGEST_PER = 12;
  private static final int LONGEST_BASE = 18;
  private static final int LONGEST_PLACE = 6;
  private static final TargetWords MEASURES = TargetWords.list("measure");

  /** The longest chain of words from the lists that ends before the site's figure, or null. */
  static Predicate before(FigureSite site, TargetWords... lists) {
    String text = site.text();
    List<String> words = new ArrayList<>();
    int at = skipFillers(text, site.leadStart(), skipPer(site, skipBase(site, skipTime(site), lists)));
    while (words.size() < MOST_WORDS) {
      int length = 0;
      for (TargetWords list : lists) {
        length = Math.max(length, list.lengthBefore(text, site.leadStart(), at));
      }
      length += scaled(text, site.leadStart(), at, length);
      if (length == 1 && at > 1 && endsWord(text.charAt(at - 2), text.charAt(at - 1))) {
        length = 0;
      }
      if (length == 0) {
        break;
      }
      words.add(text.substring(at - length, at));
      at = skipFillers(text, site.leadStart(), at - length);
    }
    return words.isEmpty() ? null : new Predicate(at, words, hasDealer(text, at, site.leadEnd())
        || hasDealer(text, Math.max(site.leadStart(), at - 4), at));
  }

  /** Length of the verb of growing or shrinking before 到 or 至 that no list has: 扩容至, 扩建到; else 0. */
  private static int scaled(String text, int start, int at, int length) {
    if (length != 1 || "到至".indexOf(text.charAt(at - 1)) < 0) {
      return 0;
    }
    int verb = TargetWords.list("work").lengthBefore(text, start, at - 1);
    return verb == 2 && "扩增升提压缩减降".indexOf(text.charAt(at - 1 - verb)) >= 0 ? verb : 0;
  }

  /** Whether a character such as 达 ends a word with the one before it: 雷达, 国有, 所在. */
  static boolean endsWord(char before, char last) {
    return switch (last) {
      case '约' -> "签条节集合协预履制公契".indexOf(before) >= 0;
      case '近' -> "附靠最远临亲新邻就接".indexOf(before) >= 0;
      case '共' -> before == '公';
      case '均' -> "人户亩".indexOf(before) >= 0;
      case '都' -> "首成".indexOf(before) >= 0;
      case '达' -> "雷发表可抵直".indexOf(before) >= 0;
      case '为' -> "行人作成认".indexOf(before) >= 0;
      case '在' -> "所存现内潜".indexOf(before) >= 0;
      case '有' -> "国私具享所公稀".indexOf(before) >= 0;
      case '至' -> "甚以乃".indexOf(before) >= 0;
      case '应' -> "供响反适效相对感回答".indexOf(before) >= 0;
      case '要' -> "主重需必摘纪".indexOf(before) >= 0;
      case '需' -> "必供急刚内".indexOf(before) >= 0;
      case '可' -> "许认".indexOf(before) >= 0;
      case '更' -> "变".indexOf(before) >= 0;
      case '总' -> "汇".indexOf(before) >= 0;
      case '到' -> "报签".indexOf(before) >= 0;
      default -> false;
    };
  }

  /** 2025年的 between predicate and figure: 提高到2025年的90%. */
  private static int skipTime(FigureSite site) {
    int at = site.leadEnd();
    int before = at > site.leadStart() && site.text().charAt(at - 1) == '的' ? at - 1 : at;
    TargetContext.Time time = before > site.leadStart() ? site.context().timeAt(before - 1) : null;
    return time != null && time.start() >= site.leadStart() ? time.start() : at;
  }

  /** Of how many a count is told, between predicate and figure: 达到每10万人50台. */
  private static int skipPer(FigureSite site, int end) {
    int from = Math.max(site.leadStart(), end - LONGEST_PER);
    Matcher per = PER.matcher(site.text().substring(from, Math.max(from, end)));
    boolean counted =
        site.first().kind() == MeasureUnits.Kind.COUNT || site.first().kind() == MeasureUnits.Kind.EXTENT;
    return counted && per.find() ? from + per.start() : end;
  }

  /** What a share is of, between predicate and figure: 不低于工资总额的2.5%. */
  private static int skipBase(FigureSite site, int end, TargetWords... lists) {
    String text = site.text();
    if (site.first().kind() != MeasureUnits.Kind.SHARE || end <= site.leadStart()) {
      return end;
    }
    boolean linked = text.charAt(end - 1) == '的';
    for (TargetWords list : lists) {
      if (!linked && list.ends(text, site.leadStart(), end)) {
        return end;
      }
    }
    if (!linked && MEASURES.ends(text, site.leadStart(), end)) {
      return end;
    }
    // 达到建成区50%: without 的 what it is of is short
    int farthest = Math.max(site.leadStart(), end - (linked ? LONGEST_BASE : LONGEST_PLACE));
    for (int at = end - 2; at >= farthest && MeasureUnits.hanAt(text, at); at--) {
      for (TargetWords list : lists) {
        int length = list.lengthBefore(text, site.leadStart(), at);
        char last = length == 0 ? 0 : text.charAt(at - 1);
        if (length > 1 && "到至在于过".indexOf(last) >= 0 || length == 1 && last == '占' && linked) {
          return at;
        }
      }
    }
    return end;
  }

  static int skipFillers(String text, int start, int end) {
    int at = Blanks.skipBack(text, start, end);
    for (int i = 0; i < FILLERS.length; i++) {
      int from = at - FILLERS[i].length();
      boolean word = FILLERS[i].length() == 1 && from > start && endsWord(text.charAt(from - 1), text.charAt(from));
      if (from >= start && text.startsWith(FILLERS[i], from) && !word) {
        at = Blanks.skipBack(text, start, from);
        i = -1;
      }
    }
    return at;
  }

  static boolean hasDealer(String text, int start, int end) {
    String words = text.substring(start, end);
    int all = words.indexOf('均');
    // 2025年均达到
    boolean yearly = all > 0 && words.charAt(all - 1) == '年'
        && !(start + all > 1 && Character.isDigit(text.charAt(start + all - 2)));
    return words.contains("分别") || all >= 0 && !words.contains("平均") && !yearly
        && !words.contains("人均") || words.endsWith("都");
  }

  boolean weak(String weakWords) {
    for (String word : words) {
      if (!(" " + weakWords + " ").contains(" " + word + " ")) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words are such as 不低于 and 超过. */
  boolean onlyBinds(TargetWords atLeast, TargetWords atMost) {
    return words.stream().allMatch(word -> atLeast.has(word) || atMost.has(word));
  }

  Comparator bound(TargetWords atLeast, TargetWords atMost) {
    for (String word : words) {
      if (atLeast.has(word)) {
        return Comparator.AT_LEAST;
      }
      if (atMost.has(word)) {
        return Comparator.AT_MOST;
      }
    }
    return null;
  }
}
