// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Statement;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Piece;

/**
 * A stretch of running text over several statements.
 *
 * @param statements the statements touched, in order
 * @param from offset in the first
 * @param to offset in the last
 */
record PageFlow(List<Statement> statements, int from, int to) {

  /** The statements between two offsets of the page; null when something else stands between them, such as a heading. */
  static PageFlow of(PageDocument document, int from, int to) {
    List<PageTarget> touched = new ArrayList<>();
    Block begin = document.blockAt(from);
    for (int i = begin == null ? document.blocks().size() : begin.index(); i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.start() > to) {
        break;
      }
      if (block.grid() != null) {
        return null;
      }
      for (Piece piece : block.pieces()) {
        PageTarget target = PageTarget.of(block, piece);
        boolean text = target != null && target.element() instanceof Statement;
        if (!text && block.start() + piece.from() < to && block.start() + piece.to() > from) {
          return null;
        }
        if (text && target.start() <= to && target.end() >= from) {
          touched.add(target);
        }
      }
    }
    return trimmed(document, touched, from, to);
  }

  /** Leaves out what only borders on the stretch. */
  private static PageFlow trimmed(PageDocument document, List<PageTarget> touched, int from, int to) {
    int first = 0;
    while (first + 1 < touched.size() && touched.get(first + 1).start() <= from
        && document.blockAt(touched.get(first + 1).start()) == document.blockAt(from)) {
      first++;
    }
    int last = touched.size() - 1;
    while (last - 1 >= first && touched.get(last - 1).end() >= to
        && document.blockAt(touched.get(last - 1).start()) == document.blockAt(to)) {
      last--;
    }
    if (last < first || document.blockAt(touched.get(first).start()) != document.blockAt(from)
        || document.blockAt(touched.get(last).start()) != document.blockAt(to)) {
      return null;
    }
    PageTarget begin = touched.get(first);
    PageTarget end = touched.get(last);
    List<Statement> statements =
        touched.subList(first, last + 1).stream().map(target -> (Statement) target.element()).toList();
    return new PageFlow(statements, Math.clamp(from - begin.start(), 0, begin.text().length()),
        Math.clamp(to - end.start(), 0, end.text().length()));
  }
}
