// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of questions, which stand in no plan but tell what is wanted. */
public final class Questions {

  /** What a question asks for. */
  public enum Wanted {
    /** A deadline. */
    TIME,
    /** A figure. */
    FIGURE,
    /** A unit. */
    UNIT
  }

  /** Longer ones before their beginnings. */
  private static final Map<Wanted, List<String>> ASKING = Map.of(
      Wanted.TIME, List.of("什么时候", "什么时间", "啥时候", "何时", "几时", "哪一年", "哪年", "几年", "多久一次", "多久", "多长时间", "完成时间",
          "截止时间", "时限是", "时间节点"),
      Wanted.FIGURE, List.of("百分之几", "百分之多少", "多少个", "多少", "几个", "多大", "多高", "达到几", "目标值"),
      Wanted.UNIT, List.of("谁来负责", "由谁负责", "谁负责", "归谁管", "谁来", "由谁", "哪个部门负责", "哪些部门负责", "哪个部门", "哪些部门", "哪个单位",
          "哪些单位", "什么部门", "什么单位", "牵头的是", "谁"));

  private static final List<String> EMPTY = List.of("为什么", "是什么", "有什么", "什么样", "什么", "有哪些", "哪些", "哪里", "哪儿", "哪个",
      "怎么样",
      "怎么办", "怎么", "怎样", "如何", "是不是", "有没有", "能不能", "是否", "请问", "关于", "方面的", "要求是", "规定是", "需要", "应该", "可以", "吗", "呢",
      "吧");

  /** Words that stand everywhere and tell nothing alone. */
  private static final Set<String> SMALL = Set.of("的", "了", "和", "与", "及", "在", "是", "为", "要", "有", "等", "到", "从", "对",
      "把", "被", "将", "会", "能", "或", "由", "就", "都", "也", "还", "来", "去", "上", "下", "中", "内", "之", "其", "该", "各", "并",
      "个", "使", "让", "给", "前");

  /** What is asked about in questions for a time or a figure; the answer says it in its own way. */
  private static final Set<String> DOING =
      Set.of("建成", "完成", "建设", "实施", "启动", "开工", "投产", "投入", "使用", "投用", "实现", "达到", "消除",
          "解决", "开展", "进行", "举行", "组织", "落实", "推进", "结束", "开始", "减少", "增加", "提高", "下降", "降低", "要求", "负责", "牵头", "目标",
          "任务", "指标",
          "情况", "措施", "办法", "工作", "问题");

  private Questions() {
  }

  /** Whether a word of a question says what is done rather than with what. */
  public static boolean isDoing(String word) {
    return DOING.contains(word);
  }

  /**
   * A text without the words that only ask.
   *
   * @param rest what is left, with blanks where something was taken out
   * @param wanted what is asked for
   */
  public record Asked(String rest, Set<Wanted> wanted) {
  }

  /** Takes the asking words out of a text. */
  public static Asked read(String text) {
    String rest = text;
    Set<Wanted> wanted = EnumSet.noneOf(Wanted.class);
    for (Wanted kind : Wanted.values()) {
      for (String word : ASKING.get(kind)) {
        if (rest.contains(word)) {
          wanted.add(kind);
          rest = rest.replace(word, blanks(word));
        }
      }
    }
    for (String word : EMPTY) {
      rest = rest.replace(word, blanks(word));
    }
    return new Asked(rest, wanted);
  }

  private static String blanks(String word) {
    return " ".repeat(word.length());
  }

  /** Whether a word tells nothing alone. */
  public static boolean isSmall(String word) {
    return SMALL.contains(word);
  }
}
