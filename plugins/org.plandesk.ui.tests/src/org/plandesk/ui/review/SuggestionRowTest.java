// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.Pages;
import org.plandesk.ui.review.SuggestionRow.State;

class SuggestionRowTest {

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);

  private final Plan plan = Pages.sample();
  private final Statement goal = Pages.statement(plan, "到2025年");

  private SuggestionRow row(boolean settledToo) {
    return SuggestionRow.of(plan, settledToo, LABELS).getFirst();
  }

  @Test
  void aRowTellsTheChangeAndWhatBecameOfIt() {
    String text = goal.getText();
    SuggestionCommands.suggest(goal, text.replace("2025", "2026"), "上级要求", new Signature("李审", Instant.EPOCH))
        .orElseThrow().execute();
    assertEquals(State.OPEN, row(false).state());
    assertEquals("“2025” → “2026”", row(false).words().brief());
    assertEquals(text.substring(5), row(false).words().after());
    assertEquals("上级要求", row(false).reason());
    var edit = new TypingCommand(goal, 1, 3, "");
    edit.execute();
    assertEquals(State.OUTDATED, row(false).state());
    assertEquals("", row(false).words().after());
    edit.undo();
    SuggestionCommands.accept(plan.getSuggestions()).execute();
    assertEquals(List.of(), SuggestionRow.of(plan, false, LABELS));
    assertEquals(State.ACCEPTED, row(true).state());
  }
}
