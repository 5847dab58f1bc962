// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.KeyProject;
import org.plandesk.text.Blanks;

/**
 * Reads a paragraph of a box into projects and their statements. The first name of a paragraph is a project of the box,
 * further names are its children, a name right behind a name is the child of that name.
 *
 * <p>Accepts as names: 甲治理工程。完成… · 甲治理：乙项目建设。建设… · 1.甲工程 · 甲工程（at the end of the paragraph, without a mark）
 * <p>Rejects: 建设甲项目。 · 实施甲工程，完成乙。 · 指…。
 */
final class BoxProjects {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Lexicon ENDS = Lexicon.load("name-ends.txt");
  private static final int LONGEST = 32;
  private static final int LONGEST_BEFORE_COLON = 26;
  /** Names right behind one another nest no deeper; what reads on is a list. */
  private static final int DEEPEST = 8;
  /** Nouns that begin like verbs. */
  private static final String[] NOUNS = {"建设用地", "开发区", "保护区", "保护地", "监测站", "监控中心", "规划", "服务业", "服务中心", "发展",
      "应用场景", "培训基地", "治理能力", "调查监测", "应急", "提升泵站", "监测预警", "监管能力", "回收利用", "处置中心"};

  private final ElementBuilder elements;
  private final ContentOwner box;
  private ContentContainer levelOne;
  private ContentContainer current;
  private boolean afterName;
  private int depth;

  private BoxProjects(ContentOwner box, ElementBuilder elements) {
    this.box = box;
    this.elements = elements;
  }

  /**
   * Adds what a paragraph says to a box.
   *
   * @param number the number it begins with, or null
   */
  static void add(ContentOwner box, Fragment paragraph, HeadingNumber number, ElementBuilder elements) {
    new BoxProjects(box, elements).add(paragraph, number);
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
    boolean more = stop >= 0 && stop < words.length() - 1;
    String first = stop < 0 ? words : words.substring(0, stop);
    return isName(first, more || stop < 0);
  }

  private void add(Fragment paragraph, HeadingNumber number) {
    int start = number == null ? 0 : number.end();
    if (start >= paragraph.length()) {
      elements.paragraph(box, paragraph);
      return;
    }
    List<Fragment> sentences = Sentences.split(paragraph.sub(start, paragraph.length()));
    for (int i = 0; i < sentences.size(); i++) {
      sentence(paragraph, sentences, i, i == 0 ? number : null);
    }
    if (sentences.isEmpty()) {
      elements.paragraph(box, paragraph);
    }
  }

  private void sentence(Fragment paragraph, List<Fragment> sentences, int index, HeadingNumber number) {
    Fragment sentence = sentences.get(index);
    String text = sentence.text();
    boolean first = index == 0;
    boolean more = index < sentences.size() - 1;
    String next = more ? sentences.get(index + 1).text() : "";
    int colon = text.indexOf('：');
    if (colon > 0 && colon <= LONGEST_BEFORE_COLON && isName(text.substring(0, colon), first)
        && (first || afterName || ENDS.before(text, colon) > 0)) {
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
    current = elements.project(box, number.label(), null, paragraph.sub(number.start(), end));
    levelOne = current;
    statement(sentence);
  }

  private void project(Fragment paragraph, Fragment name, HeadingNumber number) {
    boolean inside = afterName && depth < DEEPEST;
    depth = inside ? depth + 1 : 1;
    ContentOwner owner = levelOne == null ? box : inside ? current : levelOne;
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
    boolean strong = words.endsWith("工程") || words.endsWith("项目") || words.endsWith("行动") || words.endsWith("计划");
    if (first) {
      return more || !closed || strong;
    }
    if (ENDS.before(words, words.length()) == 0) {
      return false;
    }
    return strong || more && spellsOut(words, next) || levelOne != null && afterName && more;
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
        || words.indexOf('《') >= 0 || Figures.in(words) || "对在将把按以从到由".indexOf(words.charAt(0)) >= 0) {
      return false;
    }
    int verb = VERBS.at(words, 0);
    if (verb == 0) {
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
