// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.source.flow.DocumentInput;
import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.FlowWriter;
import org.plandesk.importer.source.flow.ReadFlow;

/** Reads a web page: its text as a browser shows it, without navigation, scripts and styles. */
public final class HtmlReader {
  private static final int LOOK_AHEAD = 8192;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

  private HtmlReader() {
  }

  /**
   * The encoding that a page states of itself; GB18030 for the older names of its subsets.
   *
   * @return the encoding, or null when none is stated or known
   */
  public static Charset statedEncoding(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(start);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name.toLowerCase(java.util.Locale.ROOT).startsWith("gb") || name.equalsIgnoreCase("x-gbk")) {
        return Charset.forName("GB18030");
      }
      try {
        Charset charset = Charset.forName(name);
        // A page in which these words can be read byte by byte is in no encoding of two bytes.
        return charset.name().startsWith("UTF-16") ? null : charset;
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // The next one may be known.
      }
    }
    return null;
  }

  /**
   * Reads a page.
   *
   * @param input where it comes from
   * @param markup the page as decoded
   * @throws java.util.concurrent.CancellationException when the reading should stop
   */
  public static ReadFlow read(DocumentInput input, String markup) {
    Document page = Jsoup.parse(markup);
    input.checkCancelled();
    PageFurniture furniture = new PageFurniture();
    furniture.removeFrom(page.body());
    BlockReader reader = new BlockReader(input::checkCancelled);
    FlowWriter writer = new FlowWriter();
    writer.write(reader.read(page.body()));
    List<Flow> notes = reader.notes();
    if (!notes.isEmpty()) {
      writer.beginNotes();
      writer.write(notes);
    }
    List<ImportWarning> warnings = new ArrayList<>();
    if (furniture.removed() > 0) {
      warnings.add(ImportWarning.at(ImportWarning.Kind.PAGE_FURNITURE, null, furniture.removed()));
    }
    return new ReadFlow(writer.text(), writer.layout(Map.of()), warnings);
  }
}
