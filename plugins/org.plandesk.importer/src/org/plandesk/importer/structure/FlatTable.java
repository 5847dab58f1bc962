// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.structure.RowAligner.Laid;
import org.plandesk.importer.structure.RowAligner.Piece;
import org.plandesk.importer.structure.TableColumns.Kind;

/**
 * Reads a table whose lines and tabs are gone, as text taken out of a web page or a PDF has it: cells on lines of their
 * own, or rows on lines with blanks between the cells. Cells that were empty or merged with the one above are lost in
 * such a text; {@link RowAligner} puts the others back. What follows the last row that proves to be one is text again.
 */
final class FlatTable {
  private static final int MOST_PIECES = 1200;
  private static final int WIDEST_INDICATOR = 90;
  private static final double DEAREST = 1.2;
  private static final int LONGEST_FIGURE = 8;
  private static final int LINES_OF_ROW = 4;
  private static final int FEWEST_CELLS = 3;

  private final String source;
  private final List<Line> lines;
  private final FlatHeader header;
  private final boolean indicators;
  private final List<Piece> pieces = new ArrayList<>();
  /** By piece: the line it stands on. */
  private final List<Integer> places = new ArrayList<>();

  private FlatTable(String source, List<Line> lines, FlatHeader header) {
    this.source = source;
    this.lines = lines;
    this.header = header;
    this.indicators = header.columns().isIndicators();
  }

  /** Reads the table whose names of columns begin at a line; null when there is none. */
  static TableFinder.Found read(String source, List<Line> lines, int first, Fragment caption) {
    FlatHeader header = FlatHeader.read(source, lines, first);
    return header == null ? null : new FlatTable(source, lines, header).read(caption);
  }

  private TableFinder.Found read(Fragment caption) {
    if (!indicators && header.columns().of(Kind.NUMBER) < 0) {
      return null;
    }
    collect();
    List<Kind> kinds = header.columns().columns().stream().map(TableColumns.Column::kind).toList();
    RowAligner aligner = new RowAligner(kinds, pieces, header.onOneLine());
    List<Laid> laid = aligner.rows();
    int proven = proven(laid, kinds);
    if (proven > 0 && proven < laid.size()) {
      // what came behind the table made its rows dearer or drew cells to itself
      pieces.subList(laid.get(proven - 1).end(), pieces.size()).clear();
      laid = aligner.rows();
      proven = proven(laid, kinds);
    }
    boolean counted = !laid.isEmpty() && isCounted(laid.getFirst(), kinds);
    long rows = laid.stream().limit(proven).filter(row -> isGood(row, kinds, counted)).count();
    if (rows < 2 || aligner.pricePerPiece() > DEAREST) {
      return null;
    }
    return found(caption, laid.subList(0, proven));
  }

  private void collect() {
    int at = header.nextLine();
    while (at < lines.size() && pieces.size() < MOST_PIECES) {
      Line line = lines.get(at);
      if (line.isContent()) {
        if (ends(line, at)) {
          return;
        }
        List<Fragment> cells = header.onOneLine() ? FlatHeader.cells(source, line, header.wide())
            : List.of(Fragment.of(source, line.from, line.to));
        for (int i = 0; i < cells.size(); i++) {
          pieces.add(new Piece(cells.get(i), i == 0));
          places.add(at);
        }
      }
      at++;
    }
  }

  private boolean ends(Line line, int at) {
    String text = line.text(source);
    if (line.isCell(source) || Captions.isNote(text) || Captions.isTable(text) || Captions.isBox(text)
        || Captions.isAttachment(text) || text.equals(header.rows().getFirst().getFirst().text())) {
      return true;
    }
    boolean sentence = text.endsWith("。") || line.width(source) > WIDEST_INDICATOR && !header.onOneLine();
    if (indicators && sentence) {
      return true;
    }
    HeadingNumber number = HeadingNumbers.at(text, 0);
    return number != null && !goesOn(at);
  }

  /** Whether rows follow what looks like a heading: it is the number of a row or the name of a group of them. */
  private boolean goesOn(int index) {
    return header.onOneLine() ? rowGoesOn(index) : cellsGoOn(index);
  }

  private boolean cellsGoOn(int index) {
    int measured = 0;
    int seen = header.columns().columns().size() + 2;
    for (int at = index; at < lines.size() && seen > 0; at++) {
      Line line = lines.get(at);
      if (line.isContent()) {
        seen--;
        measured += line.to - line.from < LONGEST_FIGURE && isMeasure(line.text(source)) ? 1 : 0;
      }
    }
    return measured >= 2;
  }

  /** A row has a figure or a nature on its line, or at the end of the lines that it was broken into. */
  private boolean rowGoesOn(int index) {
    int seen = LINES_OF_ROW;
    for (int at = index; at < lines.size() && seen > 0; at++) {
      Line line = lines.get(at);
      if (line.isContent()) {
        List<Fragment> cells = FlatHeader.cells(source, line, header.wide());
        if (!indicators) {
          return cells.size() >= Math.min(FEWEST_CELLS, header.columns().columns().size());
        }
        // the number of a heading is no figure
        int from = at == index ? 1 : cells.size() - 1;
        for (int i = from; i < cells.size(); i++) {
          if (isMeasure(cells.get(i).text())) {
            return true;
          }
        }
        if (line.text(source).endsWith("。")) {
          return false;
        }
        seen--;
      }
    }
    return false;
  }

  private static boolean isMeasure(String text) {
    return CellShapes.isNature(text) || text.length() < LONGEST_FIGURE && CellShapes.isFigure(text);
  }

  /** How many rows from the first on prove to be rows, groups between them included. */
  private static int proven(List<Laid> rows, List<Kind> kinds) {
    int proven = 0;
    boolean counted = !rows.isEmpty() && isCounted(rows.getFirst(), kinds);
    for (int i = 0; i < rows.size(); i++) {
      if (isGood(rows.get(i), kinds, counted)) {
        proven = i + 1;
      } else if (!isGroup(rows.get(i))) {
        return proven;
      }
    }
    return proven;
  }

  private static boolean isGroup(Laid row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1 && !row.cells().getFirst().isEmpty();
  }

  private static boolean isCounted(Laid row, List<Kind> kinds) {
    int number = kinds.indexOf(Kind.NUMBER);
    return number >= 0 && !row.cells().get(number).isEmpty();
  }

  /** {@code numbers}: whether the first row has a number, so that a row without one may share that of a row before. */
  private static boolean isGood(Laid row, List<Kind> kinds, boolean numbers) {
    boolean named = false;
    boolean measured = false;
    boolean counted = false;
    boolean held = false;
    boolean tasks = !kinds.contains(Kind.NAME);
    for (int i = 0; i < kinds.size(); i++) {
      boolean filled = !row.cells().get(i).isEmpty();
      switch (kinds.get(i)) {
        case NAME, TASK -> named |= filled;
        case BASELINE, TARGET, CUMULATIVE, NATURE -> measured |= filled;
        case NUMBER -> counted |= filled;
        // the number of several rows stands in the first of them only
        case LEAD, RESPONSIBLE -> held |= filled;
        default -> {}
      }
    }
    return named && (tasks ? counted || numbers && held : measured);
  }

  private TableFinder.Found found(Fragment caption, List<Laid> laid) {
    List<TableGrid.Row> rows = new ArrayList<>();
    for (List<Fragment> names : header.rows()) {
      rows.add(new TableGrid.Row(names.stream().map(TableGrid.Cell::new).toList()));
    }
    for (Laid row : laid) {
      rows.add(new TableGrid.Row(row.cells().stream()
          .map(parts -> new TableGrid.Cell(parts.isEmpty() ? null : Fragment.join(source, parts))).toList()));
    }
    List<Fragment> notes = new ArrayList<>();
    int end = places.get(laid.getLast().end() - 1) + 1;
    int next = TableNotes.read(source, lines, end, notes);
    return new TableFinder.Found(new TableGrid(caption, List.copyOf(rows), notes), next);
  }
}
