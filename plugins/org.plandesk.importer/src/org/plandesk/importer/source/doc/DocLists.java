// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.plandesk.importer.source.numbering.ListCounter;
import org.plandesk.importer.source.numbering.NumberLevel;

/** The automatic numbers of a binary document: its list tables, counted the way newer documents are. */
final class DocLists {
  /** Number formats by their code ([MS-OSHARED] 2.2.1.3, MSONFC), named as in Office Open XML. */
  private static final String[] FORMATS = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter",
      "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo",
      "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand",
      "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet",
      "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese",
      "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional",
      "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital",
      "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand"};
  private static final int NOTHING_FOLLOWS = 2;
  private static final int NONE = 0xFF;

  private final ListTables tables;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  /** @param tables the list tables of the document, or null when it has none */
  DocLists(ListTables tables) {
    this.tables = tables;
  }

  /**
   * Counts a paragraph.
   *
   * @param override number of the list format override of the paragraph, 0 for none
   * @param level its level
   * @return its number with what separates it from the text; empty when it has none
   */
  String next(int override, int level) {
    if (tables == null || override <= 0 || level < 0 || level >= ListCounter.LEVELS) {
      return "";
    }
    try {
      LFO lfo = tables.getLfo(override);
      ListData list = tables.getListData(lfo.getLsid());
      if (list == null) {
        return "";
      }
      NumberLevel[] levels = levels(list);
      ListCounter counter = counters.computeIfAbsent(lfo.getLsid(), id -> new ListCounter());
      boolean first = used.add(override);
      for (ListFormatOverrideLevel own : tables.getLfoData(override).getRgLfoLvl()) {
        int at = own.getLevelNum();
        if (at >= 0 && at < levels.length && own.isFormatting() && own.getLevel() != null) {
          levels[at] = level(own.getLevel());
        }
        if (first && at >= 0 && at < levels.length && own.isStartAt()) {
          counter.restart(at, own.isFormatting() ? levels[at].start() : own.getIStartAt());
        }
      }
      return counter.next(level, i -> levels[i]);
    } catch (NoSuchElementException | IndexOutOfBoundsException e) {
      // The document refers to a list that it does not have.
      return "";
    }
  }

  private static NumberLevel[] levels(ListData list) {
    NumberLevel[] levels = new NumberLevel[ListCounter.LEVELS];
    for (int i = 0; i < levels.length && i < list.numLevels(); i++) {
      levels[i] = level(list.getLevels()[i]);
    }
    return levels;
  }

  private static NumberLevel level(ListLevel level) {
    StringBuilder text = new StringBuilder();
    String template = level.getNumberText() == null ? "" : level.getNumberText();
    for (char c : template.toCharArray()) {
      if (c < ListCounter.LEVELS) {
        text.append('%').append((char) ('1' + c));
      } else {
        text.append(c);
      }
    }
    int code = level.getNumberFormat();
    String format = code == NONE ? "none" : code >= 0 && code < FORMATS.length ? FORMATS[code] : "decimal";
    return new NumberLevel(level.getStartAt(), format, text.toString(), NumberLevel.separator(text.toString(), level
        .getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS), level.isLegalNumbering(), -1);
  }
}
