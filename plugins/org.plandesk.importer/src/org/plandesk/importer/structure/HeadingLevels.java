// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which habit of numbering marks chapters, which sections and which items in one document. The outermost habit that
 * occurs marks chapters when it can, the next one sections; （1） and ① are never more than items, （一） never more than
 * sections. 1. marks chapters or sections only where it carries titles, chapters only where one of them
 * has a line of its own, 一、 chapters only where one of them has a title.
 */
final class HeadingLevels {
  static final int CHAPTER = 0;
  static final int SECTION = 1;
  static final int ITEM = 2;
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_NAME = 22;

  private final Map<HeadingFamily, Integer> levels = new EnumMap<>(HeadingFamily.class);

  /** What was seen of one habit. */
  private static final class Use {
    private int count;
    private int titles;
    private int ownLines;
    private boolean first;
    /** Whether the number stands alone on a line that names what （一） begins right behind it. */
    private boolean holdsSections;
    private int place = Integer.MAX_VALUE;
  }

  /** Learns the levels from all paragraphs of a document. */
  HeadingLevels(List<Block> blocks) {
    Map<HeadingFamily, Use> uses = new EnumMap<>(HeadingFamily.class);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Text text) {
        HeadingNumber number = HeadingNumbers.at(text.text(), 0);
        if (number != null) {
          Use use = uses.computeIfAbsent(number.family(), key -> new Use());
          note(use, number, text.text(), i);
          use.holdsSections |= number.family().compareTo(HeadingFamily.CHINESE) <= 0 && use.ownLines > 0
              && holdsSections(blocks, i);
        }
      }
    }
    // 四、保障措施 is the only one left where a table took the place of those before
    uses.values().removeIf(use -> !use.first && use.count < 2 && !use.holdsSections);
    boolean dotted = uses.containsKey(HeadingFamily.DOTTED_TWO);
    if (!dotted) {
      uses.computeIfPresent(HeadingFamily.PLAIN, (key, use) -> use.count >= 3 && use.titles == use.count ? use : null);
    }
    assign(uses, dotted);
  }

  /** Whether （一） or 第一节 begins right behind a paragraph. */
  static boolean holdsSections(List<Block> blocks, int at) {
    HeadingNumber number = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Text text
        ? HeadingNumbers.at(text.text(), 0) : null;
    boolean inner = number != null
        && (number.family() == HeadingFamily.CHINESE_BRACKETS || number.family() == HeadingFamily.SECTION);
    return inner && number.value() == 1;
  }

  private static void note(Use use, HeadingNumber number, String text, int place) {
    use.count++;
    use.first |= number.value() == 1;
    use.place = Math.min(use.place, place);
    int stop = text.indexOf('。');
    boolean ownLine = text.length() - number.end() <= LONGEST_TITLE && !LineEnds.isClosed(text);
    boolean runIn = stop > number.end() && stop - number.end() <= LONGEST_TITLE && stop < text.length() - 1
        && !HeadingSentences.saysMore(text.substring(number.end(), stop));
    int colon = text.indexOf('：', number.end());
    boolean named = colon > number.end() && colon - number.end() <= LONGEST_NAME
        && text.lastIndexOf('，', colon) < number.end();
    boolean wide = text.indexOf('\u3000', number.end()) > 0
        && text.indexOf('\u3000', number.end()) - number.end() <= LONGEST_TITLE;
    use.ownLines += ownLine ? 1 : 0;
    use.titles += ownLine || runIn || named || wide ? 1 : 0;
  }

  private void assign(Map<HeadingFamily, Use> uses, boolean dotted) {
    int next = CHAPTER;
    if (dotted && !hasOuter(uses) && isTitled(uses.get(HeadingFamily.ARABIC)) && !isBelowDotted(uses)) {
      levels.put(HeadingFamily.ARABIC, next++);
    }
    boolean arabicFirst = isTitled(uses.get(HeadingFamily.ARABIC)) && uses.get(HeadingFamily.ARABIC).ownLines > 0
        && !hasOuter(uses)
        && uses.getOrDefault(HeadingFamily.CHINESE_BRACKETS, new Use()).place > uses.get(HeadingFamily.ARABIC).place;
    if (arabicFirst && !dotted) {
      levels.put(HeadingFamily.ARABIC, next++);
    }
    int depth = ITEM;
    for (HeadingFamily family : order(uses)) {
      if (!uses.containsKey(family) || levels.containsKey(family)) {
        continue;
      }
      int level = Math.max(next, outermost(family, uses));
      if (level >= ITEM) {
        level = Math.max(depth, level);
        depth = level + 1;
      }
      levels.put(family, level);
      next = Math.max(next, level + 1);
    }
  }

  /** The habits from the outermost on: articles and labels stand where they do in the text to （一）. */
  private static List<HeadingFamily> order(Map<HeadingFamily, Use> uses) {
    List<HeadingFamily> order = new ArrayList<>(List.of(HeadingFamily.values()));
    if (holdsItems(uses)) {
      order.remove(HeadingFamily.ARTICLE);
      order.add(order.indexOf(HeadingFamily.CHINESE_BRACKETS), HeadingFamily.ARTICLE);
    }
    Use brackets = uses.get(HeadingFamily.CHINESE_BRACKETS);
    Use labels = uses.get(HeadingFamily.LABELLED);
    if (brackets != null && labels != null && brackets.place < labels.place) {
      order.remove(HeadingFamily.LABELLED);
      order.add(order.indexOf(HeadingFamily.CHINESE_BRACKETS) + 1, HeadingFamily.LABELLED);
    }
    return order;
  }

  /** Whether articles are no deeper than sections and （一） counts inside them. */
  private static boolean holdsItems(Map<HeadingFamily, Use> uses) {
    return uses.containsKey(HeadingFamily.ARTICLE) && !uses.containsKey(HeadingFamily.SECTION)
        && !uses.containsKey(HeadingFamily.CHINESE) && uses.containsKey(HeadingFamily.CHINESE_BRACKETS)
        && uses.get(HeadingFamily.ARTICLE).place < uses.get(HeadingFamily.CHINESE_BRACKETS).place;
  }

  /** 1. as chapters needs titles that are not all there is: something must stand below them. */
  private static boolean isTitled(Use use) {
    return use != null && use.titles * 3 >= use.count * 2;
  }

  private static boolean hasOuter(Map<HeadingFamily, Use> uses) {
    return uses.keySet().stream().anyMatch(family -> family.compareTo(HeadingFamily.CHINESE) <= 0);
  }

  private static int outermost(HeadingFamily family, Map<HeadingFamily, Use> uses) {
    return switch (family) {
      case CHINESE -> uses.get(family).titles == 0 ? ITEM : CHAPTER;
      case PART, CHAPTER, PLAIN -> CHAPTER;
      case SECTION, DOTTED_TWO, CHINESE_BRACKETS, LABELLED -> SECTION;
      case ARABIC -> !uses.containsKey(HeadingFamily.CHINESE_BRACKETS) && !uses.containsKey(HeadingFamily.SECTION)
          && hasOuter(uses) && isTitled(uses.get(HeadingFamily.ARABIC)) && !isBelowDotted(uses) ? SECTION : ITEM;
      case ARTICLE -> uses.containsKey(HeadingFamily.SECTION) || uses.containsKey(HeadingFamily.CHINESE)
          || uses.containsKey(HeadingFamily.CHINESE_BRACKETS) && !holdsItems(uses) ? ITEM : SECTION;
      default -> ITEM;
    };
  }

  /** Whether 1.1 counts below chapters of another habit, so that 1. is only what stands in it or in a box. */
  private static boolean isBelowDotted(Map<HeadingFamily, Use> uses) {
    return uses.containsKey(HeadingFamily.DOTTED_TWO)
        && uses.get(HeadingFamily.DOTTED_TWO).place < uses.get(HeadingFamily.ARABIC).place;
  }

  /** The level of a habit; habits that number nothing in this document have none and give -1. */
  int of(HeadingFamily family) {
    return levels.getOrDefault(family, -1);
  }

  /** Whether anything marks headings. */
  boolean haveHeadings() {
    return !levels.isEmpty();
  }

  /** Whether anything marks chapters. */
  boolean haveChapters() {
    return levels.containsValue(CHAPTER);
  }
}
