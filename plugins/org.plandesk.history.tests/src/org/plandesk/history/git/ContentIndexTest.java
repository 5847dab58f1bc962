// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.store.PlanFiles;

class ContentIndexTest {

  private final PlanFiles files = new PlanFiles();
  private final Plan plan = PlanFactory.eINSTANCE.createPlan();

  ContentIndexTest() {
    plan.setId("plan");
    for (int i = 0; i < 3; i++) {
      Chapter chapter = PlanFactory.eINSTANCE.createChapter();
      chapter.setId("c" + i);
      plan.getContents().add(chapter);
      for (int k = 0; k < 3; k++) {
        Statement statement = PlanFactory.eINSTANCE.createStatement();
        statement.setId("s" + i + k);
        statement.setText("第" + k + "句，<与>下一行\n“引号”");
        chapter.getContents().add(statement);
      }
    }
  }

  private ContentIndex index() throws IOException {
    return ContentIndex.of(files.content(plan));
  }

  @Test
  void onlyWhatChangedAndWhatHoldsItHasAnotherFingerprint() throws IOException {
    ContentIndex before = index();
    ((Statement) plan.getContents().get(1).eContents().get(2)).setText("另一句。");
    ContentIndex after = index();
    List<String> changed = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      String id = ((PlanElement) object).getId();
      assertNotEquals(0, before.fingerprint(id), id);
      if (before.fingerprint(id) != after.fingerprint(id)) {
        changed.add(id);
      }
    });
    assertEquals(List.of("c1", "s12"), changed);
    assertEquals(0, before.fingerprint("s99"));
  }

  @Test
  void whatStandsBeforeDoesNotMatter() throws IOException {
    ContentIndex before = index();
    plan.getContents().removeFirst();
    assertEquals(before.fingerprint("s21"), index().fingerprint("s21"));
  }

  @Test
  void refusesWhatTheStoreDidNotWrite() {
    assertNull(ContentIndex.of("<a>\n<b xmi:id=\"x\">\n</a>\n".getBytes(StandardCharsets.UTF_8)));
    assertNull(ContentIndex.of("</a>\n".getBytes(StandardCharsets.UTF_8)));
  }
}
