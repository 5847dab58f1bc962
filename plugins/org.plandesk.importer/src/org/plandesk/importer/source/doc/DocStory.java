// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.plandesk.importer.source.flow.Flow;
import org.plandesk.importer.source.flow.GridBuilder;
import org.plandesk.importer.source.flow.Symbols;

/** Reads the paragraphs and tables of a story of a binary document. */
final class DocStory {
  private static final int BODY_LEVEL = 9;
  /** Cell edges this near, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 30;

  private final StyleSheet styles;
  private final DocLists lists;
  private final DocFindings findings;
  private final Runnable check;
  private final IntFunction<List<Flow>> boxes;
  private final DocFields fields = new DocFields();
  private StringBuilder text = new StringBuilder();
  private List<Flow.Anchor> anchors = new ArrayList<>();
  private final List<Flow> frames = new ArrayList<>();

  /** @param boxes gives the text of the box that hangs at an offset; empty when there is none */
  DocStory(StyleSheet styles, DocLists lists, DocFindings findings, Runnable check, IntFunction<List<Flow>> boxes) {
    this.styles = styles;
    this.lists = lists;
    this.findings = findings;
    this.check = check;
    this.boxes = boxes;
  }

  /** All paragraphs and tables of a range. */
  List<Flow> read(Range range) {
    List<Flow> target = new ArrayList<>();
    int count = range.numParagraphs();
    int at = 0;
    while (at < count) {
      Paragraph paragraph = range.getParagraph(at);
      Table table = paragraph.isInTable() ? table(range, paragraph) : null;
      if (table != null && table.numParagraphs() > 0) {
        target.add(grid(table));
        at += table.numParagraphs();
      } else {
        paragraph(paragraph, target);
        at++;
      }
    }
    if (!text.isEmpty()) {
      finish("", -1, Flow.Part.BODY, target);
    }
    return target;
  }

  /** The table that begins at a paragraph; null when the document is at odds with itself there. */
  private static Table table(Range range, Paragraph paragraph) {
    try {
      return range.getTable(paragraph);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private void paragraph(Paragraph paragraph, List<Flow> target) {
    check.run();
    boolean contents = fields.isContents() || isContentsStyle(paragraph);
    boolean joined = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      joined = run(paragraph.getCharacterRun(i));
    }
    fields.endParagraph();
    if (joined) {
      return;
    }
    int level = paragraph.getLvl();
    String number = lists.next(paragraph.getIlfo(), paragraph.getIlvl());
    finish(number, level < BODY_LEVEL ? level : -1, contents ? Flow.Part.CONTENTS : Flow.Part.BODY, target);
  }

  private boolean isContentsStyle(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style = styles == null || index < 0 || index >= styles.numStyles() ? null : styles
        .getStyleDescription(index);
    String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    return name.matches("(toc|目录) ?[1-9].*");
  }

  private void finish(String number, int outline, Flow.Part part, List<Flow> target) {
    List<Flow.Anchor> moved = anchors.stream().map(anchor -> anchor.moved(number.length())).toList();
    target.add(new Flow.Text(number + text, outline, part, moved));
    target.addAll(frames);
    frames.clear();
    text = new StringBuilder();
    anchors = new ArrayList<>();
  }

  /** Takes the text of a run; tells whether it ends the paragraph with an end that was deleted. */
  private boolean run(CharacterRun run) {
    String words = run.text();
    boolean ends = words.endsWith("\r");
    if (run.isMarkedDeleted()) {
      findings.changes++;
      return ends;
    }
    findings.changes += run.isMarkedInserted() ? 1 : 0;
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      text.append(Symbols.of(font, run.getSymbolCharacter()));
      return false;
    }
    boolean hidden = run.isVanished();
    int start = run.getStartOffset();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (fields.takes(c)) {
        if (hidden) {
          findings.hidden += c >= ' ' ? 1 : 0;
        } else {
          character(c, start + i);
        }
      }
    }
    return false;
  }

  private void character(char c, int offset) {
    switch (c) {
      case 0x02 -> {
        String mark = findings.mark(offset);
        if (mark != null) {
          anchors.add(new Flow.NoteMark(text.length(), text.length() + mark.length()));
          text.append(mark);
        }
      }
      case 0x08 -> {
        List<Flow> box = boxes.apply(offset);
        if (!box.isEmpty()) {
          frames.add(new Flow.Frame(box));
        }
      }
      case 0x0B -> text.append('\n');
      case 0x1E -> text.append('-');
      case '\t' -> text.append('\t');
      default -> {
        if (c >= ' ') {
          text.append(c >= 0xF020 && c <= 0xF0FF ? Symbols.of(null, c) : c);
        }
      }
    }
  }

  private Flow.Grid grid(Table table) {
    int[] edges = edges(table);
    GridBuilder grid = new GridBuilder();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      grid.row(row.isTableHeader());
      int column = 0;
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int end = column(edges, cell.getLeftEdge() + cell.getWidth());
        int width = Math.max(1, end - column);
        while (c + 1 < row.numCells() && isContinued(row.getCell(c + 1))) {
          TableCell next = row.getCell(++c);
          width = Math.max(width + 1, column(edges, next.getLeftEdge() + next.getWidth()) - column);
        }
        List<Flow> content = content(cell);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
          grid.continued(width, content);
        } else {
          grid.cell(width, content);
        }
        column += width;
      }
    }
    return grid.build();
  }

  /** Whether a cell is merged with the one on its left. */
  private static boolean isContinued(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private List<Flow> content(TableCell cell) {
    List<Flow> content = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      paragraph(cell.getParagraph(i), content);
    }
    return content;
  }

  /** All places at which cells of any row end, from left to right. */
  private static int[] edges(Table table) {
    List<Integer> all = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
      }
    }
    all.sort(null);
    int[] edges = new int[all.size()];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - edges[count - 1] > SAME_EDGE) {
        edges[count++] = edge;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /** The number of columns that end at an edge or left of it. */
  private static int column(int[] edges, int edge) {
    int count = 0;
    while (count < edges.length && edges[count] <= edge) {
      count++;
    }
    return count;
  }
}
