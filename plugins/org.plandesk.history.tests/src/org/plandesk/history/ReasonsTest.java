// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions say why, for what they changed. */
class ReasonsTest {

  @TempDir
  Path folder;

  private HistoryFixture fixture;
  private Revision first;
  private Revision second;

  @BeforeEach
  void record() throws IOException {
    fixture = new HistoryFixture(folder.resolve("规划.plan"));
    first = revise(1, "到2025年，完成第一项任务。", "初稿");
    revise(2, "到2026年，完成第2项任务。", "");
    second = revise(2, "到2027年，完成第2项任务。", "工期调整");
    revise(2, "到2028年，完成第2项任务。", "再次调整");
  }

  private Revision revise(int number, String text, String reason) throws IOException {
    fixture.clock.forward(Duration.ofHours(1));
    return fixture.revise(number, text, RevisionNote.by("张三").because(reason));
  }

  @Test
  void tellsOfEachElementWhyItChanged() throws IOException {
    assertEquals(Map.of("s2", List.of("工期调整", "再次调整")),
        fixture.history.reasons(first, Optional.empty(), () -> false));
  }

  @Test
  void endsAtTheLaterRevision() throws IOException {
    assertEquals(Map.of("s2", List.of("工期调整")), fixture.history.reasons(first, Optional.of(second), () -> false));
    assertEquals(Map.of(), fixture.history.reasons(second, Optional.of(second), () -> false));
  }
}
