// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a binary document by the places where they hang. Which box belongs to which drawing stands in the
 * table {@code PlcftxbxTxt} ([MS-DOC] 2.8.32), whose entries ({@code FTXBXS}, 2.9.100) name the drawing's shape.
 */
final class DocTextBoxes {
  /** Where the place and the length of the table stand in the file information block. */
  private static final int TABLE_IN_FIB = 0x25A;
  private static final int ENTRY = 22;
  private static final int SHAPE_IN_ENTRY = 14;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new HashMap<>();

  DocTextBoxes(HWPFDocument document) {
    this.document = document;
    byte[] fib = document.getMainStream();
    byte[] tables = document.getTableStream();
    Range all = document.getMainTextboxRange();
    if (fib.length < TABLE_IN_FIB + 8 || all == null || all.getEndOffset() <= all.getStartOffset()) {
      return;
    }
    int start = LittleEndian.getInt(fib, TABLE_IN_FIB);
    int length = LittleEndian.getInt(fib, TABLE_IN_FIB + 4);
    if (start < 0 || length <= 0 || start > tables.length - length) {
      return;
    }
    PlexOfCps plex = new PlexOfCps(tables, start, length, ENTRY);
    for (int i = 0; i < plex.length(); i++) {
      GenericPropertyNode node = plex.getProperty(i);
      int from = all.getStartOffset() + node.getStart();
      int to = Math.min(all.getStartOffset() + node.getEnd(), all.getEndOffset());
      if (from < to) {
        byShape.put(LittleEndian.getInt(node.getBytes(), SHAPE_IN_ENTRY), new Range(from, to, document));
      }
    }
  }

  /** Takes the box whose drawing hangs at a place of the text; null when there is none. */
  Range take(int offset) {
    OfficeDrawing drawing = byShape.isEmpty() ? null : document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
    return drawing == null ? null : byShape.remove(drawing.getShapeId());
  }

  /** The boxes that nobody took. */
  List<Range> rest() {
    List<Range> rest = new ArrayList<>(byShape.values());
    rest.sort((a, b) -> Integer.compare(a.getStartOffset(), b.getStartOffset()));
    return rest;
  }
}
