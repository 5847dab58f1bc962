// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

/** Where names can begin and end in running text. */
final class NameEdges {
  private static final UnitWords STOPS = UnitWords.list("stop");
  private static final UnitWords ACTS = UnitWords.list("acts");
  private static final UnitWords CALLED = UnitWords.list("called");
  private static final String[] BUILDERS =
      {"建设", "新建", "建成", "打造", "改造", "成立", "组建", "设立", "建立", "健全", "完善", "创建", "筹建", "提升",
          "加快", "推进"};

  private NameEdges() {
  }

  /** Whether a name can begin at an offset: at the head, behind a mark, or behind a word such as 由 or 配合. */
  static boolean begins(String text, int at) {
    return at == 0 || !Character.isIdeographic(text.charAt(at - 1)) || STOPS.lengthBefore(text, 0, at) > 0
        || endsDate(text, at);
  }

  /** Whether what begins at an offset is yet to be built or set up: 建设县融媒体中心, 成立领导小组. */
  static boolean built(String text, int at) {
    int from = at;
    if (from > 0 && text.charAt(from - 1) == '了') {
      from--;
    }
    for (String builder : BUILDERS) {
      if (from >= builder.length() && text.startsWith(builder, from - builder.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words between two offsets tell of something being set up: 县政府[建立]…联席会议. */
  static boolean builds(String text, int start, int end) {
    String words = text.substring(start, end);
    return words.contains("建立") || words.contains("成立") || words.contains("组建") || words.contains("设立")
        || words.contains("健全") || words.contains("牵头") || words.contains("召开");
  }

  /** Whether a name is used as somebody who acts: 由 or 会同 before it, or at the head of a clause with an act behind. */
  static boolean acts(String text, int start, int end) {
    return CALLED.lengthBefore(text, 0, start) > 0
        || (start == 0 || !Character.isIdeographic(text.charAt(start - 1))) && ACTS.lengthAt(text, end) > 0;
  }

  /** Whether words behind a name tell what it does or when, or what becomes of what is reported to it. */
  static boolean goesOn(String text, int at) {
    return ACTS.lengthAt(text, at) > 0 || text.startsWith("于", at) || text.startsWith("备案", at)
        || text.startsWith("汇总", at) || text.startsWith("委托", at);
  }

  /** Start of the run of Chinese characters before an offset that holds no stop word, no longer than {@code longest}. */
  static int runStart(String text, int end, int longest) {
    int at = end;
    while (at > 0 && end - at < longest && Character.isIdeographic(text.charAt(at - 1))
        && STOPS.lengthBefore(text, 0, at) == 0 && !endsDate(text, at)) {
      at--;
    }
    return at;
  }

  /** Whether a date ends before an offset: 2023年2月20日|市委. */
  private static boolean endsDate(String text, int at) {
    return at > 1 && "年月日".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2));
  }
}
