// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** Whole elements are copied, cut and pasted, within a plan and between two. */
class PasteElementsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final ClipPlan from = new ClipPlan();
  private final ClipPlan to = new ClipPlan();

  private static Command paste(CopiedElements copied, EObject anchor) {
    return PasteElements.of(copied, anchor, null).orElseThrow();
  }

  private static CopiedElements copy(EObject... chosen) {
    return CopiedElements.of(List.of(chosen)).orElseThrow();
  }

  private static List<String> numbers(ContentOwner owner) {
    return owner.getContents().stream().map(content -> ((Headed) content).getNumber()).toList();
  }

  private static Set<String> ids(Plan plan) {
    Set<String> ids = new TreeSet<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element) {
        assertTrue(ids.add(element.getId()), () -> "two with the id " + element.getId() + ": " + element);
      }
    });
    return ids;
  }

  @Test
  void aSectionGoesBehindTheSelectedOneAndIsNumberedThere() {
    Plan before = EcoreUtil.copy(from.plan);
    Command paste = paste(copy(from.one), from.two);
    paste.execute();
    assertEquals(List.of("（一）", "（二）", "（三）"), numbers(from.first));
    Section pasted = (Section) from.first.getContents().get(2);
    assertSame(pasted, paste.getResult().iterator().next());
    assertEquals("甲", pasted.getTitle());
    assertNull(pasted.getSpan());
    assertNull(pasted.getExtent());
    ids(from.plan);
    paste.undo();
    assertTrue(EcoreUtil.equals(before, from.plan), "undo gives back what was there");
    paste.redo();
    assertSame(pasted, from.first.getContents().get(2));
  }

  @Test
  void whatIsCopiedDoesNotFollowItsPlan() {
    CopiedElements copied = copy(from.task);
    from.task.setText("别的话。");
    from.first.getContents().clear();
    paste(copied, to.task).execute();
    assertEquals("县水务局牵头，2025年底前完成改造。", ((Statement) to.text.getContents().get(1)).getText());
  }

  @Test
  void itGoesWhereItFits() {
    CopiedElements paragraph = copy(from.text);
    paste(paragraph, to.task).execute();
    assertTrue(to.one.getContents().get(1) instanceof Paragraph, "behind the paragraph of the sentence");
    paste(paragraph, to.first).execute();
    assertTrue(to.first.getContents().getFirst() instanceof Paragraph, "text of the chapter, before its sections");
    paste(copy(from.one), to.first).execute();
    assertEquals(List.of("1", "（一）", "（二）", "（三）"), numbers(to.first));
    paste(copy(from.first), to.task).execute();
    assertEquals(List.of("第一章", "第二章"), numbers(to.plan));
  }

  @Test
  void sentencesThatMayNotStandAloneBecomeAParagraph() {
    paste(copy(from.task), to.two).execute();
    Paragraph paragraph = (Paragraph) to.two.getContents().getFirst();
    assertEquals("1", paragraph.getNumber());
    assertEquals(from.task.getText(), ((Statement) paragraph.getContents().getFirst()).getText());
    ids(to.plan);
  }

  @Test
  void whatFitsNowhereIsNotOffered() {
    to.first.getContents().clear();
    assertTrue(PasteElements.of(copy(from.box), to.plan, null).isEmpty());
    assertTrue(PasteElements.of(copy(from.one), to.plan, null).isEmpty());
    assertTrue(PasteElements.of(copy(from.one), null, null).isEmpty());
    assertTrue(CopiedElements.of(List.of(from.plan)).isEmpty(), "a plan is no element of one");
  }

  @Test
  void aNewPlanTakesInWhatComesFirst() {
    Plan empty = FACTORY.createPlan();
    paste(copy(from.two), empty).execute();
    paste(copy(from.box), empty).execute();
    assertEquals(List.of("1", "（一）"), numbers(empty));
    paste(copy(from.text), empty.getContents().getLast()).execute();
    assertEquals(1, ((Section) empty.getContents().getLast()).getContents().size());
  }

  @Test
  void severalStayInTheOrderOfTheDocument() {
    CopiedElements copied = copy(from.two, from.task, from.one);
    assertEquals(2, copied.size(), "a sentence goes with its section");
    Command paste = paste(copied, to.one);
    paste.execute();
    assertEquals(List.of("甲", "甲", "乙", "乙"),
        to.first.getContents().stream().map(content -> ((Headed) content).getTitle()).toList());
    assertTrue(paste.getLabel().contains("2"), paste.getLabel());
  }

  @Test
  void textAndTheHeadingsBehindItGoToTheirPlaces() {
    Command paste = paste(copy(from.text, from.two), to.one);
    paste.execute();
    assertEquals(List.of(Paragraph.class, Paragraph.class),
        List.of(to.one.getContents().getFirst(), to.one.getContents().get(3)).stream()
            .map(content -> content.eClass().getInstanceClass()).toList());
    assertEquals(List.of("甲", "乙", "乙"),
        to.first.getContents().stream().map(content -> ((Headed) content).getTitle()).toList());
    assertTrue(PasteElements.of(copy(from.text, from.first), to.first, null).isPresent());
  }

  @Test
  void unitsAreFoundByNameAndAliasOrAdded() {
    to.plan.getUnits().clear();
    ResponsibleUnit known = to.unit("水利局", "县水务局");
    Plan before = EcoreUtil.copy(to.plan);
    Command paste = paste(copy(from.one), to.two);
    paste.execute();
    Statement pasted = Plans.statements((Section) to.first.getContents().get(2)).getFirst();
    assertSame(known, pasted.getAssignments().getFirst().getUnit());
    assertSame(known, ((UnitMention) pasted.getMarks().getFirst()).getUnit());
    assertEquals(List.of("水利局", "财政局", "县政府"), to.plan.getUnits().stream().map(ResponsibleUnit::getName).toList());
    ResponsibleUnit added = pasted.getAssignments().get(1).getUnit();
    assertEquals("财政局", added.getName());
    assertEquals("县政府", added.getParent().getName());
    assertSame(to.plan, added.eContainer());
    ids(to.plan);
    paste.undo();
    assertTrue(EcoreUtil.equals(before, to.plan), "the register too");
  }

  @Test
  void referencesWithinArePointedAtTheCopies() {
    paste(copy(from.text), to.text).execute();
    Statement pasted = (Statement) ((Paragraph) to.one.getContents().get(1)).getContents().getFirst();
    var target = (QuantitativeTarget) pasted.getMarks().get(2);
    assertSame(pasted.getMarks().get(1), target.getDeadline());
    assertTrue(((TimeExpression) pasted.getMarks().get(1)).getSameAs().isEmpty(),
        "the linked one is not here");
  }

  @Test
  void progressStaysWithWhatWasReportedOn() {
    paste(copy(from.task), to.task).execute();
    assertTrue(((Statement) to.text.getContents().get(1)).getReports().isEmpty());
    assertEquals(1, from.task.getReports().size());
  }

  @Test
  void boxesAreCountedOnThroughThePlan() {
    paste(copy(from.one), to.first).execute();
    assertEquals(List.of("1", "2"),
        Plans.contents(to.plan, Box.class).stream().map(Headed::getNumber).toList());
    ContentCommands.delete(List.of(to.one)).execute();
    assertEquals("1", Plans.contents(to.plan, Box.class).getFirst().getNumber());
  }

  @Test
  void headingsBelowAreWrittenAsInThePlan() {
    to.one.setNumber("第一节");
    to.two.setNumber("第二节");
    Command paste = paste(copy(from.first), to.first);
    paste.execute();
    assertEquals(List.of("第一章", "第二章"), numbers(to.plan));
    assertEquals(List.of("第一节", "第二节"), numbers((Chapter) to.plan.getContents().get(1)));
  }

  @Test
  void cuttingAndPastingInOnePlanMoves() {
    Plan before = EcoreUtil.copy(from.plan);
    Set<String> ids = ids(from.plan);
    CutElements cut = CutElements.of(List.of(from.text)).orElseThrow();
    Command cutting = cut.command();
    cutting.execute();
    assertNotEquals(from.one, from.task.eContainer());
    assertSame(from.one, from.comment.getElement());
    Command paste = PasteElements.of(cut.copied(), from.two, cut).orElseThrow();
    paste.execute();
    assertEquals(List.of(from.text), from.two.getContents());
    assertEquals(ids, ids(from.plan));
    assertSame(from.task, from.comment.getElement());
    assertEquals(2, from.comment.getStart());
    assertSame(from.deadline, from.linked.getSameAs().getFirst());
    assertEquals(1, from.task.getReports().size());
    paste.undo();
    cutting.undo();
    assertTrue(EcoreUtil.equals(before, from.plan));
    Command again = PasteElements.of(cut.copied(), from.two, cut).orElseThrow();
    again.execute();
    assertEquals(from.one, from.text.eContainer(), "it stands there again: a copy is pasted");
    ids(from.plan);
  }

  @Test
  void whatWasCutAndPastedIsCopiedTheSecondTime() {
    CutElements cut = CutElements.of(List.of(from.text)).orElseThrow();
    cut.command().execute();
    PasteElements.of(cut.copied(), from.two, cut).orElseThrow().execute();
    PasteElements.of(cut.copied(), from.two, cut).orElseThrow().execute();
    assertEquals(2, from.two.getContents().size());
    ids(from.plan);
  }

  @Test
  void whatWasCutComesToAnotherPlanWithItsProgress() {
    CutElements cut = CutElements.of(List.of(from.task)).orElseThrow();
    cut.command().execute();
    PasteElements.of(cut.copied(), to.task, cut).orElseThrow().execute();
    Statement pasted = (Statement) to.text.getContents().get(1);
    assertEquals(1, pasted.getReports().size());
    assertNotEquals(from.task.getId(), pasted.getId());
    assertTrue(from.one.getContents().stream().noneMatch(from.text::equals), "nothing was left in the paragraph");
  }

  @Test
  void rowsOfIndicatorsAreCountedInTheirTable() {
    Command paste = paste(copy(from.rows.getRows().get(0), from.rows.getRows().get(1)), to.rows.getRows().getFirst());
    paste.execute();
    assertEquals(List.of("1", "2", "3", "4"), to.rows.getRows().stream().map(Indicator::getNumber).toList());
    assertEquals(List.of("甲", "甲", "乙", "乙"), to.rows.getRows().stream().map(Indicator::getName).toList());
    ids(to.plan);
    paste.undo();
    assertEquals(List.of("1", "2"), to.rows.getRows().stream().map(Indicator::getNumber).toList());
    CutElements cut = CutElements.of(List.of(to.rows.getRows().getFirst())).orElseThrow();
    cut.command().execute();
    assertEquals(List.of("1"), to.rows.getRows().stream().map(Indicator::getNumber).toList());
    PasteElements.of(cut.copied(), to.rows, cut).orElseThrow().execute();
    assertEquals(List.of("乙", "甲"), to.rows.getRows().stream().map(Indicator::getName).toList());
    assertEquals(List.of("1", "2"), to.rows.getRows().stream().map(Indicator::getNumber).toList());
  }

  @Test
  void rowsWithoutATableBecomeOne() {
    paste(copy(from.rows.getRows().getFirst()), to.two).execute();
    Content table = to.two.getContents().getFirst();
    assertEquals(1, ((IndicatorTable) table).getRows().size());
    assertEquals(1, ((IndicatorTable) table).getHeaderRows().size());
  }

  @Test
  void linesOfTextBecomeParagraphs() {
    Command paste = PasteElements.text("甲。\r\n\r\n\t乙。\n", to.task).orElseThrow();
    paste.execute();
    assertEquals(3, to.one.getContents().stream().filter(Paragraph.class::isInstance).count());
    assertEquals(2, ((PasteElements) paste).statements().size());
    PasteElements.text(" 丙。", to.task).orElseThrow().execute();
    assertEquals("丙。", ((Statement) to.text.getContents().get(1)).getText());
    assertTrue(PasteElements.text(" \n", to.task).isEmpty());
  }

  @Test
  void theStatesWhereItIsRefusedInSuggestionModeAreKnown() {
    Command paste = paste(copy(from.one), from.two);
    paste.execute();
    assertTrue(TextChanges.isOf(paste));
    Comment comment = from.comment;
    assertFalse(CutElements.of(List.of(comment)).isPresent());
  }

  @Test
  void spansOfTheSourceStayWithWhatComesBack() {
    from.task.setSpan(new Span(3, 9));
    CutElements cut = CutElements.of(List.of(from.task)).orElseThrow();
    cut.command().execute();
    PasteElements.of(cut.copied(), from.two, cut).orElseThrow().execute();
    assertEquals(new Span(3, 9), from.task.getSpan());
  }
}
