// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.ElementRevision.Change;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

class PlanHistoryTest {

  private static final RevisionNote NOTE = RevisionNote.by("王 工").because("按环保局意见修改\n第二行").labelled("送审稿");
  private static final RevisionNote AUTOMATIC = RevisionNote.automatic("李工");

  @TempDir
  Path folder;
  private HistoryFixture fixture;

  @BeforeEach
  void makePlan() throws IOException {
    fixture = new HistoryFixture(folder.resolve("盐湖区 规划（2026）.草案.plan"));
  }

  @Test
  void withoutAHistoryThereIsNothing() throws IOException {
    assertEquals(new RevisionList(List.of(), Optional.empty()), fixture.history.list());
    assertEquals(Optional.empty(), fixture.history.at(LocalDate.of(2026, 3, 2)));
    assertEquals(0, fixture.history.thin());
    assertEquals(List.of(), fixture.history.versions("s1", () -> false));
    assertFalse(Files.exists(fixture.history.repository()), "asking makes no repository");
  }

  @Test
  void whatWasSaidComesBack() throws IOException {
    Revision saved = fixture.history.saveFile(NOTE);
    assertEquals(List.of(saved), fixture.history.list().revisions());
    assertEquals("王 工", saved.author());
    assertEquals("按环保局意见修改\n第二行", saved.reason());
    assertEquals("送审稿", saved.label());
    assertEquals(Revision.Kind.SAVED, saved.kind());
    assertEquals(fixture.clock.instant(), saved.time().toInstant());
    assertEquals(9, saved.time().getHour(), "in the zone where it was recorded");
  }

  @Test
  void nothingNeedsToBeSaid() throws IOException {
    Revision saved = fixture.history.saveFile(RevisionNote.by(" "));
    assertEquals("-", saved.author());
    assertEquals("", saved.reason());
    assertEquals("", saved.label());
  }

  @Test
  void earlierStatesAreRead() throws IOException {
    Revision first = fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    Revision second = fixture.revise(2, "到2030年，完成第2项任务。", RevisionNote.by("王工"));
    assertEquals("到2025年，完成第2项任务。", HistoryFixture.text(fixture.history.read(first), 2));
    assertEquals("到2030年，完成第2项任务。", HistoryFixture.text(fixture.history.read(second), 2));
    assertEquals(List.of(second, first), fixture.history.list().revisions());
  }

  @Test
  void aStateThatIsNotSavedIsRecordedToo() throws IOException {
    fixture.statement(1).setText("尚未保存。");
    Revision revision = fixture.history.save(fixture.plan, NOTE);
    assertEquals("尚未保存。", HistoryFixture.text(fixture.history.read(revision), 1));
    assertEquals("到2025年，完成第1项任务。", HistoryFixture.text(fixture.files.load(fixture.file), 1));
  }

  @Test
  void thePlanOfARevisionBelongsToNoFile() throws IOException {
    Plan plan = fixture.history.read(fixture.history.saveFile(NOTE));
    assertEquals(Optional.empty(), fixture.files.fileOf(plan));
  }

  @Test
  void anyDayHasItsState() throws IOException {
    Revision first = fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofDays(10));
    Revision second = fixture.revise(1, "改。", AUTOMATIC);
    assertEquals(Optional.empty(), fixture.history.at(LocalDate.of(2026, 3, 1)));
    assertEquals(Optional.of(first), fixture.history.at(LocalDate.of(2026, 3, 2)));
    assertEquals(Optional.of(first), fixture.history.at(LocalDate.of(2026, 3, 11)));
    assertEquals(Optional.of(second), fixture.history.at(LocalDate.of(2026, 3, 12)));
    assertEquals(Optional.of(second), fixture.history.at(LocalDate.of(2035, 1, 1)));
  }

  @Test
  void automaticRevisionsNeedAChange() throws IOException {
    Revision first = fixture.history.saveFile(AUTOMATIC);
    assertTrue(first.lasting(), "the first stays, so that others have something to differ from");
    assertEquals(first, fixture.history.saveFile(AUTOMATIC));
    Revision second = fixture.revise(1, "改。", AUTOMATIC);
    assertFalse(second.lasting());
    assertEquals(second, fixture.history.saveFile(AUTOMATIC));
    Revision named = fixture.history.saveFile(NOTE);
    assertEquals(second.content(), named.content(), "a person may name a state that was recorded already");
    assertEquals(3, fixture.history.list().revisions().size());
  }

  @Test
  void theWayOfAnElementIsTold() throws IOException {
    Revision first = fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    fixture.revise(1, "别的句子改了。", RevisionNote.by("王工"));
    fixture.clock.forward(Duration.ofDays(1));
    Revision reworded = fixture.revise(2, "到2030年，完成第2项任务。", RevisionNote.by("李工").because("推迟"));
    fixture.clock.forward(Duration.ofDays(1));
    TimeExpression time = PlanFactory.eINSTANCE.createTimeExpression();
    time.setId("t1");
    time.setYear(2030);
    time.setQuote("到2030年");
    fixture.statement(2).getMarks().add(time);
    Revision dated = fixture.history.save(fixture.plan, NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    fixture.statement(2).getMarks().clear();
    org.eclipse.emf.ecore.util.EcoreUtil.remove(fixture.statement(2));
    Revision gone = fixture.history.save(fixture.plan, NOTE);
    List<ElementRevision> versions = fixture.history.versions("s2", () -> false);
    assertEquals(List.of(new ElementRevision(gone, "", Set.of(Change.GONE)),
        new ElementRevision(dated, "到2030年，完成第2项任务。", Set.of(Change.DEADLINE)),
        new ElementRevision(reworded, "到2030年，完成第2项任务。", Set.of(Change.TEXT)),
        new ElementRevision(first, "到2025年，完成第2项任务。", Set.of(Change.FIRST))), versions);
    assertEquals(List.of(), fixture.history.versions("nobody", () -> false));
    assertEquals(List.of(), fixture.history.versions("s2", () -> true), "cancelled");
    assertEquals(1, fixture.history.versions("c1", () -> false).size(), "what stands in a chapter is not the chapter");
  }

  @Test
  void whatWasInsertedLaterAppears() throws IOException {
    fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    Statement added = PlanFactory.eINSTANCE.createStatement();
    added.setId("s9");
    added.setText("新增的一句。");
    ((Chapter) fixture.plan.getContents().get(0)).getContents().add(added);
    Revision later = fixture.history.save(fixture.plan, NOTE);
    assertEquals(List.of(new ElementRevision(later, "新增的一句。", Set.of(Change.APPEARED))),
        fixture.history.versions("s9", () -> false));
  }

  @Test
  void plansOfOneFolderKeepApart() throws IOException {
    HistoryFixture other = new HistoryFixture(folder.resolve("another.plan"));
    fixture.history.saveFile(NOTE);
    assertEquals(List.of(), other.history.list().revisions());
    other.history.saveFile(AUTOMATIC);
    other.revise(1, "改。", AUTOMATIC);
    assertEquals(1, fixture.history.list().revisions().size());
    assertEquals(2, other.history.list().revisions().size());
    assertEquals(fixture.history.repository(), other.history.repository());
  }

  @Test
  void whatIsNoPlanIsNotRecorded() throws IOException {
    Files.writeString(fixture.file, "no plan");
    assertEquals(HistoryException.Problem.NO_PLAN,
        assertThrows(HistoryException.class, () -> fixture.history.saveFile(NOTE)).problem());
    Files.delete(fixture.file);
    assertEquals(HistoryException.Problem.NO_PLAN,
        assertThrows(HistoryException.class, () -> fixture.history.saveFile(NOTE)).problem());
    assertFalse(Files.exists(fixture.history.repository()));
  }

  @Test
  void automaticRevisionsThinOut() throws IOException {
    Revision first = fixture.history.saveFile(AUTOMATIC);
    Revision named = fixture.revise(1, "命名。", NOTE);
    for (int hour = 1; hour <= 24 * 50; hour += 6) {
      fixture.clock.forward(Duration.ofHours(6));
      fixture.revise(1, "第" + hour + "小时。", AUTOMATIC);
    }
    Revision newest = fixture.history.list().revisions().getFirst();
    int before = fixture.history.list().revisions().size();
    int gone = fixture.history.thin();
    List<Revision> left = fixture.history.list().revisions();
    assertEquals(before - gone, left.size());
    assertTrue(left.containsAll(List.of(first, named, newest)));
    // 5 within a day, 30 days, 3 or 4 weeks, and the two that stay
    assertTrue(left.size() >= 38 && left.size() <= 42, () -> "left: " + left.size());
    assertEquals(0, fixture.history.thin(), "thinning twice is thinning once");
    for (Revision revision : left) {
      fixture.history.read(revision);
    }
    assertEquals(Optional.empty(), fixture.history.list().damage());
  }
}
