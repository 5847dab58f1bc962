// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.Comment;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.HeadingCommands;
import org.plandesk.model.edit.command.StatementCommands;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.testkit.plans.ImportedPlans;

/** What two authors do independently is joined; what they do differently is asked for, and settled as is said. */
final class PlanMergeTest {

  private static final String TEXT = """
      一、任务
      （一）河道
      修复河道。2023年底前完成清淤，由县水利局负责。
      （二）供水
      新建水厂。
      二、保障
      加强领导。
      """;
  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private Plan base;
  private Plan mine;
  private Plan theirs;

  @BeforeEach
  void beginTogether() {
    base = ImportedPlans.of("a.txt", TEXT);
    mine = EcoreUtil.copy(base);
    theirs = EcoreUtil.copy(base);
  }

  private static Statement statement(Plan plan, String words) {
    return Plans.statements(plan).stream().filter(each -> each.getText().contains(words)).findFirst().orElseThrow();
  }

  private static void type(Plan plan, String words, int offset, String typed) {
    new TypingCommand(statement(plan, words), offset, offset, typed).execute();
  }

  private Plan clean() {
    PlanMerge merge = PlanMerge.of(base, mine, theirs);
    assertEquals(List.of(), merge.conflicts());
    return merge.result(conflict -> null);
  }

  private MergeConflict only(ConflictKind kind) {
    List<MergeConflict> conflicts = PlanMerge.of(base, mine, theirs).conflicts();
    assertEquals(1, conflicts.size(), conflicts::toString);
    assertEquals(kind, conflicts.getFirst().kind());
    return conflicts.getFirst();
  }

  private Plan settled(MergeSide side) {
    Plan plan = PlanMerge.of(base, mine, theirs).result(conflict -> side);
    MergeOracle.sound(plan);
    return plan;
  }

  @Test
  void joinsWhatIsIndependent() {
    type(mine, "修复", 2, "县内");
    statement(theirs, "修复").setKind(StatementKind.TASK);
    Report report = FACTORY.createReport();
    report.setId("r1");
    statement(theirs, "水厂").getReports().add(report);
    Comment comment = FACTORY.createComment();
    comment.setId("c9");
    comment.setElement(statement(theirs, "领导"));
    theirs.getComments().add(comment);
    Plan joined = clean();
    assertEquals(StatementKind.TASK, statement(joined, "修复县内河道").getKind());
    assertEquals(1, statement(joined, "水厂").getReports().size());
    assertSame(statement(joined, "领导"), joined.getComments().getFirst().getElement());
  }

  @Test
  void joinsOneSentenceWhereThePlacesAreApartAndMovesItsMarks() {
    type(mine, "清淤", 0, "力争");
    type(theirs, "清淤", 17, "牵头");
    Statement joined = statement(clean(), "清淤");
    assertEquals("力争2023年底前完成清淤，由县水利局牵头负责。", joined.getText());
    assertTrue(joined.getMarks().size() >= 2);
    joined.getMarks().forEach(
        mark -> assertEquals(mark.getQuote(), joined.getText().substring(mark.getStart(), mark.getEnd())));
  }

  @Test
  void asksWhenBothRewordTheSame() {
    type(mine, "水厂", 2, "一座");
    type(theirs, "水厂", 2, "两座");
    MergeConflict conflict = only(ConflictKind.CHANGED);
    assertSame(Literals.STATEMENT__TEXT, conflict.feature());
    assertEquals("新建水厂。", ((Statement) conflict.element(MergeSide.BASE)).getText());
    assertNotNull(statement(settled(MergeSide.MINE), "新建一座水厂"));
    assertNotNull(statement(settled(MergeSide.THEIRS), "新建两座水厂"));
    assertNotNull(statement(settled(MergeSide.BASE), "新建水厂"));
  }

  @Test
  void asksWhenOneDeletesWhatTheOtherChanged() {
    ContentCommands.delete(List.of(Plans.contents(mine, Section.class).getFirst())).execute();
    type(theirs, "清淤", 0, "力争");
    MergeConflict conflict = only(ConflictKind.DELETED);
    assertEquals(Plans.contents(base, Section.class).getFirst(), conflict.base());
    assertFalse(has(settled(MergeSide.MINE), "清淤"));
    Plan kept = settled(MergeSide.THEIRS);
    assertTrue(has(kept, "力争2023年底前"));
    assertTrue(has(kept, "修复河道"));
    assertTrue(has(settled(MergeSide.BASE), "。") && !has(settled(MergeSide.BASE), "力争"));
  }

  private static boolean has(Plan plan, String words) {
    return Plans.statements(plan).stream().anyMatch(statement -> statement.getText().contains(words));
  }

  @Test
  void deletesWhatTheOtherLeftAlone() {
    ContentCommands.delete(List.of(Plans.contents(mine, Section.class).getFirst())).execute();
    type(theirs, "领导", 0, "切实");
    Plan joined = clean();
    assertFalse(has(joined, "清淤"));
    assertTrue(has(joined, "切实加强"));
  }

  @Test
  void asksForASentenceThatWentToTwoPlaces() {
    move(mine, "领导", "水厂");
    move(theirs, "领导", "修复");
    only(ConflictKind.MOVED);
    assertTrue(stand(settled(MergeSide.MINE), "水厂", "领导"));
    assertTrue(stand(settled(MergeSide.THEIRS), "修复", "领导"));
  }

  private static boolean stand(Plan plan, String words, String others) {
    return statement(plan, words).eContainer() == statement(plan, others).eContainer();
  }

  private static void move(Plan plan, String words, String to) {
    Statement statement = statement(plan, words);
    ((ContentOwner) statement.eContainer()).getContents().remove(statement);
    ((ContentOwner) statement(plan, to).eContainer()).getContents().add(statement);
  }

  @Test
  void asksWhenEachWasMovedIntoTheOther() {
    move(mine, 0, 1);
    move(theirs, 1, 0);
    only(ConflictKind.MOVED);
    for (MergeSide side : MergeSide.values()) {
      assertEquals(Plans.statements(base).size(), Plans.statements(settled(side)).size());
    }
  }

  private static void move(Plan plan, int section, int into) {
    List<Section> sections = Plans.contents(plan, Section.class);
    sections.get(into).getContents().add(sections.get(section));
  }

  @Test
  void asksWhenAUnitWentThatTheOtherAssigned() {
    ResponsibleUnit unit = mine.getUnits().getFirst();
    Plans.statements(mine).forEach(each -> each.getAssignments().removeIf(one -> one.getUnit() == unit));
    Plans.statements(mine)
        .forEach(each -> each.getMarks().removeIf(mark -> mark.eCrossReferences().contains(unit)));
    mine.getUnits().remove(unit);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setId("a99");
    assignment.setUnit(theirs.getUnits().getFirst());
    statement(theirs, "水厂").getAssignments().add(assignment);
    assertEquals(base.getUnits().getFirst(), only(ConflictKind.DELETED).base());
    assertEquals(List.of(), settled(MergeSide.MINE).getUnits());
    Plan kept = settled(MergeSide.THEIRS);
    assertSame(kept.getUnits().getFirst(), statement(kept, "水厂").getAssignments().getFirst().getUnit());
  }

  @Test
  void keepsAUnitOfOneNameOnce() {
    addUnit(mine, "u-mine");
    addUnit(theirs, "u-theirs");
    Plan joined = clean();
    assertEquals(base.getUnits().size() + 1, joined.getUnits().size());
    MergeOracle.sound(joined);
  }

  private static void addUnit(Plan plan, String id) {
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName("县财政局");
    unit.setId(id);
    plan.getUnits().add(unit);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setId(id + "a");
    assignment.setUnit(unit);
    statement(plan, "领导").getAssignments().add(assignment);
  }

  @Test
  void keepsTwoSentencesThatHaveOneId() {
    insert(mine, "水厂", "我的句子。");
    insert(theirs, "水厂", "对方的句子。");
    Plan joined = clean();
    assertTrue(has(joined, "我的句子") && has(joined, "对方的句子"));
    MergeOracle.sound(joined);
  }

  private static void insert(Plan plan, String behind, String words) {
    StatementCommands.insertAfter(statement(plan, behind), words).execute();
    statement(plan, words).setId("same");
  }

  @Test
  void numbersFollowWhenBothPutSectionsIn() {
    HeadingCommands.beside(statement(mine, "修复"), "我的节").orElseThrow().execute();
    HeadingCommands.beside(statement(theirs, "水厂"), "对方的节").orElseThrow().execute();
    Plan joined = clean();
    assertEquals(List.of("（一）河道", "（二）我的节", "（三）供水", "（四）对方的节"),
        Plans.contents(joined, Section.class).stream().map(Headed.class::cast)
            .map(each -> each.getNumber() + each.getTitle()).toList());
  }

  @Test
  void tellsStatesOfOnePlanFromOthers() {
    assertTrue(PlanMerge.areRelated(base, mine));
    assertFalse(PlanMerge.areRelated(base, FACTORY.createPlan()));
    assertFalse(PlanMerge.areRelated(base, ImportedPlans.of("b.txt", "一、教育\n新建学校。扩大学位。\n")), "ids alone say nothing");
  }

  @Test
  void refusesTheCommandForAnotherPlan() {
    SettledMerge merge = PlanMerge.of(base, mine, theirs).settled(conflict -> null);
    Plan other = EcoreUtil.copy(mine);
    type(other, "水厂", 0, "尽快");
    assertEquals(Optional.empty(), merge.command("", other));
    assertTrue(merge.command("", EcoreUtil.copy(mine)).isPresent());
  }
}
