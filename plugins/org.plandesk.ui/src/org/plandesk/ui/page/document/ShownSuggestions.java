// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.SuggestionCommands;

/** The open suggestions whose words a page shows in their sentences, as a word processor shows tracked changes; none until it is told to. */
public final class ShownSuggestions {

  /** Words that a suggestion puts into a sentence of the page. */
  private record Shown(Suggestion suggestion, SuggestedChange change) {}

  private Map<Statement, List<Shown>> shown = Map.of();
  private boolean on;

  /** Whether suggested words are shown. */
  public boolean isOn() {
    return on;
  }

  /** Whether the page shows suggested words, or did when it was asked last. */
  public boolean isPresent() {
    return on || !shown.isEmpty();
  }

  void setOn(boolean newState) {
    on = newState;
  }

  /** Whose words stand in a sentence of the page, from left to right; one name for each place. */
  public List<Suggestion> in(Statement statement) {
    return shown.getOrDefault(statement, List.of()).stream().map(Shown::suggestion).toList();
  }

  /**
   * Where suggested words stand on a page.
   *
   * @param from offset in the page's text of the first character
   * @param to offset after the last one
   */
  public record Range(int from, int to) {}

  /** All suggested words of a page in the blocks that reach into a stretch of it. */
  public List<Range> between(PageDocument document, int from, int to) {
    List<Range> ranges = new ArrayList<>();
    Block first = shown.isEmpty() ? null : document.blockAt(from);
    for (int i = first == null ? document.blocks().size() : first.index(); i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.start() > to) {
        break;
      }
      block.pieces().stream().filter(piece -> piece.role() == Piece.Role.SUGGESTED)
          .forEach(piece -> ranges.add(new Range(block.start() + piece.from(), block.start() + piece.to())));
    }
    return ranges;
  }

  /** What a sentence of the page has within it beside its text. */
  List<BlockWriter.Chunk> chunks(Statement statement) {
    return shown.getOrDefault(statement, List.of()).stream()
        .map(each -> new BlockWriter.Chunk(each.change().to(), statement, Piece.Role.SUGGESTED, each.change().words()))
        .toList();
  }

  /**
   * Looks what is suggested for a plan now.
   *
   * @return the sentences that have to be written anew
   */
  Set<Statement> refresh(Plan plan) {
    Map<Statement, List<Shown>> before = shown;
    shown = on && plan != null ? find(plan) : Map.of();
    Set<Statement> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    changed.addAll(before.keySet());
    changed.addAll(shown.keySet());
    changed.removeIf(
        statement -> before.getOrDefault(statement, List.of()).equals(shown.getOrDefault(statement, List.of())));
    return changed;
  }

  private static Map<Statement, List<Shown>> find(Plan plan) {
    Map<Statement, List<Shown>> found = new IdentityHashMap<>();
    for (Suggestion each : plan.getSuggestions()) {
      if (SuggestionCommands.isOpen(each) && !SuggestionCommands.isOutdated(each)
          && each.getElement() instanceof Statement statement) {
        SuggestedChange.of(each).stream().filter(change -> !change.words().isEmpty()).forEach(
            change -> found.computeIfAbsent(statement, key -> new ArrayList<>()).add(new Shown(each, change)));
      }
    }
    found.values().forEach(list -> list.sort(Comparator.comparingInt((Shown one) -> one.change().to())));
    return found;
  }
}
