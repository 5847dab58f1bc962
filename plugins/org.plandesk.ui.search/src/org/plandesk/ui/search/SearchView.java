// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.search.IndexListener;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.parts.ViewSelection;
import org.plandesk.ui.search.list.ResultList;
import org.plandesk.ui.search.model.SearchMemory;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.service.SearchRunner;
import org.plandesk.ui.search.service.SearchScope;
import org.plandesk.ui.search.service.SearchService;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;
import org.plandesk.ui.status.PartStatus;

/** 检索: the one box, the hits below it, and what they can be narrowed to. User interface thread only. */
public final class SearchView extends ViewPart implements SearchModel.Listener, PlanSessionsListener, PartStatus {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.search.search";

  /** The first hit of a result is shown in 原文 when no other letter has followed so soon. */
  private static final int REST_MILLIS = 150;
  /** A search that takes longer is told of. */
  private static final int BUSY_MILLIS = 400;

  private final ViewSelection selection = new ViewSelection();
  private final IndexListener indexListener = state -> indexChanged();
  private final Runnable preview = this::preview;
  private final Runnable busy = this::busy;
  private SearchService service;
  private SearchRunner runner;
  private SearchModel model;
  private HitNavigator navigator;
  private SearchMemory memory;
  private PlanSelection shared;
  private SearchScope scope = SearchScope.OPEN;
  private QueryBox box;
  private ReadingBar reading;
  private FacetPane facets;
  private ResultHead head;
  private Composite stack;
  private ResultList list;
  private MessagePage message;
  private boolean previewing;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.SEARCH.image());
    service = SearchService.of(getSite());
    runner = service.newRunner();
    model = new SearchModel(runner);
    navigator = new HitNavigator(getSite().getWorkbenchWindow());
    memory = new SearchMemory(new PreferenceStore());
    createContent(Panes.pane(parent, 1));
    new SearchMenus(this, model, memory).fill(getViewSite().getActionBars());
    getSite().setSelectionProvider(selection);
    model.addListener(this);
    service.addListener(indexListener);
    PlanSessions.of(getSite()).addListener(this);
    // what is chosen elsewhere becomes the current hit when it is one
    shared = PlanSelection.connect(getSite(),
        elements -> navigator.hitOn(elements.getFirst(), model.hits()).ifPresent(this::follow));
    setScope(scope);
    head.setIndex(service.state());
    model.refresh();
  }

  private void createContent(Composite pane) {
    Composite top = Panes.strip(pane, 1);
    GridLayout layout = (GridLayout) top.getLayout();
    layout.marginWidth = 10;
    layout.marginTop = 8;
    layout.marginBottom = 6;
    layout.verticalSpacing = 4;
    top.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    box = new QueryBox(top, new BoxOwner());
    box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    reading = new ReadingBar(top, model, this::ask);
    reading.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    SashForm sash = Panes.own(new SashForm(pane, SWT.HORIZONTAL));
    sash.setSashWidth(4);
    sash.setBackground(PlanColors.LINE_SOFT.color());
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    facets = new FacetPane(sash, model);
    Composite right = Panes.pane(sash, 1);
    sash.setWeights(26, 74);
    head = new ResultHead(right, model, this::chooseScope);
    stack = Panes.own(new Composite(right, SWT.NONE));
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    StackLayout pages = new StackLayout();
    stack.setLayout(pages);
    list = new ResultList(stack, model, new ListOwner());
    message = new MessagePage(stack, model, this::ask, this::isWithoutPlan, new WiderScopes(), getSite());
    pages.topControl = message;
    message.refresh();
  }

  @Override
  public void setFocus() {
    box.resume();
  }

  /** Takes the keyboard, with the words of the box selected. */
  public void enterBox() {
    box.enter();
  }

  /** Asks a query in place of what is in the box. */
  public void ask(String query) {
    box.setText(query);
    model.setText(query);
    box.resume();
  }

  /** Goes to the next hit or to the one before, without moving the keyboard. */
  public void walk(boolean forward) {
    if (model.walk(forward)) {
      list.showCurrent();
    }
  }

  /** What the view shows. */
  public SearchModel model() {
    return model;
  }

  /** Where is searched. */
  SearchScope scope() {
    return scope;
  }

  @Override
  public String statusWords() {
    return switch (model.state()) {
      case FOUND, NOTHING -> head.words();
      case EMPTY, FAILED -> "";
    };
  }

  private boolean isWithoutPlan() {
    return service.plans(scope).contains(SearchService.NO_PLAN);
  }

  /** Searches in another scope from now on. */
  void setScope(SearchScope next) {
    scope = next;
    head.setScope(next);
    tellUnread();
    model.setPlans(service.plans(next));
  }

  private void chooseScope(SearchScope chosen) {
    if (chosen == SearchScope.LIBRARY && service.library().folder().isEmpty()
        && !new LibraryCommands(getSite()).choose()) {
      head.setScope(scope);
      return;
    }
    setScope(chosen);
  }

  /** Shows what a search that was recalled asks. */
  void recalled() {
    box.setText(model.query().text());
    box.resume();
  }

  @Override
  public void resultChanged() {
    boolean found = model.state() == SearchModel.State.FOUND;
    box.setTook(found ? model.result().map(SearchResult::took).orElse(null) : null);
    reading.refresh();
    facets.refresh();
    head.refresh();
    head.setBusy(false);
    firePropertyChange(PartStatus.PROPERTY);
    StackLayout pages = (StackLayout) stack.getLayout();
    if (found) {
      list.refresh();
    } else {
      message.refresh();
    }
    if (pages.topControl != (found ? list : message)) {
      pages.topControl = found ? list : message;
      stack.layout();
    }
  }

  @Override
  public void hitChanged(boolean chosen) {
    if (chosen) {
      list.showCurrent();
      list.redraw();
      memory.remember(model.query().text());
      preview();
    } else {
      stack.getDisplay().timerExec(REST_MILLIS, preview);
    }
  }

  /** Makes the current hit the selection of the window and marks all hits in 原文. */
  private void preview() {
    if (stack.isDisposed() || !getSite().getPage().isPartVisible(this)) {
      return;
    }
    previewing = true;
    try {
      SearchHit hit = model.current().orElse(null);
      if (hit != null) {
        navigator.activate(hit);
        selection.select(navigator.element(hit).orElse(null));
      }
      navigator.mark(model.hits(), hit);
    } finally {
      previewing = false;
    }
  }

  /** Says that a search goes on that takes long. */
  private void busy() {
    if (!stack.isDisposed()) {
      head.setBusy(model.isSearching());
    }
  }

  /** A hit was chosen in another part. */
  private void follow(SearchHit hit) {
    if (!previewing && !model.current().filter(current -> current == hit).isPresent()) {
      model.choose(hit);
    }
  }

  private void open(SearchHit hit) {
    memory.remember(model.query().text());
    navigator.open(hit, model.hits());
  }

  private void indexChanged() {
    if (!stack.isDisposed()) {
      head.setIndex(service.state());
      tellUnread();
      plansChanged();
      model.refresh();
    }
  }

  private void tellUnread() {
    head.setUnread(scope == SearchScope.LIBRARY ? service.library().unread().size() : 0);
  }

  @Override
  public void opened(PlanSession session) {
    plansChanged();
  }

  @Override
  public void closed(PlanSession session) {
    plansChanged();
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    plansChanged();
    if (!previewing) {
      // 原文 shows another plan now, without marks
      stack.getDisplay().timerExec(REST_MILLIS, preview);
    }
  }

  @Override
  public void expectedChanged(boolean expecting) {
    if (!stack.isDisposed()) {
      message.refresh();
    }
  }

  private void plansChanged() {
    if (!stack.isDisposed()) {
      model.setPlans(service.plans(scope));
    }
  }

  @Override
  public void dispose() {
    if (service != null) {
      service.removeListener(indexListener);
      PlanSessions.of(getSite()).removeListener(this);
      runner.close();
      navigator.dispose();
    }
    if (shared != null) {
      shared.disconnect();
    }
    super.dispose();
  }

  /** What the box asks for. */
  private final class BoxOwner implements QueryBox.Owner {
    @Override
    public void typed(String text) {
      model.setText(text);
      stack.getDisplay().timerExec(BUSY_MILLIS, busy);
    }

    @Override
    public void open() {
      model.whenFound(SearchView.this::open);
    }

    @Override
    public void enterResults() {
      list.enter();
    }

    @Override
    public void clear() {
      memory.remember(model.query().text());
      box.setText("");
      model.clear();
    }
  }

  /** What the page without hits asks for. */
  private final class WiderScopes implements MessagePage.Scopes {
    @Override
    public List<SearchScope> wider() {
      List<SearchScope> wider = new ArrayList<>();
      if (scope == SearchScope.ACTIVE && service.plans(SearchScope.OPEN).size() > 1) {
        wider.add(SearchScope.OPEN);
      }
      if (scope != SearchScope.LIBRARY && service.library().folder().isPresent()) {
        wider.add(SearchScope.LIBRARY);
      }
      return wider;
    }

    @Override
    public void choose(SearchScope next) {
      setScope(next);
      box.resume();
    }
  }

  /** What the list asks for. */
  private final class ListOwner implements ResultList.Owner {
    @Override
    public void open(SearchHit hit) {
      SearchView.this.open(hit);
    }

    @Override
    public void toBox() {
      box.resume();
    }

    @Override
    public boolean isOpen(SearchHit hit) {
      return navigator.isOpen(hit);
    }
  }
}
