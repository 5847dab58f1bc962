// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.search.internal.document.EntryReader;
import org.plandesk.search.internal.index.PlanIndex;

/** The index is a cache: whatever happens to its files, searches go on. */
final class IndexFilesTest {

  @TempDir
  Path folder;

  private PlanSearch open() {
    return PlanSearch.open(new SearchSettings(folder, null));
  }

  private static long hits(PlanSearch search, String query) {
    search.whenUpToDate().join();
    return search.search(SearchQuery.of(query).withExpanding(false)).hits().stream()
        .filter(hit -> hit.kind() == EntryKind.TASK).count();
  }

  private void write() {
    try (PlanSearch search = open()) {
      search.follow("a", "", SmallPlans.of("建设污水处理厂。", "整治黑臭水体。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  @Test
  void keepsWhatWasFound() {
    write();
    try (PlanSearch search = open()) {
      assertEquals(1, hits(search, "污水处理厂"));
      assertTrue(search.state().persistent());
      assertEquals(IndexState.Phase.READY, search.state().phase());
    }
  }

  @Test
  void survivesTheTruncationOfAnyFile() throws IOException {
    write();
    int count = files().size();
    assertTrue(count >= 3, files()::toString);
    for (int i = 0; i < count; i++) {
      for (double kept : new double[] {0, 0.5, 0.99}) {
        truncate(files().get(Math.min(i, files().size() - 1)), kept);
        try (PlanSearch search = open()) {
          search.search(SearchQuery.of("污水"));
          search.follow("a", "", SmallPlans.of("建设污水处理厂。", "整治黑臭水体。"), PlanAccess.DIRECT);
          assertEquals(1, hits(search, "污水处理厂"));
          assertEquals(1, hits(search, "黑臭水体"));
        }
      }
    }
  }

  private static void truncate(Path file, double kept) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength((long) (access.length() * kept));
    }
  }

  @Test
  void beginsAnewWhenItsFilesAreMissing() throws IOException {
    write();
    for (Path file : files()) {
      Files.delete(file);
    }
    try (PlanSearch search = open()) {
      assertEquals(0, hits(search, "污水处理厂"));
      search.follow("a", "", SmallPlans.of("建设污水处理厂。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
      assertTrue(search.state().persistent());
    }
  }

  @Test
  void throwsAwayWhatAnotherVersionWrote() throws IOException {
    try (PlanIndex old = PlanIndex.open(FSDirectory.open(folder.resolve("index")), "1 older")) {
      old.replace("gone", "", EntryReader.all(SmallPlans.of("建设污水处理厂。")), "1");
      old.commit();
    }
    try (PlanSearch search = open()) {
      assertEquals(0, hits(search, "污水处理厂"));
      assertEquals(List.of(), search.plans());
      search.follow("a", "", SmallPlans.of("建设污水处理厂。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
      assertTrue(search.state().persistent());
    }
  }

  @Test
  void goesOnWhenFilesAreTruncatedWhileItIsInUse() throws IOException {
    write();
    for (double kept : new double[] {0, 0.5}) {
      try (PlanSearch search = open()) {
        search.follow("a", "", SmallPlans.of("建设污水处理厂。", "整治黑臭水体。"), PlanAccess.DIRECT);
        assertEquals(1, hits(search, "污水处理厂"));
        for (Path file : files()) {
          truncate(file, kept);
        }
        assertEquals(1, hits(search, "污水处理厂"));
        search.follow("b", "", SmallPlans.of("推广光伏发电。"), PlanAccess.DIRECT);
        assertEquals(1, hits(search, "光伏"));
        assertEquals(1, hits(search, "黑臭水体"));
      }
    }
  }

  @Test
  void findsNothingTwiceWhenPlansAreReadAgain() {
    write();
    try (PlanSearch search = open()) {
      search.follow("a", "", SmallPlans.of("建设污水处理厂。", "整治黑臭水体。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
      int size = search.state().documents();
      search.follow("a", "", SmallPlans.of("建设污水处理厂。", "整治黑臭水体。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
      assertEquals(size, search.state().documents());
    }
  }

  @Test
  void survivesForeignFilesInItsPlace() throws IOException {
    Files.createDirectories(folder.resolve("index"));
    Files.writeString(folder.resolve("index").resolve("segments_1"), "no index");
    write();
  }

  @Test
  void staysInMemoryWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (PlanSearch search = PlanSearch.open(new SearchSettings(file, null))) {
      search.follow("a", "", SmallPlans.of("建设污水处理厂。"), PlanAccess.DIRECT);
      assertEquals(1, hits(search, "污水处理厂"));
      assertFalse(search.state().persistent());
    }
  }

  @Test
  void worksBesideASecondInstance() {
    write();
    try (PlanSearch first = open()) {
      assertEquals(1, hits(first, "污水处理厂"));
      try (PlanSearch second = open()) {
        assertEquals(1, hits(second, "污水处理厂"), "what the first one has committed");
        second.follow("b", "", SmallPlans.of("推广光伏发电。"), PlanAccess.DIRECT);
        assertEquals(1, hits(second, "光伏"));
        assertEquals(0, hits(first, "光伏"));
      }
    }
  }

  @Test
  void takesInALibraryOnce() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      plans.add(Files.writeString(folder.resolve("p" + i), "建设第" + i + "座污水处理厂。"));
    }
    List<Path> loaded = new ArrayList<>();
    PlanLoader loader = file -> {
      loaded.add(file);
      if (Files.readString(file).isEmpty()) {
        throw new IOException("空文件");
      }
      return SmallPlans.of(Files.readString(file));
    };
    List<String> failed = new ArrayList<>();
    LibraryMonitor monitor = new LibraryMonitor() {
      @Override
      public void failed(Path file, String sentence) {
        failed.add(sentence);
      }
    };
    try (PlanSearch search = open()) {
      search.indexLibrary(folder, plans, loader, monitor).join();
      assertEquals(5, hits(search, "污水处理厂"));
      search.indexLibrary(folder, plans, loader, monitor).join();
      assertEquals(5, loaded.size());
      Files.writeString(plans.get(0), "");
      search.indexLibrary(folder, plans.subList(0, 4), loader, monitor).join();
      assertEquals(List.of("空文件"), failed);
      assertEquals(3, hits(search, "污水处理厂"));
    }
    loaded.clear();
    try (PlanSearch search = open()) {
      search.indexLibrary(folder, plans.subList(1, 4), loader, monitor).join();
      assertEquals(List.of(), loaded, "known from the last time");
      assertEquals(3, hits(search, "污水处理厂"));
    }
  }

  @Test
  void keepsTheFirstFilesOfALibraryWhenTheProcessEndsAmongTheLast() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      plans.add(Files.writeString(folder.resolve("p" + i), "建设第" + i + "座污水处理厂。"));
    }
    Set<String> committed = new HashSet<>();
    LibraryMonitor monitor = new LibraryMonitor() {
      @Override
      public void indexed(int files, int all, Path file) {
        if (files == all) {
          try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder.resolve("index")))) {
            committed.addAll(reader.getIndexCommit().getUserData().keySet());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
    };
    try (PlanSearch search = open()) {
      search.indexLibrary(folder, plans, file -> SmallPlans.of(Files.readString(file)), monitor).join();
    }
    assertTrue(committed.contains("plan:" + plans.get(0).toUri()), committed::toString);
  }

  @Test
  void tellsWhoeverWaitsForALibraryThatItsMonitorFailed() throws IOException {
    List<Path> plans = List.of(Files.writeString(folder.resolve("p"), "建设第一座污水处理厂。"));
    IllegalStateException failure = new IllegalStateException("widget is disposed");
    LibraryMonitor monitor = new LibraryMonitor() {
      @Override
      public void indexed(int files, int all, Path file) {
        throw failure;
      }
    };
    try (PlanSearch search = open()) {
      CompletableFuture<Void> library =
          search.indexLibrary(folder, plans, file -> SmallPlans.of(Files.readString(file)), monitor);
      ExecutionException told = assertThrows(ExecutionException.class, () -> library.get(10, TimeUnit.SECONDS));
      assertSame(failure, told.getCause());
      search.whenUpToDate().join();
      assertEquals(1, search.search(SearchQuery.of("第一座污水处理厂")).total());
    }
  }

  @Test
  void stopsALibraryWhenAsked() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      plans.add(Files.writeString(folder.resolve("p" + i), "建设第" + i + "座污水处理厂。"));
    }
    LibraryMonitor monitor = new LibraryMonitor() {
      private int done;

      @Override
      public void indexed(int files, int all, Path file) {
        done = files;
      }

      @Override
      public boolean isCancelled() {
        return done == 2;
      }
    };
    try (PlanSearch search = open()) {
      search.indexLibrary(folder, plans, file -> SmallPlans.of(Files.readString(file)), monitor).join();
      assertEquals(2, hits(search, "污水处理厂"));
    }
  }
}
