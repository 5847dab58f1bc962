// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.search.SearchView;
import org.plandesk.ui.search.model.SearchModel;

/** What a user does in the search and sees there; each call returns when its result is shown. */
public final class SearchDriver {

  private final UiThread ui;
  private final SearchView view;

  SearchDriver(UiThread ui, SearchView view) {
    this.ui = ui;
    this.view = view;
  }

  /** Types words in place of those in the box, letter by letter, and gives back the hits. */
  public List<String> type(String words) {
    ui.run(() -> {
      box().setText("");
      for (int i = 0; i < words.length(); i++) {
        box().append(words.substring(i, i + 1));
      }
    });
    awaitResult();
    return hits();
  }

  /** Awaits that the words in the box find something, after a change of a plan. */
  public List<String> awaitHits() {
    ui.await("hits", () -> model().state() == SearchModel.State.FOUND && !model().isSearching());
    return hits();
  }

  /** Awaits that the words in the box find nothing. */
  public void awaitNothing() {
    ui.await("no hits", () -> model().state() == SearchModel.State.NOTHING && !model().isSearching());
  }

  /** The words of the hits that are loaded, in the order of the list. */
  public List<String> hits() {
    return ui.get(() -> model().hits().stream().map(SearchHit::text).toList());
  }

  /** The kinds of the hits that are loaded, each once. */
  public Set<EntryKind> kinds() {
    return ui.get(() -> model().hits().stream().map(SearchHit::kind).collect(Collectors.toSet()));
  }

  /** The words of the current hit; empty when there is none. */
  public String current() {
    return ui.get(() -> model().current().map(SearchHit::text).orElse(""));
  }

  /** Ticks a value of a facet, or takes its tick away, and gives back the hits. */
  public List<String> tick(FacetField field, String code) {
    ui.run(() -> model().toggle(field, code));
    awaitResult();
    return hits();
  }

  /** Presses a key in the box, such as {@link SWT#CR}. */
  public void press(int keyCode) {
    ui.run(() -> {
      var event = new Event();
      event.keyCode = keyCode;
      event.character = keyCode < ' ' ? (char) keyCode : 0;
      event.type = SWT.KeyDown;
      box().notifyListeners(SWT.KeyDown, event);
    });
  }

  private void awaitResult() {
    ui.await("the result", () -> !model().isSearching()
        && model().result().filter(result -> result.query().equals(model().query())).isPresent());
  }

  private SearchModel model() {
    return view.model();
  }

  private StyledText box() {
    Composite part = (Composite) view.getSite().getService(MPart.class).getWidget();
    return Controls.all(part, StyledText.class).getFirst();
  }
}
