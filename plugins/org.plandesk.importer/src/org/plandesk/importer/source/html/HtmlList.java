// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.util.Locale;

import org.jsoup.nodes.Element;
import org.plandesk.importer.source.numbering.NumberFormats;

/** Numbers the items of an ordered list as a browser does. */
final class HtmlList {
  private final String format;
  private final String suffix;
  private final int step;
  private int next;

  HtmlList(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    String type = list.attr("type");
    boolean chinese = style.contains("cjk-ideographic") || style.contains("chinese");
    format = chinese ? "chineseCounting" : style.contains("list-style-type:none") || style.contains(
        "list-style:none") ? "none" : switch (type) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default -> "decimal";
        };
    suffix = chinese ? "、" : ". ";
    boolean reversed = list.hasAttr("reversed");
    step = reversed ? -1 : 1;
    next = number(list.attr("start"), reversed ? list.children().size() : 1);
  }

  private static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number of the next item, with what separates it from the text. */
  String number(Element item) {
    next = number(item.attr("value"), next);
    String number = NumberFormats.format(next, format);
    next += step;
    return number.isEmpty() ? "" : number + suffix;
  }
}
