// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.KeyProject;
import org.plandesk.text.Blanks;

/**
 * Reads the paragraphs of a box into projects and their statements. The first name of a paragraph is a project of the
 * box, or of the numbered project it stands below; further names are its children, a name right behind a name is the
 * child of that name. What follows a name that has a line to itself belongs to it, up to the next name or number.
 *
 * <p>Accepts as names: 甲治理工程。完成… · 甲治理：乙项目建设。建设… · 1.甲工程 · 甲工程（at the end of the paragraph, without a mark） · 甲风电场。规划装机…
 * (right behind a name)
 * <p>Rejects: 建设甲项目。 · 实施甲工程，完成乙。 · 指…。
 */
final class BoxProjects {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Lexicon ENDS = Lexicon.load("name-ends.txt");
  private static final int LONGEST = 32;
  private static final int LONGEST_BEFORE_COLON = 26;
  private static final int LONGEST_INNER = 16;
  /** Names right behind one another nest no deeper; what reads on is a list. */
  private static final int DEEPEST = 8;
  /** Nouns that begin like verbs. */
  private static final String[] NOUNS = {"建设用地", "开发区", "保护区", "保护地", "监测站", "监控中心", "规划", "服务业", "服务中心", "发展",
      "应用场景", "培训基地", "治理能力", "调查监测", "应急", "提升泵站", "监测预警", "监管能力", "回收利用", "处置中心"};
  /** How sentences begin that tell more of a project and name nothing. */
  private static final Lexicon TELLING =
      Lexicon.of("总", "项目", "主要", "包括", "位于", "由", "为", "是", "本", "该", "其中", "全部", "计划", "拟", "预计",
          "已", "正在", "年", "新", "共", "全", "各", "不", "可", "其");

  /** A numbered project that is open. */
  private record Numbered(HeadingFamily family, KeyProject project) {}

  private final ElementBuilder elements;
  private final ContentOwner box;
  private final List<Numbered> open = new ArrayList<>();
  /** A project whose name has a line to itself, so that what follows belongs to it; else null. */
  private KeyProject bare;
  private ContentOwner outer;
  private ContentContainer levelOne;
  private ContentContainer current;
  private boolean afterName;
  /** Whether the paragraph opened with a name and a name inside it. */
  private boolean nested;
  private boolean colons;
  private int depth;

  /** A reader of the paragraphs of one box. */
  BoxProjects(ContentOwner box, ElementBuilder elements) {
    this.box = box;
    this.elements = elements;
  }

  /** Whether a paragraph begins with a name. */
  static boolean isNamed(String text) {
    HeadingNumber number = HeadingNumbers.at(text, 0);
    String words = number == null ? text : text.substring(number.end());
    int colon = words.indexOf('：');
    if (colon > 0 && colon <= LONGEST_BEFORE_COLON && isName(words.substring(0, colon), true)) {
      return true;
    }
    int stop = words.indexOf('。');
    String first = stop < 0 ? words : words.substring(0, stop);
    return isName(first, stop != words.length() - 1) && (stop != words.length() - 1 || stop < 0 || isStrong(first));
  }

  /**
   * Adds what a paragraph says to the box.
   *
   * @param number the number it begins with, or null
   */
  void add(Fragment paragraph, HeadingNumber number) {
    int start = number == null ? 0 : number.end();
    List<Fragment> sentences =
        start >= paragraph.length() ? List.of() : Sentences.split(paragraph.sub(start, paragraph.length()));
    if (sentences.isEmpty()) {
      elements.paragraph(box, paragraph);
      return;
    }
    begin(number, number == null && !isNamed(paragraph.text()));
    for (int i = 0; i < sentences.size(); i++) {
      sentence(paragraph, sentences, i, i == 0 ? number : null);
    }
    bare = sentences.size() == 1 && afterName && current instanceof KeyProject project ? project : bare;
    if (number != null && levelOne instanceof KeyProject project) {
      open.add(new Numbered(number.family(), project));
    }
  }

  /** Finds out what the projects of the next paragraph belong to. */
  private void begin(HeadingNumber number, boolean more) {
    if (number != null) {
      int same = 0;
      while (same < open.size() && open.get(same).family() != number.family()) {
        same++;
      }
      open.subList(same, open.size()).clear();
      bare = null;
    }
    boolean inBare = bare != null && more;
    boolean inNumbered = !open.isEmpty() && (number != null || open.getLast().project() == bare || isGroup());
    outer = inNumbered ? open.getLast().project() : box;
    levelOne = inBare ? bare : null;
    current = levelOne;
    afterName = false;
    nested = false;
    colons = false;
    depth = inBare ? 1 : 0;
    bare = inBare ? bare : null;
  }

  /** Whether the numbered project that is open has nothing but projects below it. */
  private boolean isGroup() {
    return open.getLast().project().getContents().stream().allMatch(KeyProject.class::isInstance);
  }

  private void sentence(Fragment paragraph, List<Fragment> sentences, int index, HeadingNumber number) {
    Fragment sentence = sentences.get(index);
    String text = sentence.text();
    boolean first = index == 0;
    boolean more = index < sentences.size() - 1;
    String next = more ? sentences.get(index + 1).text() : "";
    int colon = text.indexOf('：');
    if (colon > 0 && colon <= LONGEST_BEFORE_COLON && isName(text.substring(0, colon), first)
        && (first || afterName || colons || ENDS.before(text, colon) > 0)) {
      boolean list = !first && colons && !afterName;
      colons |= first;
      if (list) {
        levelOne = null;
      }
      project(paragraph, sentence.sub(0, colon + 1), number);
      int from = Blanks.skip(text, colon + 1, text.length());
      if (from < text.length()) {
        Fragment rest = sentence.sub(from, text.length());
        if (isNameAlone(rest.text(), next, false, more)) {
          project(paragraph, rest, null);
        } else {
          statement(rest);
        }
      }
    } else if (isNameAlone(text, next, first, more)) {
      project(paragraph, sentence, number);
    } else if (number != null) {
      numbered(paragraph, sentence, number);
    } else {
      statement(sentence);
    }
  }

  /** A numbered task without a name: its number alone is the heading. */
  private void numbered(Fragment paragraph, Fragment sentence, HeadingNumber number) {
    int end = Blanks.skipBack(paragraph.text(), number.start(), number.end());
    current = elements.project(outer, number.label(), null, paragraph.sub(number.start(), end));
    levelOne = current;
    statement(sentence);
  }

  private void project(Fragment paragraph, Fragment name, HeadingNumber number) {
    boolean inside = afterName && depth < DEEPEST;
    nested |= afterName;
    depth = inside ? depth + 1 : 1;
    ContentOwner owner = levelOne == null ? outer : inside ? current : levelOne;
    Fragment heading = number == null ? name : withNumber(paragraph, name, number);
    KeyProject project = elements.project(owner, number == null ? null : number.label(), name.text(), heading);
    levelOne = levelOne == null ? project : levelOne;
    current = project;
    afterName = true;
  }

  private Fragment withNumber(Fragment paragraph, Fragment name, HeadingNumber number) {
    return paragraph.sub(number.start(), number.end() + paragraph.text().substring(number.end()).indexOf(name.text())
        + name.length());
  }

  private void statement(Fragment sentence) {
    if (current == null) {
      elements.paragraph(box, sentence);
    } else {
      elements.statement(current, sentence);
    }
    afterName = false;
  }

  private boolean isNameAlone(String sentence, String next, boolean first, boolean more) {
    boolean closed = LineEnds.isClosed(sentence);
    String words = HeadingSentences.stripMark(sentence);
    if (!isName(words, first)) {
      return false;
    }
    boolean strong = isStrong(words);
    if (first) {
      return more || !closed || strong;
    }
    if (ENDS.before(words, words.length()) == 0) {
      // the words of a place or a plant end in many ways
      return (afterName || nested) && more && words.length() <= LONGEST_INNER && TELLING.at(words, 0) == 0
          && sentence.length() < next.length() && (Figures.in(next) || VERBS.at(next, 0) > 0);
    }
    return strong || more && spellsOut(words, next) || levelOne != null && (afterName || nested) && more;
  }

  private static boolean isStrong(String words) {
    return words.endsWith("工程") || words.endsWith("项目") || words.endsWith("行动") || words.endsWith("计划");
  }

  /** Whether the next sentence speaks of what a name says. */
  private static boolean spellsOut(String words, String next) {
    int shared = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      shared += next.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return shared * 3 >= words.length() - 1;
  }

  /**
   * Whether words can be a name.
   *
   * @param first whether they open a paragraph, where a name may begin with a verb
   */
  private static boolean isName(String words, boolean first) {
    if (words.length() < 2 || words.length() > LONGEST || words.indexOf('，') >= 0 || words.indexOf('；') >= 0
        || words.indexOf('《') >= 0
        || Figures.in(words) && !(isStrong(words) && VERBS.at(words, 0) == 0)
        || "对在将把按以从到由".indexOf(words.charAt(0)) >= 0) {
      return false;
    }
    int verb = VERBS.at(words, 0);
    if (verb == 0 || verb == 1 && words.charAt(0) != '建') {
      return true;
    }
    for (String noun : NOUNS) {
      if (words.startsWith(noun)) {
        return true;
      }
    }
    return first && words.length() <= 20 && ENDS.before(words, words.length()) > 0 && !words.startsWith("完成")
        && !words.startsWith("确保");
  }
}
