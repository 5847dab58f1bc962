// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.compare.PlanComparison;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestionCommands;

/** What the table says, whatever it is written as. */
final class RevisionTableTest {

  private final RevisedPlan plan = new RevisedPlan();

  @Test
  void tellsEachChangeWithItsReasons() {
    assertEquals("""
        一（一）第1段 第2句|到2025年，城镇污水处理率达到[95%]。|到2025年，城镇污水处理率达到[97%]。|修改文字。/目标调整：城镇污水处理率达到95%→城镇污水处理率达到97%。/修订理由：省级考核要求提高
        一（二）||[（二）发展节水产业]|新增。
        一（二）第1段 第1句||[=HYPERLINK("http://x")与企业节水改造同步推进。]|新增。
        一（三）/（原一（二））|（[二]）治理河道|（[三]）治理河道|序号调整：（二）→（三）。/文字未变。
        一（三）第1段 第2句/（原一（二）第1段 第2句）|2023年底前完成清淤。|2023年底前完成清淤。|时限调整：2023年底前→2024-06-30。/文字未变。/修订理由：汛期推迟施工
        一（四）/（原一（三））|（[三]）加强监管|（[四]）加强监管|序号调整：（三）→（四）。/文字未变。
        二第1段 第3句/（原一（三）第1段 第1句）|建立取水台账制度。|建立取水台账制度。|由“一（三）第1段 第1句”移至“二第1段 第3句”。/文字未变。/修订理由：常务会议意见""",
        plan.table().rows().stream().map(RevisionTableTest::line).collect(Collectors.joining("\n")));
  }

  @Test
  void aReasonOfARevisionIsNotToldOfWhatWasOnlyRenumbered() {
    PlanComparison comparison = PlanComparison.of(plan.old, plan.current);
    Map<String, List<String>> revised = comparison.changes().stream().flatMap(change -> change.current().stream())
        .collect(Collectors.toMap(PlanElement::getId, element -> List.of("征求意见后修改"), (one, other) -> one));
    RevisionTable table =
        RevisionTable.of(comparison, "规划", "旧", "新", Reasons.recorded(plan.old, plan.current, revised));
    Map<Boolean, List<RevisionRow>> byReason =
        table.rows().stream().collect(Collectors.partitioningBy(row -> row.note().contains("征求意见后修改")));
    assertEquals(List.of("序号调整：（二）→（三）。\n文字未变。", "序号调整：（三）→（四）。\n文字未变。"),
        byReason.get(false).stream().map(RevisionRow::note).toList());
  }

  @Test
  void tellsWhatReviewersSaidWhenAskedFor() {
    Signature li = new Signature("李审", LocalDateTime.of(2026, 11, 28, 9, 5).atZone(ZoneId.systemDefault()).toInstant());
    Statement target = plan.statement("97%");
    run(CommentCommands.add(target, 0, 6, "请\n核对", li));
    run(CommentCommands.reply(plan.current.getComments().getFirst(), "已核", new Signature("王工", li.time())));
    run(CommentCommands.setDone(plan.current.getComments(), true));
    run(CommentCommands.add(plan.current, "附件何时报送？", li));
    Statement same = plan.statement("新建青石");
    run(SuggestionCommands.suggest(same, "扩建青石水库输水工程。", "与可研一致", li).orElseThrow());
    List<String> rows = plan.table(Remarks.of(plan.current)).rows().stream().map(RevisionTableTest::line).toList();
    assertEquals("""
        一（一）第1段 第1句|新建青石水库输水工程。|新建青石水库输水工程。|文字未变。/建议（李审 · 2026-11-28 09:05）：“新” → “扩”；理由：与可研一致（待处理）""",
        rows.getFirst());
    assertTrue(rows.get(1).endsWith(
        "/批注（李审 · 2026-11-28 09:05）“到2025年”：请 核对；回复（王工 · 2026-11-28 09:05）：已核（已解决）/建议：理由：省级考核要求提高（已采纳）"),
        rows.get(1));
    assertEquals("全文|||批注（李审 · 2026-11-28 09:05）：附件何时报送？", rows.getLast());
    assertEquals(plan.table().states(), plan.table(Remarks.of(plan.current)).states());
  }

  private static void run(Command command) {
    command.canExecute();
    command.execute();
  }

  @Test
  void namesPlanAndStates() {
    RevisionTable table = plan.table();
    assertEquals("《青石县水安全保障规划》修订对照表", table.title());
    assertTrue(table.states().startsWith("原文：征求意见稿　修订后：送审稿　共7处："), table.states());
    RevisionTable same = RevisionTable.of(PlanComparison.of(plan.old, plan.old), " ", "a", "a", change -> List.of());
    assertEquals("修订对照表", same.title());
    assertEquals(List.of(), same.rows());
    assertTrue(same.states().endsWith("没有变化"), same.states());
  }

  @Test
  void theNameOfAFileTellsTheFormat() {
    assertEquals(Optional.of(RevisionTableFormat.DOCX), RevisionTableFormat.of(Path.of("对照表.DOCX")));
    assertEquals(Optional.empty(), RevisionTableFormat.of(Path.of("对照表.csv")));
    assertEquals(Optional.empty(), RevisionTableFormat.of(Path.of("/")));
  }

  private static String line(RevisionRow row) {
    return String.join("|", row.place(), parts(row.old()), parts(row.current()), row.note()).replace('\n', '/');
  }

  private static String parts(List<TextPart> parts) {
    return parts.stream().map(part -> part.changed() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
