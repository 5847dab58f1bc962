// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the organisations that running text names. Precision first: places, generic collectives (各部门, 企业) and
 * facilities are no units. Pure function, never throws, safe in many threads.
 */
public final class UnitRecognizer {
  private static final List<UnitPattern> PATTERNS = List.of(new JointGovernmentPattern(), new OrganPattern(),
      new DepartmentPattern(), new CommitteePattern(), new CompanyPattern(), new SchoolPattern(),
      new BorderPostPattern(),
      new ElidedDepartmentsPattern(), new ListedNamesPattern());
  /** Longer short names are not learnt. */
  static final int LONGEST_LEARNT = 16;
  private static final List<String> REFORMED = List.of("综合改革", "改革", "体系建设", "系统建设", "网络建设");
  private static final List<String> ASSESSMENTS =
      List.of("考核", "年度考核", "绩效", "综合考核", "目标考核", "年度目标", "目标责任", "目标管理", "政绩考核", "督查", "工作考核");
  private static final UnitWords GENERIC = UnitWords.list("generic");

  /**
   * The units named in a text, by place; joint forms give several units with the same words.
   *
   * @param text a sentence
   * @param places places known from the document (运城市)
   * @param learnt short names that the document introduced (以下简称)
   */
  public List<UnitFinding> find(String text, Set<String> places, Set<String> learnt) {
    return find(text, places, learnt, () -> {});
  }

  /**
   * The units named in a text, by place.
   *
   * @param check asked a few times; throws when the import should stop
   */
  List<UnitFinding> find(String text, Set<String> places, Set<String> learnt, Runnable check) {
    List<UnitFinding> found = new ArrayList<>();
    for (UnitPattern pattern : PATTERNS) {
      check.run();
      pattern.find(text, places, found);
    }
    for (int at = 0; at < text.length() && !learnt.isEmpty(); at++) {
      for (int end = at + 2; end <= Math.min(text.length(), at + LONGEST_LEARNT); end++) {
        if (learnt.contains(text.substring(at, end))) {
          found.add(UnitFinding.sure(text, at, end));
        }
      }
    }
    found.sort(Comparator.comparingInt(UnitFinding::start)
        .thenComparing(Comparator.comparingInt(UnitFinding::end).reversed()));
    return completed(text, longest(text, found));
  }

  /** Of overlapping findings the one that begins first, then the longest; those of one joint form stay together. */
  private static List<UnitFinding> longest(String text, List<UnitFinding> found) {
    List<UnitFinding> kept = new ArrayList<>();
    BitSet titles = titles(text);
    for (UnitFinding finding : found) {
      UnitFinding last = kept.isEmpty() ? null : kept.getLast();
      boolean same = last != null && last.start() == finding.start() && last.end() == finding.end();
      if (same && (last.reason() == null || !last.reason().startsWith("unit.joint") || finding.reason() == null)) {
        continue;
      }
      if ((last == null || same || !last.overlaps(finding)) && !GENERIC.has(finding.name())
          && !isAssessed(text, finding)
          && !titles.get(finding.start())) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** 纳入|县区政府|年度考核: what somebody is assessed by names nobody who acts. */
  private static boolean isAssessed(String text, UnitFinding finding) {
    boolean many = isCounted(text, finding.end());
    boolean reformed = REFORMED.stream().anyMatch(word -> text.startsWith(word, finding.end()));
    if (many || reformed) {
      // 乡镇卫生院186家 are counted, 供销合作社综合改革 reforms them
      return true;
    }
    boolean into = text.startsWith("纳入", finding.start() - 2) || text.startsWith("列入", finding.start() - 2)
        || text.startsWith("作为", finding.start() - 2);
    return into && ASSESSMENTS.stream().anyMatch(word -> text.startsWith(word, finding.end()));
  }

  /** Whether a number begins at an offset that is no date: 卫生院|186家, but not 市财政局|2024年底前. */
  private static boolean isCounted(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && (end == text.length() || "年月日".indexOf(text.charAt(end)) < 0);
  }

  /** The offsets inside 《…》: units in the titles of documents are not named. */
  private static BitSet titles(String text) {
    BitSet inside = new BitSet();
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = text.indexOf('》', open);
      inside.set(open, close < 0 ? text.length() : close);
      open = close < 0 ? text.length() : close;
    }
    return inside;
  }

  /** Names in a list with the prefix of the one before. */
  private static List<UnitFinding> completed(String text, List<UnitFinding> found) {
    List<UnitFinding> full = new ArrayList<>();
    for (UnitFinding finding : found) {
      UnitFinding last = full.isEmpty() ? null : full.getLast();
      boolean listed = last != null && last.end() < finding.start() && finding.start() - last.end() <= 2
          && UnitLists.joins(text.substring(last.end(), finding.start()));
      String name = listed ? ListNames.completed(last.name(), finding.name()) : finding.name();
      full.add(name.equals(finding.name()) ? finding : finding.named(name, "unit.prefix-elided|" + name));
    }
    return full;
  }
}
