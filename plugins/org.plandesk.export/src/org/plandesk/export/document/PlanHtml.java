// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plandesk.model.Plan;

/** A plan as a web page in UTF-8 that links to nothing and runs nothing. */
final class PlanHtml {

  private static final String LOOK = """
      body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.8 "FangSong","Noto Serif CJK SC",serif;color:#1a1a1a}
      h1{text-align:center;font-size:1.6em}h2{font-size:1.25em}h3{font-size:1.1em}h4{font-size:1em}
      p{text-indent:2em;margin:.4em 0}.box{border:1px solid #555;padding:.5em 1em;margin:1em 0}
      .box>h4,.caption{text-align:center;text-indent:0;font-weight:bold}.note{text-indent:0;font-size:.9em}
      table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.9em}td,th{border:1px solid #555;padding:.2em .5em}
      @media print{tr{break-inside:avoid}thead{display:table-header-group}}
      """;

  private final Writer out;

  private PlanHtml(Writer out) {
    this.out = out;
  }

  static void write(Plan plan, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    PlanHtml html = new PlanHtml(out);
    out.write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    html.text(SourceLook.clean(plan.getTitle()));
    out.write("</title>\n<style>\n" + LOOK + "</style>\n</head>\n<body>\n");
    html.blocks(PlanBlocks.of(plan));
    out.write("</body>\n</html>\n");
    out.flush();
  }

  private void blocks(List<PlanBlock> blocks) throws IOException {
    for (PlanBlock block : blocks) {
      switch (block) {
        case PlanBlock.Line line -> line(line);
        case PlanBlock.Cells cells -> cells(cells);
        case PlanBlock.Framed box -> {
          out.write("<div class=\"box\">\n");
          if (!box.title().isEmpty()) {
            element("h4", "", box.title());
          }
          blocks(box.blocks());
          out.write("</div>\n");
        }
      }
    }
  }

  private void line(PlanBlock.Line line) throws IOException {
    switch (line.style()) {
      case TITLE -> element("h1", "", line.text());
      case CHAPTER -> element("h2", "", line.text());
      case SECTION -> element("h3", "", line.text());
      case ITEM -> element("h4", "", line.text());
      case TEXT -> element("p", "", line.text());
      case CAPTION -> element("p", " class=\"caption\"", line.text());
      case NOTE -> element("p", " class=\"note\"", line.text());
    }
  }

  private void cells(PlanBlock.Cells cells) throws IOException {
    out.write("<table>\n");
    for (int i = 0; i < cells.rows().size(); i++) {
      boolean head = i < cells.headerRows();
      out.write((i == 0 && head ? "<thead>" : "") + "<tr>");
      for (String cell : cells.rows().get(i)) {
        out.write(head ? "<th>" : "<td>");
        text(cell);
        out.write(head ? "</th>" : "</td>");
      }
      out.write("</tr>" + (head && i == cells.headerRows() - 1 ? "</thead>\n" : "\n"));
    }
    out.write("</table>\n");
  }

  private void element(String name, String attributes, String words) throws IOException {
    out.write("<" + name + attributes + ">");
    text(words);
    out.write("</" + name + ">\n");
  }

  private void text(String words) throws IOException {
    out.write(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }
}
