// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.plandesk.importer.source.numbering.ListCounter;
import org.plandesk.importer.source.numbering.NumberLevel;

/**
 * The numbering definitions of a document, and the numbers its paragraphs get one after the other.
 *
 * <p>Instances of one abstract definition count together; an instance that overrides a start begins anew when it is
 * first used.
 */
final class WordNumbering {

  private static final class Abstract {
    private final ListLevels levels = new ListLevels();
    private final ListCounter counter = new ListCounter();
    private String link;
  }

  private static final class Instance {
    private String definition;
    private final ListLevels overrides = new ListLevels();
    private final Integer[] starts = new Integer[ListLevels.COUNT];
    private boolean used;
  }

  private final WordStyles styles;
  private final Map<String, Abstract> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  /** Reads the part of the numbering definitions. */
  void read(WordXml xml) throws IOException {
    xml.children(name -> {
      if (name.equals("abstractNum")) {
        definition(xml);
      } else if (name.equals("num")) {
        instance(xml);
      }
    });
  }

  private void definition(WordXml xml) throws IOException {
    Abstract definition = new Abstract();
    definitions.put(String.valueOf(xml.attribute("abstractNumId")), definition);
    xml.children(name -> {
      if (name.equals("lvl")) {
        level(xml, definition.levels);
      } else if (name.equals("numStyleLink")) {
        definition.link = xml.value();
      }
    });
  }

  private void instance(WordXml xml) throws IOException {
    Instance instance = new Instance();
    instances.put(xml.number("numId", 0), instance);
    xml.children(name -> {
      if (name.equals("abstractNumId")) {
        instance.definition = xml.value();
      } else if (name.equals("lvlOverride")) {
        int level = xml.number("ilvl", -1);
        xml.children(part -> {
          if (part.equals("lvl")) {
            level(xml, instance.overrides);
          } else if (part.equals("startOverride") && level >= 0 && level < ListLevels.COUNT) {
            instance.starts[level] = xml.number("val", 1);
          }
        });
      }
    });
  }

  private static void level(WordXml xml, ListLevels target) throws IOException {
    int level = xml.number("ilvl", -1);
    if (level < 0 || level >= ListLevels.COUNT) {
      return;
    }
    LevelReader reader = new LevelReader();
    reader.read(xml);
    target.levels[level] = reader.level();
    target.styles[level] = reader.style;
  }

  /** Collects what the element {@code lvl} says. */
  private static final class LevelReader {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private String suffix = "tab";
    private boolean legal;
    private int restart = -1;
    private String style;

    private void read(WordXml xml) throws IOException {
      xml.children(name -> part(xml, name));
    }

    private void part(WordXml xml, String name) throws IOException {
      switch (name) {
        case "start" -> start = xml.number("val", 1);
        case "numFmt" -> format = format(xml);
        case "lvlText" -> text = xml.value() == null ? "" : xml.value();
        case "suff" -> suffix = xml.value();
        case "isLgl" -> legal = xml.isOn();
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "pStyle" -> style = xml.value();
        case "mc:AlternateContent", "mc:Choice" -> xml.children(inner -> part(xml, inner));
        default -> {}
      }
    }

    private static String format(WordXml xml) {
      String value = xml.value();
      String custom = xml.attribute("format");
      if (value == null || value.equals("custom")) {
        return custom != null && custom.startsWith("01") ? "decimalZero" : "decimal";
      }
      return value;
    }

    private NumberLevel level() {
      return new NumberLevel(start, format, text, NumberLevel.separator(text, "nothing".equals(suffix)), legal,
          restart);
    }
  }

  /**
   * Counts a paragraph.
   *
   * @return its number with what separates it from the text; empty when it has none
   */
  String next(ParagraphProperties paragraph) {
    Integer list = paragraph.list != null ? paragraph.list : styles.list(paragraph.style);
    Instance instance = list == null || list == 0 ? null : instances.get(list);
    Abstract definition = instance == null ? null : resolve(instance.definition, new HashSet<>());
    if (definition == null) {
      return "";
    }
    int level = level(paragraph, definition);
    if (!instance.used) {
      instance.used = true;
      for (int i = 0; i < ListLevels.COUNT; i++) {
        if (instance.starts[i] != null) {
          definition.counter.restart(i, instance.starts[i]);
        }
      }
    }
    return definition.counter.next(level, i -> instance.overrides.levels[i] != null ? instance.overrides.levels[i]
        : definition.levels.levels[i]);
  }

  private int level(ParagraphProperties paragraph, Abstract definition) {
    if (paragraph.level != null) {
      return paragraph.level;
    }
    if (paragraph.list == null) {
      String owner = paragraph.style;
      int linked = owner == null ? -1 : definition.levels.of(owner);
      if (linked < 0) {
        String inherited = styles.listOwner(paragraph.style);
        linked = inherited == null ? -1 : definition.levels.of(inherited);
      }
      if (linked >= 0) {
        return linked;
      }
    }
    Integer level = styles.level(paragraph.style);
    return level == null ? 0 : level;
  }

  /** The definition itself, or the one that a numbering style it refers to stands for. */
  private Abstract resolve(String id, Set<String> seen) {
    Abstract definition = id == null || !seen.add(id) ? null : definitions.get(id);
    if (definition == null || definition.link == null) {
      return definition;
    }
    Integer list = styles.list(definition.link);
    Instance instance = list == null ? null : instances.get(list);
    Abstract linked = instance == null ? null : resolve(instance.definition, seen);
    return linked == null ? definition : linked;
  }
}
