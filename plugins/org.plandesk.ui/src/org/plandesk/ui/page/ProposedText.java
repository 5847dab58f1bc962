// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Mark;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.command.MarkShift;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Piece;
import org.plandesk.ui.page.document.Place;
import org.plandesk.ui.page.document.SuggestedChange;

/**
 * A sentence as one reviewer proposes it, and where its characters stand on the page, which shows what is to go and what others
 * suggest as well. It holds for the state of the page in which it was made.
 */
final class ProposedText {

  private final Statement statement;
  private final Place place;
  private final StringBuilder text = new StringBuilder();
  /** Where on the page each character of the text stands. */
  private int[] offsets = new int[16];

  private ProposedText(PageDocument document, Statement statement, Place place, String author) {
    this.statement = statement;
    this.place = place;
    Suggestion own = SuggestionCommands.openOf(statement, author).orElse(null);
    List<Suggestion> shown = document.suggestions().in(statement);
    List<SuggestedChange> changes = own == null ? List.of() : SuggestedChange.of(own);
    int inText = 0;
    int suggested = 0;
    for (Piece piece : place.block().pieces()) {
      if (piece.element() != statement) {
        continue;
      }
      boolean words = piece.role() == Piece.Role.TEXT;
      boolean mine = !words && shown.get(suggested++) == own;
      for (int i = piece.from(); i < piece.to(); i++) {
        int at = inText;
        boolean stays = words && changes.stream().noneMatch(each -> each.from() <= at && at < each.to());
        inText += words ? 1 : 0;
        if (stays || mine) {
          add(place.block().text().charAt(i), place.block().start() + i);
        }
      }
    }
  }

  private void add(char character, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(character);
  }

  /** The proposed text of a sentence; null when the page does not show it. */
  static ProposedText of(PageDocument document, Statement statement, String author) {
    Place place = document.place(statement);
    boolean here = place != null && place.block().pieces().stream()
        .anyMatch(piece -> piece.element() == statement && piece.role() == Piece.Role.TEXT)
        || place != null && MarkShift.text(statement).isEmpty();
    return here ? new ProposedText(document, statement, place, author) : null;
  }

  /**
   * The proposed text of the sentence that a stretch of the page lies in.
   *
   * @param current the element that has the caret: it decides at a border between two
   * @return null when the stretch lies in none
   */
  static ProposedText of(PageDocument document, int from, int to, EObject current, String author) {
    EObject chosen = current instanceof Mark ? current.eContainer() : current;
    for (EObject each : Arrays.asList(chosen, document.elementAt(from), document.elementAt(Math.max(0, from - 1)))) {
      ProposedText found = each instanceof Statement statement ? of(document, statement, author) : null;
      if (found != null && found.place.start() <= from && to <= found.place.end()) {
        return found;
      }
    }
    return null;
  }

  /**
   * The proposed texts of the sentences that a stretch of the page reaches into, in their order.
   *
   * @return none when the stretch holds words that are no sentence's, such as a title
   */
  static List<ProposedText> between(PageDocument document, int from, int to, String author) {
    Set<Statement> statements = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      for (Piece piece : block.pieces()) {
        if (block.start() + piece.from() < to && block.start() + piece.to() > from) {
          if (piece.element() instanceof Statement statement) {
            statements.add(statement);
          } else if (piece.role() != Piece.Role.NUMBER) {
            return List.of();
          }
        }
      }
    }
    List<ProposedText> texts = statements.stream().map(statement -> of(document, statement, author)).toList();
    return texts.stream().anyMatch(Objects::isNull) ? List.of()
        : texts.stream().filter(text -> text.fromPage(from) < text.fromPage(to)).toList();
  }

  Statement statement() {
    return statement;
  }

  /** What the sentence is to say. */
  String text() {
    return text.toString();
  }

  /** The text with other words in a stretch of it. */
  String with(int from, int to, String words) {
    return text.substring(0, from) + words + text.substring(to);
  }

  /** The offset in the text that a place on the page is at. */
  int fromPage(int offset) {
    int found = Arrays.binarySearch(offsets, 0, text.length(), offset);
    return found < 0 ? -found - 1 : found;
  }

  /** The place on the page of an offset in the text: behind the character before. */
  int toPage(int offset) {
    int behind = Math.min(offset, text.length());
    return behind == 0 ? place.start() : offsets[behind - 1] + 1;
  }
}
