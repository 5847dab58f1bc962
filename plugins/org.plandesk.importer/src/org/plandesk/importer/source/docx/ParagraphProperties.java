// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.docx;

import java.io.IOException;

/** What the properties of a paragraph or a paragraph style say about its place in the document. Null is not said. */
final class ParagraphProperties {
  String style;
  Integer list;
  Integer level;
  Integer outline;
  /** Whether the paragraph's end was deleted, or hidden to join a heading to its text. */
  boolean joined;
  /** Whether the paragraph's end is a tracked change. */
  boolean changed;

  /** Reads the element {@code pPr}. What it was before a change is not looked at. */
  void read(WordXml xml) throws IOException {
    xml.children(name -> {
      switch (name) {
        case "pStyle" -> style = xml.value();
        case "numPr" -> numbering(xml);
        case "outlineLvl" -> outline = xml.number("val", ListLevels.COUNT);
        case "rPr" -> xml.children(mark -> {
          joined |= mark.equals("del") || mark.equals("moveFrom") || mark.equals("specVanish") && xml.isOn();
          changed |= mark.equals("del") || mark.equals("moveFrom") || mark.equals("ins") || mark.equals("moveTo");
        });
        default -> {}
      }
    });
  }

  private void numbering(WordXml xml) throws IOException {
    xml.children(name -> {
      if (name.equals("numId")) {
        list = xml.number("val", 0);
      } else if (name.equals("ilvl")) {
        level = Math.clamp(xml.number("val", 0), 0, ListLevels.COUNT - 1);
      }
    });
  }
}
