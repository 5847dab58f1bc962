// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.ui.page.document.Pages;

class CommentRowTest {

  private static final PlanLabels LABELS = PlanLabels.of(Locale.CHINESE);
  private final Signature signature =
      new Signature("李审", LocalDateTime.of(2026, 11, 28, 9, 5).atZone(ZoneId.systemDefault()).toInstant());

  @Test
  void aRowTellsWhoWhenWhereAndWhat() {
    Plan plan = Pages.sample();
    Statement goal = Pages.statement(plan, "到2025年");
    CommentCommands.add(goal, 1, 6, "请\n核对", signature).execute();
    CommentRow row = CommentRow.of(plan, false, LABELS).getFirst();
    assertEquals("李审", row.author());
    assertEquals("2026-11-28 09:05", row.time());
    assertEquals(LABELS.shortPosition(goal), row.place());
    assertEquals("请 核对", row.text());
    assertEquals("2025年", row.quote());
    CommentCommands.reply(row.comment(), "已核", signature).execute();
    CommentCommands.setDone(List.of(row.comment()), true).execute();
    assertEquals(List.of(), CommentRow.of(plan, false, LABELS));
    assertEquals(1, CommentRow.of(plan, true, LABELS).getFirst().replies());
  }
}
