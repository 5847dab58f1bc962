// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.ElementRevision.Change;
import org.plandesk.history.Revision;
import org.plandesk.history.Revision.Kind;

class RevisionRowsTest {

  private final Revision saved = revision("a", Kind.SAVED, "送审稿", "按意见\n修改");
  private final Revision automatic = revision("b", Kind.AUTOMATIC, "", "");
  private final Revision foreign = revision("c", Kind.FOREIGN, "", "typo");

  @Test
  void automaticOnesCanBeLeftOut() {
    RevisionRows rows = new RevisionRows();
    assertTrue(rows.isEmpty());
    rows.setAll(List.of(foreign, automatic, saved));
    assertEquals(List.of(foreign, automatic, saved), rows.rows());
    rows.showAutomatic(false);
    assertEquals(List.of(foreign, saved), rows.rows());
    rows.setAll(List.of(automatic));
    assertEquals(List.of(), rows.rows());
    assertEquals(false, rows.isEmpty(), "there are some, though none is shown");
  }

  @Test
  void isComparedWithAnotherState() {
    RevisionRows rows = new RevisionRows();
    Revision earlier = revision("d", Kind.SAVED, "征求意见稿", "");
    rows.setAll(List.of(saved, automatic, earlier));
    assertEquals(saved, rows.lastKept(true));
    assertEquals(earlier, rows.lastKept(false), "the plan is what was saved last");
    rows.setAll(List.of(automatic, saved, earlier));
    assertEquals(saved, rows.lastKept(false));
    rows.setAll(List.of(saved));
    assertEquals(saved, rows.lastKept(false));
    rows.setAll(List.of(automatic));
    assertEquals(automatic, rows.lastKept(false));
  }

  @Test
  void timesAreThoseOfThisMachine() {
    Instant instant = saved.time().toInstant();
    assertEquals(instant.atZone(ZoneId.systemDefault()).toLocalDate().toString(),
        RevisionWords.time(saved).substring(0, 10));
  }

  @Test
  void whatHasNoLabelSaysHowItCameAbout() {
    assertEquals("送审稿", RevisionWords.label(saved));
    assertEquals(Messages.automatic, RevisionWords.label(automatic));
    assertEquals(Messages.foreign, RevisionWords.label(foreign));
    assertEquals("", RevisionWords.label(revision("d", Kind.SAVED, "", "")));
    assertEquals("自动 " + RevisionWords.time(automatic) + " · " + automatic.author(),
        RevisionWords.documentTitle(automatic));
    assertEquals("按意见 修改", RevisionWords.reason(saved));
    assertEquals("送审稿 " + RevisionWords.time(saved) + " · 王工", RevisionWords.title(saved));
  }

  @Test
  void changesStandInOneOrder() {
    assertEquals(Messages.text + Messages.separator + Messages.deadline,
        RevisionWords.changes(new ElementRevision(saved, "x", Set.of(Change.DEADLINE, Change.TEXT))));
    for (Change change : Change.values()) {
      assertEquals(false, RevisionWords.changes(new ElementRevision(saved, "x", Set.of(change))).isBlank());
    }
  }

  private static Revision revision(String id, Kind kind, String label, String reason) {
    return new Revision(id, id, Instant.parse("2026-03-02T01:00:00Z").atZone(ZoneId.of("Asia/Shanghai")), "王工", reason,
        label, kind, kind != Kind.AUTOMATIC);
  }
}
