// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user does in the first hour, from the sample to a plan of one's own. */
class PlanFlowTest extends WindowFlow {

  @Test
  void theSampleIsWalkedThroughEditedSavedAndReopened() {
    user.openSample();
    assertEquals(1, user.openPlans().size());
    assertEquals(Words.PAGES, user.pages());
    Words.PAGES.forEach(user::showPage);
    user.showPage(Words.PAGES.getFirst());

    user.select("二、总体要求");
    assertEquals("总体要求", user.field(Words.TITLE));
    user.type(Words.TITLE, "总体目标");
    assertTrue(user.outline().contains("二、总体目标"));
    assertTrue(user.windowTitle().startsWith("*"), user.windowTitle());
    user.run("org.eclipse.ui.edit.undo");
    assertTrue(user.outline().contains("二、总体要求"));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
    user.run("org.eclipse.ui.edit.redo");

    Path file = folder.resolve("规划.plan");
    user.saveAs(file);
    assertTrue(Files.exists(file));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
    user.discard();
    assertEquals(List.of(), user.openPlans());

    user.open(file);
    assertTrue(user.outline().contains("二、总体目标"));
    assertEquals(Words.PAGES, user.pages());
  }

  @Test
  void typingFindsByNumberTitleAndInitials() {
    user.openSample();
    assertTrue(user.find("总体要求").getFirst().startsWith("二、总体要求"));
    assertTrue(user.find("ztyq").stream().anyMatch(hit -> hit.startsWith("二、总体要求")));
    int rows = user.outline().size();
    user.find("");
    assertEquals(rows, user.outline().size());
  }

  @Test
  void twoPlansAreOpenAtOnce() {
    user.openSample();
    user.saveAs(folder.resolve("a.plan"));
    user.openSample();
    assertEquals(2, user.openPlans().size());
  }
}
