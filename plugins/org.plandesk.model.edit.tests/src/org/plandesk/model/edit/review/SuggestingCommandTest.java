// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plandesk.model.edit.review.ReviewedPlan.BY_LI;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.command.TypingCommand;

/** What one reviewer types in one sentence is one suggestion, as long as nobody decided on it. */
class SuggestingCommandTest {

  private static final String TEXT = "到2022年建成污水厂。";

  private final ReviewedPlan plan = new ReviewedPlan(TEXT, "加强监管。");

  private SuggestingCommand typed(String text, Signature by) {
    return new SuggestingCommand(plan.statement(0), text, by);
  }

  private List<String> changes() {
    return plan.plan.getSuggestions().stream().map(each -> each.getQuote() + ">" + each.getText()).toList();
  }

  @Test
  void laterWordsAmendTheOpenSuggestion() {
    plan.run(typed("到2022年建成新污水厂。", BY_LI));
    Suggestion first = plan.plan.getSuggestions().getFirst();
    plan.run(SuggestionCommands.setReason(first, " 规模不够 "));
    plan.run(typed("到2022年建成新建污水厂。", BY_LI));
    assertEquals(List.of("null>新建"), changes());
    assertEquals("规模不够", first.getReason());
    plan.run(typed(TEXT, BY_LI));
    assertEquals(List.of(), changes());
    plan.run(typed("", BY_LI));
    assertEquals(List.of(TEXT + ">"), changes());
    assertEquals(TEXT, plan.statement(0).getText());
  }

  @Test
  void othersAndWhatWasDecidedStay() {
    plan.run(typed("到2022年建成新污水厂。", BY_LI));
    plan.run(typed("力争到2022年建成污水厂。", new Signature("王核", Instant.EPOCH)));
    plan.run(SuggestionCommands.reject(List.of(plan.plan.getSuggestions().getFirst())));
    plan.run(typed("到2022年建成两座污水厂。", BY_LI));
    assertEquals(List.of("null>新", "null>力争", "null>两座"), changes());
    assertEquals(ReviewState.REJECTED, plan.plan.getSuggestions().getFirst().getState());
  }

  @Test
  void anOutdatedOneIsLeftAlone() {
    plan.run(typed("到2023年建成污水厂。", BY_LI));
    plan.run(new TypingCommand(plan.statement(0), 1, 5, "2024"));
    plan.run(typed("到2025年建成污水厂。", BY_LI));
    assertEquals(List.of("2022>2023", "2024>2025"), changes());
  }

  @Test
  void whatIsTypedOnIsOneStep() {
    SuggestingCommand command = typed("到2022年建成新污水厂。", BY_LI);
    plan.run(command);
    assertTrue(command.takeIn(typed("到2022年建成新建污水厂。", BY_LI)));
    assertFalse(command.takeIn(new SuggestingCommand(plan.statement(1), "", BY_LI)));
    assertEquals(List.of(plan.plan.getSuggestions().getFirst()), command.getResult());
    command.undo();
    assertEquals(List.of(), changes());
    command.redo();
    assertEquals(List.of("null>新建"), changes());
    assertFalse(command.takeIn(typed("到2022年建成老污水厂。", BY_LI)));
  }
}
