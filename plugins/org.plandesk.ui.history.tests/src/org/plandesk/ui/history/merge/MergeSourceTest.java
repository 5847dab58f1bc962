// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.history.RevisionNote;
import org.plandesk.history.SharedPlace;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;
import org.plandesk.testkit.plans.ImportedPlans;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.model.RevisionWords;

class MergeSourceTest {

  private static final String TEXT = "一、任务\n修复河道。新建水厂。\n二、保障\n加强领导。落实资金。\n";

  private static final IProgressMonitor NONE = new NullProgressMonitor();

  @TempDir
  Path folder;
  private final PlanFiles files = new PlanFiles();
  private Path file;
  private Plan plan;
  private PlanHistory history;
  private Revision begun;

  @BeforeEach
  void saveSomeRevisions() throws IOException {
    file = folder.resolve("plan.plan");
    plan = ImportedPlans.of("a.txt", TEXT);
    files.save(plan, file);
    history = PlanHistory.of(file);
    history.saveFile(RevisionNote.by("王工").labelled("草案"));
    begun = revise(0, "修复全部河道。", "征求意见稿");
  }

  private Revision revise(int statement, String text, String label) throws IOException {
    Plans.statements(plan).get(statement).setText(text);
    files.save(plan, file);
    return history.saveFile(RevisionNote.by("王工").labelled(label));
  }

  /** What the other makes of the revision that both began with. */
  private Path sent() throws IOException {
    Plan theirs = EcoreUtil.copy(plan);
    Plans.statements(theirs).get(2).setText("加强统一领导。");
    Path sent = folder.resolve("theirs.plan");
    files.save(theirs, sent);
    return sent;
  }

  private static List<String> texts(MergeSource.Joined joined) {
    return Plans.statements(joined.merge().result(conflict -> null)).stream().map(Statement::getText).toList();
  }

  @Test
  void findsTheRevisionThatTheOtherBeganWith() throws IOException {
    Path sent = sent();
    revise(1, "新建水厂两座。", "送审稿");
    MergeSource.Joined joined = new MergeSource.InFile(sent, Optional.empty()).join(plan, file, NONE).orElseThrow();
    assertEquals(RevisionWords.title(begun), joined.base());
    assertEquals(List.of(), joined.merge().conflicts());
    assertEquals(List.of("修复全部河道。", "新建水厂两座。", "加强统一领导。", "落实资金。"), texts(joined));
  }

  @Test
  void takesTheBaseThatIsNamed() throws IOException {
    Path sent = sent();
    MergeSource.InFile source = new MergeSource.InFile(sent, Optional.of(new PlanState.InFile(sent)));
    MergeSource.Joined joined = source.join(plan, null, NONE).orElseThrow();
    assertEquals("theirs.plan", joined.base());
    assertEquals("加强领导。", texts(joined).get(2), "the other did nothing to that");
  }

  @Test
  void takesADocumentThatCameBack() throws IOException {
    Path document = Files.writeString(folder.resolve("back.txt"),
        TEXT.replace("修复河道", "修复全部河道").replace("落实资金", "落实专项资金"));
    revise(1, "新建水厂两座。", "送审稿");
    MergeSource.Joined joined = new MergeSource.InFile(document, Optional.empty()).join(plan, file, NONE).orElseThrow();
    assertEquals(List.of("修复全部河道。", "新建水厂两座。", "加强领导。", "落实专项资金。"), texts(joined));
  }

  @Test
  void givesUpWhenItIsCancelled() throws IOException {
    MergeSource source = new MergeSource.InFile(sent(), Optional.empty());
    IProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> source.join(plan, file, cancelled));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path sent = sent();
    assertThrows(IOException.class, () -> new MergeSource.InFile(sent, Optional.empty()).join(plan, null, NONE));
    assertThrows(IOException.class,
        () -> new MergeSource.Shared(new SharedPlace.Folder(folder)).join(plan, null, NONE));
    Path other = folder.resolve("other.plan");
    files.save(ImportedPlans.of("b.txt", "一、教育\n新建学校。扩大学位。改善医院。\n"), other);
    IOException refused = assertThrows(IOException.class,
        () -> new MergeSource.InFile(other, Optional.empty()).join(plan, file, NONE));
    assertTrue(refused.getMessage().contains("other.plan"), refused.getMessage());
  }

  @Test
  void joinsWhatIsInASharedFolder() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("shared"));
    history.shared(shared).push();
    MergeSource source = new MergeSource.Shared(new SharedPlace.Folder(shared));
    assertEquals(Optional.empty(), source.join(plan, file, NONE), "nothing new");
    Path others = Files.copy(file, Files.createDirectory(folder.resolve("others")).resolve("plan.plan"));
    PlanHistory theirs = PlanHistory.of(others);
    Plan state = files.load(others);
    theirs.saveFile(RevisionNote.by("李工"));
    var incoming = theirs.shared(shared).pull(state).orElseThrow();
    Plans.statements(state).get(3).setText("落实专项资金。");
    theirs.shared(shared).keep(incoming, state, RevisionNote.by("李工"));
    theirs.shared(shared).push();
    MergeSource.Joined joined = source.join(plan, file, NONE).orElseThrow();
    assertTrue(joined.incoming().isPresent());
    assertEquals("落实专项资金。", texts(joined).get(3));
  }
}
