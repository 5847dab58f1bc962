// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.search.LibraryMonitor;
import org.plandesk.search.PlanSearch;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchSettings;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** What is searched in, as plans are opened. */
class SearchServiceTest {

  private static final LibraryMonitor SILENT = new LibraryMonitor() {
    @Override
    public void indexed(int done, int all, Path file) {
      // nobody watches
    }

    @Override
    public void failed(Path file, String sentence) {
      throw new AssertionError(sentence);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  };

  private final Display display = Display.getDefault();
  private final PlanSearch search = PlanSearch.open(SearchSettings.inMemory());
  private final PlanSessions sessions = new PlanSessions(null, null);

  @TempDir
  Path folder;

  @AfterEach
  void close() {
    search.close();
  }

  private static Plan plan() {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    plan.setId("plan");
    Chapter chapter = PlanFactory.eINSTANCE.createChapter();
    chapter.setId("c");
    chapter.setTitle("管网改造");
    plan.getContents().add(chapter);
    return plan;
  }

  /** The keys of the plans that have the word, when all that was opened is in the index. */
  private List<String> found() {
    CompletableFuture<Void> done = search.whenUpToDate();
    while (!done.isDone()) {
      while (display.readAndDispatch()) {
        // plans are read on this thread
      }
    }
    return search.search(SearchQuery.of("管网")).hits().stream().map(SearchHit::plan).toList();
  }

  @Test
  void aDocumentOfTheLibraryIsFoundOnceAfterItWasOpened() throws Exception {
    Plan plan = plan();
    Path document = Files.writeString(folder.resolve("a.txt"), "管网改造");
    search.indexLibrary(folder, List.of(document), file -> EcoreUtil.copy(plan), SILENT).get();
    String key = PlanKeys.of(document);
    display.syncExec(() -> {
      SearchService service =
          new SearchService(search, sessions, new SearchLibrary(search, null), display, () -> false);
      assertEquals(List.of(key), found());
      PlanSession session = sessions.open(plan, PlanOrigin.UNSAVED, "a");
      assertEquals(2, found().size());
      service.adopt(session, key);
      assertEquals(List.of(key), found());
      assertEquals(Set.of(key), service.plans(SearchScope.OPEN));
      assertEquals(session, service.session(key).orElseThrow());
    });
  }
}
