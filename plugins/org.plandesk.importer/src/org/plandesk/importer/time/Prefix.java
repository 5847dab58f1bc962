// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * The preposition before a point of time. It belongs to the quote; 力争, 确保 and their like do not.
 * Accepts: 到2025年, 截至2020年底, 不迟于6月底, 自2026年起, 较2020年, 与2020年相比, 展望2035年
 * Rejects: 达到2025年的…, 位于, 来自, 占比2025年, 和2022年 (a list)
 */
enum Prefix {
  /** None. */
  NONE,
  /** 到, 至, 不迟于. */
  BY,
  /** 截至, 截止: up to a day, mostly a past one. */
  UP_TO,
  /** 在, 于. */
  IN,
  /** 自, 从, 由. */
  FROM,
  /** 较, 比, 与…相比, 以…为基准. */
  COMPARED,
  /** 展望, 面向. */
  OUTLOOK;

  private static final String[] OUTLOOKS = {"展望到", "展望至", "展望", "面向"};
  private static final String[] LATEST = {"最晚不迟于", "最迟不晚于", "不迟于", "不晚于", "最迟于", "最晚于", "最迟在", "最晚在",
      "最迟到", "最晚到", "直到", "最迟", "最晚"};
  private static final String[] UPS = {"截止到", "截止至", "截至到", "截至", "截止"};
  private static final String[] COMPARISONS = {"相较于", "相对于", "相比于", "相较", "相比", "对比", "比较", "同比", "较"};

  /** A preposition and the folded index where it begins. */
  record At(Prefix prefix, int start) {
  }

  /** The preposition that ends before an index and does not begin before {@code floor}. */
  static At before(TimeText text, int at, int floor) {
    At found = find(text, at);
    return found.start() < floor ? new At(NONE, at) : found;
  }

  private static At find(TimeText text, int at) {
    int length = text.matchBack(at, OUTLOOKS);
    if (length > 0) {
      return new At(OUTLOOK, at - length);
    }
    length = text.matchBack(at, LATEST);
    if (length > 0) {
      return new At(BY, at - length);
    }
    length = text.matchBack(at, UPS);
    if (length > 0) {
      return new At(UP_TO, at - length);
    }
    length = text.matchBack(at, COMPARISONS);
    if (length > 0) {
      return new At(COMPARED, at - length);
    }
    // 税收|到2025年, but 收到
    boolean noun = text.at(at - 2) == '收' && isOneOf(text.at(at - 3), "税回丰营增创验招吸征");
    // 各单位|于6月底前, but 位于
    noun |= text.at(at - 1) == '于' && text.at(at - 2) == '位' && text.at(at - 3) == '单';
    return single(text.at(at - 1), noun ? 0 : text.at(at - 2), at);
  }

  private static At single(char word, char before, int at) {
    Prefix prefix = switch (word) {
      case '到' -> isOneOf(before, "达得做找看想遇收受感接高低加少大升降展伸压减制") ? NONE : BY;
      case '至' -> isOneOf(before, "甚乃以冬夏高低升降加少大减") ? NONE : BY;
      case '于' -> isOneOf(before, "低高大小优关由对位属等基处用源限鉴晚早少多不") ? NONE : IN;
      case '在' -> isOneOf(before, "现存所旨内潜正实好重意制持定") ? NONE : IN;
      case '自' -> isOneOf(before, "各来亲独源出") ? NONE : FROM;
      case '从' -> isOneOf(before, "服遵听跟顺自") ? NONE : FROM;
      case '由' -> isOneOf(before, "理自缘经事") ? NONE : FROM;
      case '比' -> isOneOf(before, "占配之") ? NONE : COMPARED;
      default -> NONE;
    };
    return new At(prefix, prefix == NONE ? at : at - 1);
  }

  private static boolean isOneOf(char c, String chars) {
    return c != 0 && chars.indexOf(c) >= 0;
  }
}
