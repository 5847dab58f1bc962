// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.EditsCommand;
import org.plandesk.model.edit.command.MarkShift;

/**
 * Typing that suggests: the author's open suggestion for the sentence says what was typed, a new one when there is none. Words that
 * are those of the sentence again take it back. What is typed on belongs to the same undo step: a later command can be taken in by
 * an earlier one.
 */
public final class SuggestingCommand extends EditsCommand {

  private final Statement statement;
  private final String text;
  private final Signature signature;
  private boolean ended;

  /**
   * @param statement in a plan
   * @param text what it is to say; blank when it is to go
   */
  public SuggestingCommand(Statement statement, String text, Signature signature) {
    super(Messages.suggest);
    this.statement = Objects.requireNonNull(statement);
    this.text = Objects.requireNonNull(text);
    this.signature = Objects.requireNonNull(signature);
  }

  @Override
  protected boolean prepare() {
    return Plans.planOf(statement).isPresent();
  }

  @Override
  public void execute() {
    run(edits());
  }

  private void run(Edits into) {
    Plan plan = Plans.planOf(statement).orElseThrow();
    Optional<Suggestion> before = SuggestionCommands.openOf(statement, signature.author());
    if (text.equals(MarkShift.text(statement))) {
      before.ifPresent(suggestion -> into.remove(plan.getSuggestions(), suggestion));
      return;
    }
    Suggestion suggestion = before.orElseGet(() -> SuggestionCommands.create(signature));
    if (before.isEmpty()) {
      suggestion.setElement(statement);
      into.add(plan.getSuggestions(), suggestion);
    } else {
      into.set(suggestion, Literals.SUGGESTION__TIME, signature.time());
    }
    SuggestionCommands.write(into, suggestion, statement, text);
  }

  /**
   * Takes in what the same author types on in the same sentence; runs it.
   *
   * @return false when it is something else and has to be an undo step of its own
   */
  public boolean takeIn(SuggestingCommand next) {
    boolean goesOn =
        !ended && next.statement == statement && next.signature.author().equals(signature.author());
    if (goesOn) {
      next.run(edits());
    }
    return goesOn;
  }

  /** Ends the undo step: the sentence was left. */
  public void end() {
    ended = true;
  }

  @Override
  public void undo() {
    ended = true;
    super.undo();
  }

  /** The suggestion that results, or what the words were taken back for. */
  @Override
  public Collection<?> getResult() {
    return List.of(
        SuggestionCommands.openOf(statement, signature.author()).map(Object.class::cast).orElse(statement));
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return List.of(statement);
  }
}
