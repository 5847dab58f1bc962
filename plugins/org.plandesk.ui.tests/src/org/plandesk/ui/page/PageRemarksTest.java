// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Pages;

class PageRemarksTest {

  private static final Signature SIGNATURE = new Signature("李审", Instant.EPOCH);

  private final Plan plan = Pages.sample();
  private final PageDocument document = Pages.document(plan);
  private final PageRemarks remarks = new PageRemarks(document);
  private final Statement goal = Pages.statement(plan, "到2025年");

  private static void run(Command command) {
    command.canExecute();
    command.execute();
  }

  private List<String> words() {
    return remarks.ranges().stream().map(range -> document.text(range.from(), range.to())).toList();
  }

  @Test
  void openCommentsStandOnTheirWords() {
    run(CommentCommands.add(goal, 1, 6, "核对", SIGNATURE));
    run(CommentCommands.add(Pages.find(plan, Section.class), "改标题", SIGNATURE));
    assertEquals(List.of(true, false), remarks.ranges().stream().map(PageRemarks.Range::whole).toList());
    assertEquals("2025年", words().getLast());
    run(CommentCommands.setDone(List.of(plan.getComments().getFirst()), true));
    remarks.changed();
    assertEquals(1, remarks.ranges().size());
  }

  @Test
  void suggestionsStandThereUntilTheyAreDecidedOrOutdated() {
    run(SuggestionCommands.suggest(goal, goal.getText().replace("2025", "2026"), "", SIGNATURE).orElseThrow());
    run(SuggestionCommands.suggest(goal, "力争" + goal.getText(), "", SIGNATURE).orElseThrow());
    assertEquals(List.of("", "2025"), words());
    run(SuggestionCommands.reject(List.of(plan.getSuggestions().getLast())));
    run(new TypingCommand(goal, 2, 3, "9"));
    document.update(List.of(goal));
    remarks.changed();
    assertEquals(List.of(), words());
  }

  @Test
  void theyFollowWhatIsTyped() {
    run(CommentCommands.add(goal, 1, 6, "核对", SIGNATURE));
    run(new TypingCommand(goal, 0, 0, "力争"));
    document.update(List.of(goal));
    remarks.changed();
    assertEquals(List.of("2025年"), words());
    int start = document.place(goal).start();
    assertEquals(1, remarks.within(start + 7, start + 8).size());
    assertEquals(0, remarks.within(start, start + 3).size());
  }
}
