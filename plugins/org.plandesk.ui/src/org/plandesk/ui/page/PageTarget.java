// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Headed;
import org.plandesk.model.Note;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Piece;

/**
 * Where on the page something can be typed: in a sentence, a note or a title, also within a cell. Numbers and
 * values in cells are no such place; {@link PageCells} edits those.
 *
 * @param element a statement, a note, or what has a title
 * @param start offset on the page at which its text begins
 * @param text its text or title
 */
record PageTarget(PlanElement element, int start, String text) {

  /** Offset on the page at which its text ends. */
  int end() {
    return start + text.length();
  }

  /**
   * The target that a stretch of the page lies in.
   *
   * @param current the element that has the caret: it decides at a border between two; else the later one does
   * @return null when the stretch lies in none
   */
  static PageTarget of(PageDocument document, int from, int to, EObject current) {
    Block block = document.blockAt(from);
    if (block == null || document.blockAt(to) != block) {
      return null;
    }
    PageTarget found = null;
    for (Piece piece : block.pieces()) {
      PageTarget target = of(block, piece);
      boolean holds = target != null && target.start <= from && to <= target.end();
      if (holds && (found == null || found.element != current)) {
        found = target;
      }
    }
    return found;
  }

  /** The target of an element; null when it is not on the page or cannot be typed in. */
  static PageTarget of(PageDocument document, PlanElement element) {
    var place = document.place(element);
    if (place != null) {
      for (Piece piece : place.block().pieces()) {
        PageTarget target = piece.element() == element ? of(place.block(), piece) : null;
        if (target != null) {
          return target;
        }
      }
    }
    return null;
  }

  /** What can be typed in within a piece of a block; null when nothing can. */
  static PageTarget of(Block block, Piece piece) {
    String text = null;
    if (piece.role() == Piece.Role.TEXT && piece.element() instanceof PlanElement element
        && (element instanceof Statement || element instanceof Note)) {
      text = TypingCommand.text(element);
    } else if (piece.role() == Piece.Role.TITLE && piece.element() instanceof Headed headed) {
      text = headed.getTitle();
    }
    // A sign behind the title is shown and not part of it.
    return text != null && block.text().startsWith(text, piece.from())
        ? new PageTarget((PlanElement) piece.element(), block.start() + piece.from(), text) : null;
  }
}
