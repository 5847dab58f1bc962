// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The styles of a document, as far as they number, rank or hide paragraphs. Properties come down from base styles. */
final class WordStyles {

  private static final class Style {
    private String name = "";
    private String base;
    private final ParagraphProperties paragraph = new ParagraphProperties();
    private Boolean hidden;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultParagraph;

  /** Reads the part of the styles. */
  void read(WordXml xml) throws IOException {
    xml.children(name -> {
      if (name.equals("style")) {
        style(xml);
      }
    });
  }

  private void style(WordXml xml) throws IOException {
    String id = xml.attribute("styleId");
    String standard = xml.attribute("default");
    boolean paragraph = "paragraph".equals(xml.attribute("type"));
    if (id == null) {
      return;
    }
    Style style = new Style();
    styles.putIfAbsent(id, style);
    if (paragraph && standard != null && !standard.equals("0") && !standard.equals("false")) {
      defaultParagraph = id;
    }
    xml.children(name -> {
      switch (name) {
        case "name" -> style.name = xml.value() == null ? "" : xml.value().toLowerCase(Locale.ROOT);
        case "basedOn" -> style.base = xml.value();
        case "pPr" -> style.paragraph.read(xml);
        case "rPr" -> xml.children(run -> {
          if (run.equals("vanish")) {
            style.hidden = xml.isOn();
          }
        });
        default -> {}
      }
    });
  }

  /** The first answer of a style and the ones it is based on; null when none has one. */
  private <T> T first(String id, Function<Style, T> question) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (at != null && seen.add(at)) {
      Style style = styles.get(at);
      if (style == null) {
        return null;
      }
      T answer = question.apply(style);
      if (answer != null) {
        return answer;
      }
      at = style.base;
    }
    return null;
  }

  private String known(String id) {
    return id != null && styles.containsKey(id) ? id : defaultParagraph;
  }

  /** The outline level a paragraph of a style has, or -1. */
  int outline(String id) {
    Integer level = first(known(id), style -> style.paragraph.outline);
    if (level != null) {
      return level < ListLevels.COUNT ? level : -1;
    }
    Integer named = first(known(id), style -> headingLevel(style.name));
    return named == null ? -1 : named;
  }

  private static Integer headingLevel(String name) {
    boolean heading = name.matches("(heading|标题) ?[1-9]");
    return heading ? name.charAt(name.length() - 1) - '1' : null;
  }

  /** The number of the list that a style puts paragraphs into; null when it does not say. */
  Integer list(String id) {
    return first(known(id), style -> style.paragraph.list);
  }

  /** The level in the list; null when the style does not say. */
  Integer level(String id) {
    return first(known(id), style -> style.paragraph.level);
  }

  /** The id of the style that says which list it is; null when none says. */
  String listOwner(String id) {
    Set<String> seen = new HashSet<>();
    for (String at = known(id); at != null && seen.add(at) && styles.containsKey(at); at = styles.get(at).base) {
      if (styles.get(at).paragraph.list != null) {
        return at;
      }
    }
    return null;
  }

  /** Whether a style hides its text. */
  boolean hides(String id) {
    return Boolean.TRUE.equals(first(id, style -> style.hidden));
  }

  /** Whether a style is one of a list of contents. */
  boolean isContents(String id) {
    Style style = id == null ? null : styles.get(id);
    return style != null && (style.name.matches("(toc|目录) ?[1-9]") || style.name.equals("toc heading"));
  }
}
