// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.HistoryException;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.history.Incoming;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;
import org.plandesk.history.SharedHistory;
import org.plandesk.history.SharedPlace;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;
import org.plandesk.testkit.plans.ImportedPlans;

/** 李工 gave something; 王工 merges it into his open plan, and saves or does not. */
class AppliedMergesTest {

  private static final String TEXT = "一、任务\n修复河道。新建水厂。\n二、保障\n加强领导。落实资金。\n";
  private static final RevisionNote WANG = RevisionNote.by("王工");

  @TempDir
  Path folder;
  private final PlanFiles files = new PlanFiles();
  private final BasicCommandStack commands = new BasicCommandStack();
  private final AppliedMerges merges = new AppliedMerges();
  private Path file;
  private Path shared;
  private Plan plan;
  private PlanHistory history;
  private boolean saved;

  @BeforeEach
  void letTheOtherGiveHisWork() throws IOException {
    file = folder.resolve("plan.plan");
    files.save(ImportedPlans.of("a.txt", TEXT), file);
    history = PlanHistory.of(file);
    history.saveFile(WANG);
    shared = Files.createDirectory(folder.resolve("shared"));
    history.shared(shared).push();
    Path others = Files.copy(file, Files.createDirectory(folder.resolve("others")).resolve("plan.plan"));
    PlanHistory theirs = PlanHistory.of(others);
    Plan state = files.load(others);
    theirs.saveFile(RevisionNote.by("李工"));
    Incoming incoming = theirs.shared(shared).pull(state).orElseThrow();
    Plans.statements(state).get(3).setText("落实专项资金。");
    theirs.shared(shared).keep(incoming, state, RevisionNote.by("李工"));
    theirs.shared(shared).push();
    plan = files.load(file);
  }

  private SharedHistory shared() {
    return history.shared(shared);
  }

  private void apply() throws IOException {
    Incoming incoming = shared().pull(plan).orElseThrow();
    Command command = incoming.merge().settled(conflict -> null).command("合并", plan).orElseThrow();
    commands.execute(command);
    merges.add(new AppliedMerge(file, new SharedPlace.Folder(shared), incoming, WANG, () -> saved));
  }

  private Optional<AppliedMerge> save() throws IOException {
    saved = commands.canUndo();
    files.save(plan, file);
    return merges.saved(file);
  }

  private static List<String> texts(Plan plan) {
    return Plans.statements(plan).stream().map(Statement::getText).toList();
  }

  @Test
  void nothingIsRecordedBeforeThePlanIsSaved() throws IOException {
    List<Revision> before = history.list().revisions();
    apply();
    assertEquals(before, history.list().revisions());
    save();
  }

  @Test
  void recordsWhatWasSavedWithTheMerge() throws IOException {
    apply();
    Plans.statements(plan).get(0).setText("修复全部河道。");
    Revision joined = save().orElseThrow().keep();
    assertEquals(List.of("修复全部河道。", "新建水厂。", "加强领导。", "落实专项资金。"), texts(history.read(joined)));
    assertEquals(joined, history.list().revisions().getFirst());
    assertEquals(0, shared().fetch().theirs());
    assertEquals(Optional.empty(), merges.saved(file), "it is recorded once");
  }

  @Test
  void aMergeThatWasUndoneNeverGivesAStateWithoutTheWorkOfTheOthers() throws IOException {
    apply();
    commands.undo();
    assertEquals(Optional.empty(), save());
    history.saveFile(WANG);
    HistoryException refused = assertThrows(HistoryException.class, () -> shared().push());
    assertEquals(Problem.BEHIND, refused.problem());
    Incoming again = shared().pull(plan).orElseThrow();
    assertEquals("落实专项资金。", texts(again.merge().result(conflict -> null)).get(3));
  }

  @Test
  void ofTwoMergesTheLastOneIsRecorded() throws IOException {
    apply();
    apply();
    assertEquals("落实专项资金。", texts(history.read(save().orElseThrow().keep())).get(3));
    assertEquals(0, shared().fetch().theirs());
  }
}
