// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.store.PlanFiles;

/** What a save does when the disk, or somebody else, is in its way: nothing is lost, and there is a way out. */
class SaveFlowTest extends WindowFlow {

  private final PlanFiles files = new PlanFiles();
  private Path file;

  @BeforeEach
  void start() throws IOException {
    file = Files.createDirectory(folder.resolve("share")).resolve("规划.plan");
    user.openSample();
    user.saveAs(file);
    user.select("二、总体要求");
  }

  @Test
  void savingGoesOnBesideTheEditing() throws IOException {
    user.type(Words.TITLE, "总体目标");
    user.saving().save();
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
    assertTrue(holds(file, "总体目标"));

    user.type(Words.TITLE, "先改的");
    user.saving().start();
    user.type(Words.TITLE, "后改的");
    user.saving().await();
    assertEquals("后改的", user.field(Words.TITLE));
    boolean dirty = user.windowTitle().startsWith("*");
    assertEquals(!holds(file, "后改的"), dirty, "dirty exactly when different from the file");
    user.saving().save();
    assertTrue(holds(file, "后改的"));
  }

  @Test
  void whatIsStillBeingTypedIsSavedToo() throws IOException {
    user.type(Words.TITLE, "总体目标");
    user.saving().save();
    user.saving().begin(Words.TITLE, "没按回车");
    assertTrue(user.windowTitle().startsWith("*"), user.windowTitle());
    user.saving().save();
    assertTrue(holds(file, "没按回车"));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
    user.run("org.eclipse.ui.edit.undo");
    assertEquals("总体目标", user.field(Words.TITLE));
  }

  @Test
  void whatSomebodyElseSavedIsKeptBesideWhatIsSavedHere() throws IOException {
    user.type(Words.TITLE, "我的");
    other();
    user.saving().save();
    String sentence = user.saving().answer(Words.COMPARE);
    assertTrue(sentence.contains(file.toString()), sentence);
    assertTrue(holds(file, "他的"));

    user.showPlan();
    user.saving().save();
    user.saving().answer(Words.KEEP_BOTH);
    assertTrue(holds(file, "他的"));
    Path mine = file.resolveSibling("规划" + Words.MINE + ".plan");
    assertTrue(holds(mine, "我的"));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
  }

  @Test
  void whatSomebodyElseSavedIsOverwrittenOnlyWhenAskedForAndStaysAmongTheBackups() throws IOException {
    user.type(Words.TITLE, "我的");
    other();
    user.saving().save();
    user.saving().answer(Words.OVERWRITE);
    assertTrue(holds(file, "我的"));
    assertTrue(holds(files.backups(file).getFirst().file(), "他的"));
  }

  @Test
  void aFileThatWasMovedIsNoticed() throws IOException {
    user.type(Words.TITLE, "我的");
    Files.move(file, folder.resolve("moved.plan"));
    user.saving().save();
    user.saving().answer(Words.SAVE_AGAIN);
    assertTrue(holds(file, "我的"));
    assertTrue(holds(folder.resolve("moved.plan"), "总体要求"));
  }

  @Test
  void aFolderThatIsGoneLeavesThePlanToBeSavedElsewhere() throws IOException {
    user.type(Words.TITLE, "我的");
    Files.move(file.getParent(), folder.resolve("away"));
    user.saving().save();
    Path elsewhere = folder.resolve("elsewhere.plan");
    user.saving().chooseNextPlace(elsewhere);
    String sentence = user.saving().answer(Words.SAVE_ELSEWHERE);
    assertTrue(sentence.contains(file.toString()), sentence);
    assertTrue(holds(elsewhere, "我的"));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
  }

  @Test
  void aFolderWithoutPermissionLeavesThePlanUnsavedAndOpen() throws IOException {
    user.type(Words.TITLE, "我的");
    assertTrue(file.getParent().toFile().setWritable(false, false));
    try {
      assumeFalse(Files.isWritable(file.getParent()), "whoever may write everywhere sees no bar");
      user.saving().save();
      user.saving().answer(Words.CANCEL);
      assertTrue(user.windowTitle().startsWith("*"), user.windowTitle());
      assertEquals("我的", user.field(Words.TITLE));
      assertTrue(holds(file, "总体要求"));
    } finally {
      assertTrue(file.getParent().toFile().setWritable(true, true));
    }
  }

  /** Another program that knows no locks saves the file. */
  private void other() throws IOException {
    Files.writeString(file, Files.readString(file).replace("\"总体要求\"", "\"他的\""));
  }

  /** Whether a file holds a section with the title. */
  private static boolean holds(Path plan, String title) throws IOException {
    return Files.readString(plan).contains("title=\"" + title + "\"");
  }
}
