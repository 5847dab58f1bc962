// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plandesk.model.edit.review.ReviewedPlan.BY_LI;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Plans;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Suggestion;
import org.plandesk.model.SuggestionKind;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;

/** Suggestions keep the text as it is until they are accepted, follow it, and grow old when their own words change. */
class SuggestionCommandsTest {

  private final ReviewedPlan plan = new ReviewedPlan("到2022年建成污水厂。", "加强监管。");

  private Suggestion suggest(int statement, String text) {
    plan.run(SuggestionCommands.suggest(plan.statement(statement), text, "", BY_LI).orElseThrow());
    return plan.plan.getSuggestions().getLast();
  }

  private String text(int statement) {
    return plan.statement(statement).getText();
  }

  @ParameterizedTest
  @CsvSource({"到2023年建成污水厂。, 2022, 2023", "到2022年底建成污水厂。, , 底", "到2022年建成厂。, 污水, ''",
      "力争到2022年建成污水厂。, , 力争", "到2022年建成两座污水厂、水库。, 污水厂, 两座污水厂、水库"})
  void onlyWhatDiffersIsKept(String text, String quote, String words) {
    Suggestion suggestion = suggest(0, text);
    assertEquals("到2022年建成污水厂。", text(0));
    assertEquals(quote, suggestion.getQuote());
    assertEquals(words, suggestion.getText());
    plan.run(SuggestionCommands.accept(List.of(suggestion)));
    assertEquals(text, text(0));
    assertEquals(ReviewState.CONFIRMED, suggestion.getState());
  }

  @Test
  void sameWordsAreNoSuggestion() {
    assertTrue(SuggestionCommands.suggest(plan.statement(0), text(0), "", BY_LI).isEmpty());
  }

  @Test
  void editsBesideLeaveItGood() {
    Suggestion suggestion = suggest(0, "到2023年建成污水厂。");
    plan.run(new TypingCommand(plan.statement(0), 0, 0, "力争"));
    plan.run(StatementCommands.split(plan.statement(0), 1));
    plan.run(StatementCommands.join(plan.statement(0)).orElseThrow());
    plan.run(StatementCommands.join(plan.statement(0)).orElseThrow());
    assertFalse(SuggestionCommands.isOutdated(suggestion));
    plan.run(SuggestionCommands.accept(List.of(suggestion)));
    assertEquals("力争到2023年建成污水厂。加强监管。", text(0));
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 2024", "3, 3, 0", "0, 10, 改写", "2, 4, ''"})
  void editsOfItsWordsMakeItOutdated(int from, int to, String words) {
    Suggestion suggestion = suggest(0, "到2023年建成污水厂。");
    var edit = new TypingCommand(plan.statement(0), from, to, words);
    plan.run(edit);
    String edited = text(0);
    assertTrue(SuggestionCommands.isOutdated(suggestion));
    plan.run(SuggestionCommands.accept(List.of(suggestion)));
    assertEquals(edited, text(0));
    assertEquals(ReviewState.PROPOSED, suggestion.getState());
    edit.undo();
    assertFalse(SuggestionCommands.isOutdated(suggestion), "the old words are back");
    plan.run(SuggestionCommands.reject(List.of(suggestion)));
    assertEquals(ReviewState.REJECTED, suggestion.getState());
    assertFalse(SuggestionCommands.isOutdated(suggestion));
  }

  @Test
  void severalAreAcceptedInOneStepUnlessTheyMeet() throws IOException {
    Suggestion year = suggest(0, "到2023年建成污水厂。");
    Suggestion works = suggest(0, "到2022年建成水库。");
    Suggestion other = suggest(0, "到2024年建成污水厂。");
    Suggestion control = suggest(1, "严格监管。");
    String before = plan.saved();
    var accept = SuggestionCommands.accept(List.of(year, works, other, control));
    plan.run(accept);
    assertEquals(List.of("到2023年建成水库。", "严格监管。"), List.of(text(0), text(1)));
    assertTrue(SuggestionCommands.isOutdated(other));
    assertEquals(ReviewState.PROPOSED, other.getState());
    accept.undo();
    assertEquals(before, plan.saved());
    accept.redo();
    assertEquals("严格监管。", text(1));
  }

  @Test
  void noWordsWantTheSentenceToGo() {
    Suggestion suggestion = suggest(1, " ");
    assertEquals(SuggestionKind.DELETE, suggestion.getKind());
    plan.run(SuggestionCommands.accept(List.of(suggestion)));
    assertEquals(1, Plans.statements(plan.plan).size());
    assertNull(suggestion.getElement());
  }

  @Test
  void wholeLifeIsTakenBackExactly() throws IOException {
    String before = plan.saved();
    suggest(0, "到2023年建成污水厂。");
    suggest(1, "");
    plan.run(SuggestionCommands.accept(plan.plan.getSuggestions()));
    plan.run(SuggestionCommands.reject(plan.plan.getSuggestions()));
    String after = plan.saved();
    plan.undoAll();
    assertEquals(before, plan.saved());
    plan.redoAll();
    assertEquals(after, plan.saved());
  }
}
