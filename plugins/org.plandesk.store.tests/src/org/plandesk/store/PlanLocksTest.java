// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.PlanFactory;
import org.plandesk.store.PlanFileException.Problem;

class PlanLocksTest {

  /** Two registers are two programs: the locks of the operating system stand between them. */
  private final PlanLocks here = new PlanLocks();
  private final PlanLocks there = new PlanLocks();

  @TempDir
  Path folder;

  @Test
  void keepsOthersOutUntilClosed() throws IOException {
    Path file = folder.resolve("a.plan");
    PlanLock lock = here.lock(file);
    assertTrue(lock.exclusive());
    assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> there.lock(file)).problem());
    assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> here.lock(file)).problem());
    assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> there.forSaving(file)).problem());
    lock.close();
    lock.close();
    try (PlanLock other = there.lock(file)) {
      assertTrue(other.exclusive());
    }
    assertEquals(List.of(), left());
  }

  @Test
  void holderMaySave() throws IOException {
    Path file = folder.resolve("a.plan");
    PlanFiles files = new PlanFiles();
    try (PlanLock lock = files.lock(file)) {
      assertTrue(lock.exclusive());
      files.save(PlanFactory.eINSTANCE.createPlan(), file);
      assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> there.lock(file)).problem());
    }
    files.lock(file).close();
  }

  @Test
  void sameFileByAnotherName() throws IOException {
    Path file = Files.createFile(folder.resolve("a.plan"));
    Path other = folder.resolve("x").resolve("..").resolve("a.plan");
    try (PlanLock lock = here.lock(file)) {
      assertTrue(lock.exclusive());
      assertEquals(Problem.LOCKED, assertThrows(PlanFileException.class, () -> here.lock(other)).problem());
    }
  }

  @Test
  void withoutAFolderNobodyIsKeptOut() throws IOException {
    Path file = folder.resolve("nowhere").resolve("a.plan");
    try (PlanLock lock = here.lock(file)) {
      assertFalse(lock.exclusive());
    }
    assertFalse(Files.exists(file.getParent()));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
