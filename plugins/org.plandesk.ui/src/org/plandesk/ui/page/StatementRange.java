// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Statement;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Piece;

/**
 * Words of a statement, by their offsets in its text; without length the place of the caret.
 *
 * @param statement the statement
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record StatementRange(Statement statement, int start, int end) {

  /** The statement that holds both offsets of a page; null when there is none. */
  static StatementRange of(PageDocument document, int from, int to) {
    Block block = document.blockAt(from);
    if (block == null || document.blockAt(to) != block) {
      return null;
    }
    int start = -1;
    int end = -1;
    Statement found = null;
    int before = 0;
    EObject last = null;
    for (Piece piece : block.pieces()) {
      if (piece.role() == Piece.Role.LEFTOVER || piece.role() == Piece.Role.SUGGESTED
          || !(piece.element() instanceof Statement statement)) {
        continue;
      }
      before = statement == last ? before : 0;
      last = statement;
      int first = from - block.start();
      int behind = to - block.start();
      if (piece.from() <= first && first < piece.to()) {
        found = statement;
        start = before + first - piece.from();
      }
      if (statement == found && piece.from() <= behind && behind <= piece.to()) {
        end = before + behind - piece.from();
      }
      before += piece.to() - piece.from();
    }
    return found == null || end < start ? null : new StatementRange(found, start, end);
  }

  /** The elements whose words stand between two offsets of a page, in order. */
  static List<EObject> elements(PageDocument document, int from, int to) {
    Set<EObject> elements = new LinkedHashSet<>();
    Block first = document.blockAt(from);
    for (int i = first == null ? document.blocks().size() : first.index(); i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.start() >= to) {
        break;
      }
      for (Piece piece : block.pieces()) {
        if (piece.role() != Piece.Role.LEFTOVER && block.start() + piece.from() < to
            && block.start() + piece.to() > from) {
          elements.add(piece.element());
        }
      }
    }
    return new ArrayList<>(elements);
  }
}
