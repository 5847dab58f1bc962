// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.SuggestionKind;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.MarkShift;
import org.plandesk.model.edit.command.PlanCommand;

/**
 * Commands on suggestions: 建议修改, 采纳, 拒绝. A suggestion replaces a stretch of a statement's text; it can be accepted as long
 * as the words of that stretch stand as they stood when it was made, wherever they stand now.
 */
public final class SuggestionCommands {

  private SuggestionCommands() {
  }

  /**
   * Proposes other words for a statement; only what differs is kept. Without any words it proposes that the statement go.
   * The result is the suggestion.
   *
   * @param statement in a plan
   * @param text what it is to say
   * @param reason why, may be empty
   * @return empty when the words are the same
   */
  public static Optional<Command> suggest(Statement statement, String text, String reason, Signature signature) {
    if (MarkShift.text(statement).equals(text)) {
      return Optional.empty();
    }
    Suggestion suggestion = create(signature);
    suggestion.setReason(reason == null || reason.isBlank() ? null : reason.strip());
    Plan plan = Plans.planOf(statement).orElseThrow();
    return Optional.of(new PlanCommand(Messages.suggest, edits -> {
      suggestion.setElement(statement);
      write(edits, suggestion, statement, text);
      edits.add(plan.getSuggestions(), suggestion);
      return suggestion;
    }));
  }

  /** A suggestion that says nothing yet. */
  static Suggestion create(Signature signature) {
    Suggestion suggestion = PlanFactory.eINSTANCE.createSuggestion();
    suggestion.setId(PlanIds.next());
    suggestion.setAuthor(signature.author());
    suggestion.setTime(signature.time());
    return suggestion;
  }

  /** Lets a suggestion give its statement other words than it has now. */
  static void write(Edits edits, Suggestion suggestion, Statement statement, String text) {
    String old = MarkShift.text(statement);
    Changed changed = Changed.of(old, text);
    edits.set(suggestion, Literals.SUGGESTION__KIND, text.isBlank() ? SuggestionKind.DELETE : SuggestionKind.REPLACE);
    edits.set(suggestion, Literals.SUGGESTION__START, changed.from());
    edits.set(suggestion, Literals.SUGGESTION__END, changed.to());
    edits.set(suggestion, Literals.SUGGESTION__QUOTE,
        changed.from() == changed.to() ? null : old.substring(changed.from(), changed.to()));
    edits.set(suggestion, Literals.SUGGESTION__TEXT, changed.words());
  }

  /**
   * What somebody proposes for a statement and nobody has decided on: the last when there are several.
   *
   * @param author as in {@link Signature}
   */
  public static Optional<Suggestion> openOf(Statement statement, String author) {
    return Plans.planOf(statement).flatMap(plan -> plan.getSuggestions().stream()
        .filter(one -> one.getElement() == statement && author.equals(Objects.requireNonNullElse(one.getAuthor(), ""))
            && isOpen(one) && !isOutdated(one))
        .reduce((before, last) -> last));
  }

  /** Says why something is suggested; a blank reason is none. The result is the suggestion. */
  public static Command setReason(Suggestion suggestion, String reason) {
    return new PlanCommand(Messages.suggestionReason, edits -> {
      edits.set(suggestion, Literals.SUGGESTION__REASON, reason.isBlank() ? null : reason.strip());
      return suggestion;
    });
  }

  /** Whether nobody has decided on a suggestion. */
  public static boolean isOpen(Suggestion suggestion) {
    return suggestion.getState() == ReviewState.PROPOSED;
  }

  /** Whether the words that an open suggestion wants to replace stand there no more, so that it cannot be accepted. */
  public static boolean isOutdated(Suggestion suggestion) {
    if (!isOpen(suggestion)) {
      return false;
    }
    boolean anchored = suggestion.getElement() instanceof Statement && suggestion.getStart() != null
        && suggestion.getEnd() != null;
    String text = anchored ? MarkShift.text((Statement) suggestion.getElement()) : "";
    String quote = suggestion.getQuote() == null ? "" : suggestion.getQuote();
    return !anchored || suggestion.getEnd() > text.length() || suggestion.getStart() > suggestion.getEnd()
        || !quote.equals(text.substring(suggestion.getStart(), suggestion.getEnd()))
        || suggestion.getKind() == SuggestionKind.DELETE && quote.length() < text.length();
  }

  /**
   * Carries suggestions out, in their order, as one step. What is outdated, or becomes so by one before it, stays open. The
   * result is what was changed last.
   */
  public static Command accept(List<Suggestion> suggestions) {
    List<Suggestion> chosen = List.copyOf(suggestions);
    return new PlanCommand(Messages.accept, edits -> {
      PlanElement result = null;
      for (Suggestion suggestion : chosen) {
        if (isOpen(suggestion) && !isOutdated(suggestion)) {
          result = accept(edits, suggestion);
        }
      }
      return result;
    });
  }

  private static PlanElement accept(Edits edits, Suggestion suggestion) {
    Statement statement = (Statement) suggestion.getElement();
    edits.set(suggestion, Literals.SUGGESTION__STATE, ReviewState.CONFIRMED);
    if (suggestion.getKind() == SuggestionKind.DELETE) {
      return ContentCommands.delete(edits, statement);
    }
    MarkShift.replace(edits, statement, suggestion.getStart(), suggestion.getEnd(),
        suggestion.getText() == null ? "" : suggestion.getText());
    return statement;
  }

  /** Refuses suggestions, outdated ones too; the text stays as it is. */
  public static Command reject(List<Suggestion> suggestions) {
    List<Suggestion> chosen = suggestions.stream().filter(SuggestionCommands::isOpen).toList();
    return new PlanCommand(Messages.reject, edits -> {
      chosen.forEach(suggestion -> edits.set(suggestion, Literals.SUGGESTION__STATE, ReviewState.REJECTED));
      return chosen.isEmpty() ? null : chosen.getFirst();
    });
  }
}
