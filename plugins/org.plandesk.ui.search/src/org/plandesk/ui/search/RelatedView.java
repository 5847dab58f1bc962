// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.search.IndexListener;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.EmptyState;
import org.plandesk.ui.parts.ViewSelection;
import org.plandesk.ui.search.list.RelatedList;
import org.plandesk.ui.search.service.SearchRunner;
import org.plandesk.ui.search.service.SearchService;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 相关条目: what resembles the selected element, in every plan that can be searched. User interface thread only. */
public final class RelatedView extends ViewPart {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.search.related";

  private static final int MOST = 30;
  private static final int REST_MILLIS = 120;

  private final ViewSelection selection = new ViewSelection();
  private final IndexListener indexListener = state -> ask();
  private final Runnable ask = this::ask;
  private SearchService service;
  private SearchRunner runner;
  private HitNavigator navigator;
  private PlanSelection shared;
  private EmptyState empty;
  private RelatedList list;
  private EObject element;
  private List<RelatedHit> shown = List.of();

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.LINK.image());
    service = SearchService.of(getSite());
    runner = service.newRunner();
    navigator = new HitNavigator(getSite().getWorkbenchWindow());
    empty = new EmptyState(parent, Messages.relatedEmpty, this::setFocus);
    Composite pane = Panes.own(Panes.grid(empty.content(), 1));
    Canvas header = Panes.own(new Canvas(pane, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.heightHint = RelatedList.HEADER;
    header.setLayoutData(data);
    list = new RelatedList(pane, this::choose, this::open);
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    header.addListener(SWT.Paint, event -> list.paintHeader(event.gc, header.getClientArea().width));
    header.addListener(SWT.Resize, event -> header.redraw());
    getSite().setSelectionProvider(selection);
    shared = PlanSelection.connect(getSite(), elements -> follow(elements.getFirst()));
    service.addListener(indexListener);
    shared.current().stream().findFirst().ifPresent(this::follow);
  }

  @Override
  public void setFocus() {
    empty.setFocus();
  }

  private void follow(EObject selected) {
    // what is marked in a sentence is related as the sentence is
    EObject next = selected instanceof Mark ? selected.eContainer() : selected;
    if (next != element) {
      element = next;
      list.getDisplay().timerExec(REST_MILLIS, ask);
    }
  }

  private void ask() {
    if (list.isDisposed()) {
      return;
    }
    Optional<String> key =
        element == null ? Optional.empty() : PlanSessions.of(getSite()).find(element).flatMap(this::key);
    if (key.isPresent() && element instanceof PlanElement of) {
      runner.related(key.get(), of.getId(), MOST, related -> show(related, Messages.relatedNone),
          sentence -> show(List.of(), sentence));
    } else {
      show(List.of(), Messages.relatedEmpty);
    }
  }

  private Optional<String> key(PlanSession session) {
    return service.key(session);
  }

  private void show(List<RelatedHit> related, String otherwise) {
    if (list.isDisposed()) {
      return;
    }
    empty.setText(otherwise);
    if (!related.equals(shown)) {
      shown = related;
      list.show(related);
      empty.show(!related.isEmpty());
    }
  }

  private void choose(SearchHit hit) {
    navigator.activate(hit);
    navigator.element(hit).ifPresent(selection::select);
  }

  private void open(SearchHit hit) {
    navigator.open(hit, List.of());
  }

  @Override
  public void dispose() {
    if (service != null) {
      service.removeListener(indexListener);
      runner.close();
      navigator.dispose();
    }
    if (shared != null) {
      shared.disconnect();
    }
    super.dispose();
  }
}
