// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.testkit.SearchDriver;

/** From two letters to the sentence. */
class SearchFlowTest extends WindowFlow {

  @BeforeEach
  void start() {
    user.openSample();
  }

  @Test
  void typingListsHitsAndEnterOpensTheSentence() {
    SearchDriver search = user.search();
    assertEquals(Perspectives.SEARCH, user.perspective());
    search.type("污水");
    // the plan may still be on its way into the index
    List<String> all = search.awaitHits();
    assertTrue(all.stream().allMatch(hit -> hit.contains("污水")), all::toString);

    List<String> tasks = search.tick(FacetField.KIND, "task");
    assertEquals(Set.of(EntryKind.TASK), search.kinds());

    user.run("org.plandesk.ui.next");
    assertEquals(tasks.get(1), search.current());
    search.press(SWT.CR);
    assertEquals(Perspectives.AUTHOR, user.perspective());
    assertFalse(user.markedHit().isEmpty());
    assertTrue(user.properties().stream().anyMatch(text -> text.contains(tasks.get(1))), user.properties()::toString);
  }

  @Test
  void anEditIsFoundAtOnceAndWhatIsClosedIsNot() {
    SearchDriver search = user.search();
    search.type("翡翠谷");
    search.awaitNothing();
    user.showPerspective(Perspectives.AUTHOR);
    Path file = folder.resolve("规划.plan");
    user.select("二、总体要求");
    user.type(Words.TITLE, "翡翠谷目标");
    assertEquals("二、翡翠谷目标", user.search().awaitHits().getFirst());

    user.saveAs(file);
    user.discard();
    user.search().awaitNothing();
    user.open(file);
    assertEquals("二、翡翠谷目标", user.search().awaitHits().getFirst());
  }
}
