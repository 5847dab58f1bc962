// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.help.WelcomeEditor;

/** What a window looks like that comes back as it was left. */
class StartFlowTest extends WindowFlow {

  @Test
  void aPlanThatOpensAmongDeadlinesLeavesTheLineOfTimeItsRoomAndTheKeyboard() {
    user.showPerspective(Perspectives.DEADLINES);
    user.openSample();
    user.showTimeline();
    assertFalse(user.showsEditors());
    assertEquals("org.plandesk.ui.timeline.timeline", user.keyboard());
    user.showPerspective(Perspectives.AUTHOR);
    assertTrue(user.showsEditors());
  }

  @Test
  void theLastPlanThatIsClosedGivesItsPlaceToTheWelcomeAndTheNextOneTakesItBack() {
    user.openSample();
    assertEquals(List.of(), welcomes());
    user.discard();
    assertEquals(1, welcomes().size());
    user.openSample();
    assertEquals(List.of(), welcomes());
  }

  private static List<IEditorReference> welcomes() {
    List<IEditorReference> found = new ArrayList<>();
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().syncExec(() -> Stream
        .of(workbench.getWorkbenchWindows()[0].getActivePage().getEditorReferences())
        .filter(editor -> WelcomeEditor.ID.equals(editor.getId())).forEach(found::add));
    return found;
  }

  @Test
  void tabsThatWereNeverShownAreNamedInTheLanguageOfThisRun() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().syncExec(() -> {
      String id = "org.plandesk.ui.properties";
      MPart kept = workbench.getService(EModelService.class)
          .findElements(workbench.getService(MApplication.class), id, MPart.class, List.of()).getFirst();
      kept.setLabel("Name of another language");
      RestoredNames.renew(workbench);
      assertEquals(workbench.getViewRegistry().find(id).getLabel(), kept.getLabel());
    });
  }
}
