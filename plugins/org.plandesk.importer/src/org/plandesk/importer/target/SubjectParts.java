// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a joint subject.
 *
 * <p>Accepts: 用水量、能耗 (both measures), 城市、县城污水处理率均 (the measure is carried to the first), 化学需氧量、氨氮排放总量.
 * <p>Rejects: 煤炭和石油消费量 (one measure of two things), 公用设施（水、电）能耗 (inside brackets).
 */
final class SubjectParts {
  private static final TargetWords MEASURES = TargetWords.list("measure");
  private static final TargetWords TAILS = TargetWords.list("tail");
  private static final TargetWords SUBSTANCES = TargetWords.list("substance");
  /** What several names stand before: 钢铁、水泥、石化行业. */
  private static final String[] KINDS = {"行业", "领域", "产业", "企业", "患者", "人群"};
  /** Those of whom several names stand before what is told of them: 孤儿、残疾儿童基本生活标准. */
  private static final TargetWords ACTORS = TargetWords.list("actor");
  /** What names of kinds end in: 国家级, 第一产业, 失业保险. */
  private static final String KINDS_OF = "级类期型色业险段";
  private static final String CLOSES_WORD = "品类";
  /** Two things are told of at once: 收入与产值之比. */
  private static final String RATIO = "之比";
  private static final int LONGEST_HEAD = 3;
  private static final String[] JOINTS = {"、", "以及", "和", "与", "及"};
  /** Words that hold one of the joints. */
  private static final String[] WHOLE = {"和谐", "和平", "及时", "涉及", "普及", "参与", "与会", "共和", "以及", "饱和", "总和", "及以"};

  private SubjectParts() {
  }

  /** The single subjects, at least one; {@code dealt} when 分别 or 均 follows. */
  static List<String> of(String subject, boolean dealt, int figures) {
    List<String> parts = cut(subject);
    if (parts.size() < 2 || subject.endsWith(RATIO)) {
      return List.of(subject);
    }
    boolean measured = parts.stream().allMatch(SubjectParts::isMeasure);
    String last = parts.getLast();
    if (measured && (!dealt || figures == 1 || parts.size() == figures)) {
      return parts;
    }
    boolean substances = parts.subList(0, parts.size() - 1).stream().allMatch(SUBSTANCES::has) && startsSubstance(last);
    if (substances) {
      return completed(parts, last.substring(SUBSTANCES.lengthAt(last, 0, last.length())));
    }
    boolean each = dealt && (figures == 1 || parts.size() == figures);
    String kind = each && isMeasure(last) && !areOfOneKind(parts.subList(0, parts.size() - 1))
        ? kindTail(parts, last) : null;
    if (kind != null) {
      return completed(parts, kind).stream().map(SubjectParts::withoutNumber).toList();
    }
    String told = each ? toldOfActors(parts) : null;
    if (told != null) {
      return parts.stream().map(part -> part.equals(last) ? part : part + told).toList();
    }
    String shared = each ? sharedTail(parts) : null;
    if (shared != null) {
      return parts.stream().map(part -> part.equals(last) ? part : part + shared).toList();
    }
    if (each && isMeasure(last)) {
      return completed(parts, tail(last));
    }
    return dealt && parts.size() == figures ? parts : List.of(subject);
  }

  /**
   * What the last part goes on with behind a head like the other parts: 省级|示范企业 of 国家级、省级示范企业, 初中|平均班额 of
   * 小学、初中平均班额; null when the heads are not alike.
   */
  private static String sharedTail(List<String> parts) {
    String last = parts.getLast();
    List<String> heads = parts.subList(0, parts.size() - 1);
    char end = heads.getFirst().charAt(heads.getFirst().length() - 1);
    int length = heads.getFirst().length();
    boolean sameLength = heads.stream().allMatch(head -> head.length() == length && !isMeasure(head));
    int cut = areOfOneKind(heads) ? last.indexOf(end, 1) : -1;
    cut = cut < 0 && sameLength && length <= LONGEST_HEAD ? length - 1 : cut;
    // 水产|品 is no head: the syllable that closes a word belongs to it
    while (cut > 0 && cut + 1 < last.length() && CLOSES_WORD.indexOf(last.charAt(cut + 1)) >= 0) {
      cut++;
    }
    return cut > 0 && cut < last.length() - 2 ? last.substring(cut + 1) : null;
  }

  /** Whether names of kinds end alike: 国家级、省级. */
  private static boolean areOfOneKind(List<String> heads) {
    String first = heads.getFirst();
    char end = first.charAt(first.length() - 1);
    return KINDS_OF.indexOf(end) >= 0
        && heads.stream().allMatch(head -> head.charAt(head.length() - 1) == end && !isMeasure(head));
  }

  /** What the last part goes on with behind those it names; null when it names nobody or another part has it too. */
  private static String toldOfActors(List<String> parts) {
    String last = parts.getLast();
    List<String> heads = parts.subList(0, parts.size() - 1);
    if (areOfOneKind(heads) || heads.stream().anyMatch(SubjectParts::isMeasure)) {
      return null;
    }
    for (int at = 1; at < last.length(); at++) {
      int length = ACTORS.lengthAt(last, at, last.length());
      if (length > 0 && at + length + 1 < last.length()) {
        return last.substring(at + length);
      }
    }
    return null;
  }

  private static boolean startsSubstance(String part) {
    int length = SUBSTANCES.lengthAt(part, 0, part.length());
    return length > 0 && length < part.length() && isMeasure(part);
  }

  private static boolean isMeasure(String part) {
    return part.length() > 1 && MEASURES.ends(part, 0, part.length()) && !SUBSTANCES.has(part);
  }

  private static List<String> completed(List<String> parts, String tail) {
    return parts.stream().map(part -> isMeasure(part) ? part : part + tail.substring(overlap(part, tail))).toList();
  }

  /** How much of a tail its part has already: 生活垃圾 of 城市生活垃圾 and 生活垃圾无害化处理率. */
  private static int overlap(String part, String tail) {
    int length = Math.min(part.length(), tail.length());
    while (length > 0 && !part.endsWith(tail.substring(0, length))) {
      length--;
    }
    return length > 1 ? length : 0;
  }

  /** What the last part says of all behind their kind (行业能效标杆水平以上产能比例 of 石化行业…); null when it names no kind. */
  private static String kindTail(List<String> parts, String last) {
    for (String kind : KINDS) {
      int at = last.indexOf(kind);
      if (at > 1 && parts.subList(0, parts.size() - 1).stream().noneMatch(part -> part.contains(kind))) {
        return last.substring(at);
      }
    }
    return null;
  }

  /** 食品|三大|产业产值: how many there are together says nothing of each. */
  private static String withoutNumber(String part) {
    return part.replaceFirst("[二两三四五六七八九十][大个类]?(?=(行业|领域|产业|企业))", "");
  }

  /** The measure at the end of a subject with the words that belong to it: 污水处理率 of 县城污水处理率. */
  private static String tail(String part) {
    int at = part.length() - Math.max(1, MEASURES.lengthBefore(part, 0, part.length()));
    int more = TAILS.lengthBefore(part, 0, at);
    while (more > 0 && at - more > 0) {
      at -= more;
      more = TAILS.lengthBefore(part, 0, at);
    }
    return part.substring(at);
  }

  private static List<String> cut(String subject) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      depth += "（(“《".indexOf(c) >= 0 ? 1 : "）)”》".indexOf(c) >= 0 ? -1 : 0;
      String joint = depth == 0 ? jointAt(subject, i) : null;
      if (joint != null && i > from + 1) {
        parts.add(subject.substring(from, i));
        i += joint.length() - 1;
        from = i + 1;
      }
    }
    parts.add(subject.substring(from));
    return parts.stream().anyMatch(part -> part.length() < 2) ? List.of(subject) : parts;
  }

  private static String jointAt(String subject, int i) {
    for (String word : WHOLE) {
      for (int back = 0; back < word.length(); back++) {
        if (!word.equals("以及") && i - back >= 0 && subject.startsWith(word, i - back)) {
          return null;
        }
      }
    }
    for (String joint : JOINTS) {
      if (subject.startsWith(joint, i)) {
        return joint;
      }
    }
    return null;
  }
}
