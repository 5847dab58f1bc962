// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.model.Span;
import org.plandesk.text.FoldedText;

/**
 * Finds abbreviations that a text explains in brackets.
 *
 * <p>Accepts: 泄漏检测与修复（LDAR）, 城市建设投资公司（以下简称“城投公司”）
 *
 * <p>Rejects: 太原及周边（1+30）, 区、乡（镇、街道办）
 */
public final class Brackets {

  private static final Pattern LETTERS =
      Pattern.compile("(\\p{IsHan}{2,16})[（(]([A-Za-z][A-Za-z0-9.+\\-/]{1,11})[)）]");
  private static final Pattern CALLED = Pattern.compile(
      "([\\p{IsHan}A-Za-z0-9]{3,24})[（(](?:以下|下|后文)?(?:简称|统称|称)(?:为|：|:)?[“\"「『]?([^”\"」』）)]{2,12})[”\"」』]?[)）]");
  private static final Set<String> LEADING = Set.of("提升", "加强", "推进", "开展", "建设", "强化", "实施", "完善", "建立", "推动", "加快",
      "提高",
      "落实", "推广", "深化", "控制", "减少", "涉", "以及", "包括", "采用", "全面", "推行", "通过", "设区", "城市", "省级", "市级", "县级", "国家", "全省",
      "全市", "全区", "全县");

  private Brackets() {
  }

  /**
   * An abbreviation with what stands before it.
   *
   * @param brief the abbreviation
   * @param before the words before the bracket; the explained name is the end of them
   * @param name the explained name as far as it can be told
   */
  public record Pair(String brief, String before, String name) {

    private static final String SEPARATOR = "\u001F";

    /** Reads what {@link #toString} writes. */
    public static Pair valueOf(String text) {
      String[] parts = text.split(SEPARATOR, -1);
      return new Pair(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** The other form of a folded word, when it is one of the two. */
    public Optional<String> otherOf(String word) {
      if (word.equals(FoldedText.fold(brief))) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
      }
      boolean longForm = word.codePointCount(0, word.length()) >= 3 && FoldedText.fold(before).endsWith(word);
      return longForm ? Optional.of(brief) : Optional.empty();
    }

    @Override
    public String toString() {
      return brief + SEPARATOR + before + SEPARATOR + name;
    }
  }

  /** The pairs of a text. */
  public static List<Pair> find(String text) {
    if (text.indexOf('（') < 0 && text.indexOf('(') < 0) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pattern pattern : List.of(LETTERS, CALLED)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        pairs.add(new Pair(matcher.group(2), matcher.group(1), name(matcher.group(1))));
      }
    }
    return pairs;
  }

  /** The words without verbs and places at their beginning. */
  private static String name(String before) {
    int start = 0;
    for (Span word : WordCutter.cut(before)) {
      boolean leads = LEADING.contains(word.of(before)) || Questions.isSmall(word.of(before));
      if (!leads || before.length() - word.end() < 3) {
        break;
      }
      start = word.end();
    }
    return before.substring(start);
  }
}
