// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.PlanElement;
import org.plandesk.search.SearchHit;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.search.service.PlanKeys;
import org.plandesk.ui.search.service.SearchService;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;
import org.plandesk.ui.source.SourceTextView;

/** Leads from hits to the text: shows them in 原文, opens their sentence in the editor. User interface thread only. */
final class HitNavigator {

  private final IWorkbenchWindow window;
  private final SearchService service;
  private final PlanSessions sessions;
  private PlanSessionsListener awaiting;

  HitNavigator(IWorkbenchWindow window) {
    this.window = window;
    this.service = SearchService.of(window);
    this.sessions = PlanSessions.of(window);
  }

  /** Whether the plan of a hit is open. */
  boolean isOpen(SearchHit hit) {
    return service.session(hit.plan()).isPresent();
  }

  /** The element of a hit, when its plan is open. */
  Optional<EObject> element(SearchHit hit) {
    return service.session(hit.plan()).flatMap(session -> HitPlaces.element(session.plan(), hit));
  }

  /** The hit on an element, when it is one of these. */
  Optional<SearchHit> hitOn(EObject element, List<SearchHit> hits) {
    Optional<String> key = sessions.find(element).flatMap(service::key);
    String id = element instanceof PlanElement of ? of.getId() : null;
    return hits.stream().filter(hit -> hit.element().equals(id) && key.filter(hit.plan()::equals).isPresent())
        .findFirst();
  }

  /** Makes the plan of a hit the active one, which 原文 and the other views show. */
  void activate(SearchHit hit) {
    service.session(hit.plan()).ifPresent(sessions::activate);
  }

  /** Marks the hits of the active plan in 原文, with the current one standing out. */
  void mark(List<SearchHit> hits, SearchHit current) {
    if (window.getActivePage() != null
        && window.getActivePage().findView(SourceTextView.ID) instanceof SourceTextView text) {
      HitPlaces places = sessions.active()
          .flatMap(session -> service.key(session).map(key -> HitPlaces.of(session.plan(), key, hits, current)))
          .orElse(new HitPlaces(List.of(), -1));
      text.showHits(places.hits(), places.current());
    }
  }

  /** Opens the sentence of a hit in the editor, all hits of its plan marked; opens the plan first when it is not open. */
  void open(SearchHit hit, List<SearchHit> hits) {
    Optional<PlanSession> session = service.session(hit.plan());
    if (session.isPresent()) {
      open(session.get(), hit, hits);
      return;
    }
    Optional<Path> file = PlanKeys.file(hit.plan());
    if (file.isEmpty() || !Files.exists(file.get())) {
      MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), Messages.goneTitle,
          Messages.bind(Messages.goneText, file.map(Path::toString).orElse(hit.planTitle())), 0, Messages.ok);
      return;
    }
    await(file.get(), hit, hits);
    new PlanOpener(window).open(file.get());
  }

  private void open(PlanSession session, SearchHit hit, List<SearchHit> hits) {
    HitPlaces.element(session.plan(), hit).ifPresent(element -> {
      // a document that has become a plan just now has another key than the hits in it
      HitPlaces places = HitPlaces.of(session.plan(), hit.plan(), hits, hit);
      new PlanOpener(window).openSentence(element, places.hits(), places.current());
    });
  }

  /** Opens the sentence when the plan has come; a document becomes a plan without a file. */
  private void await(Path file, SearchHit hit, List<SearchHit> hits) {
    stopWaiting();
    boolean document = !PlanFiles.isPlan(file);
    awaiting = new PlanSessionsListener() {
      @Override
      public void opened(PlanSession session) {
        if (document ? session.file().isEmpty() : session.file().filter(file::equals).isPresent()) {
          stopWaiting();
          // the editor is made just after this
          window.getShell().getDisplay().asyncExec(() -> {
            if (sessions.all().contains(session)) {
              open(session, hit, hits);
            }
          });
        }
      }
    };
    sessions.addListener(awaiting);
  }

  private void stopWaiting() {
    if (awaiting != null) {
      sessions.removeListener(awaiting);
      awaiting = null;
    }
  }

  void dispose() {
    stopWaiting();
  }
}
