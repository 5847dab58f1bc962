// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.search.IndexState;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.service.SearchScope;

/** The strip above the hits: how many there are, how far the index is, where is searched and in which order. */
final class ResultHead {

  /** Height of the strip. */
  static final int HEIGHT = 32;

  private final SearchModel model;
  private final Composite strip;
  private final Label total;
  private final Label all;
  private final Label index;
  private final ChoiceField scope;
  private String indexWords = "";
  private String unreadWords = "";
  private boolean busy;
  private final ChoiceField order;

  /** @param chosen told which scope the user chose */
  ResultHead(Composite parent, SearchModel model, Consumer<SearchScope> chosen) {
    this.model = model;
    strip = Panes.strip(parent, 7);
    GridLayout layout = (GridLayout) strip.getLayout();
    layout.marginLeft = 12;
    layout.marginRight = 10;
    total = Panes.label(strip, "", PlanFonts.CONTROL_BOLD, PlanColors.TEXT);
    all = Panes.label(strip, "", PlanFonts.CONTROL, PlanColors.TEXT_SECOND);
    index = Panes.label(strip, "", PlanFonts.SMALL, PlanColors.TEXT_SECOND);
    index.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    label(Messages.scope);
    scope = new ChoiceField(strip, Messages.scope,
        Stream.of(SearchScope.values()).map(ResultHead::name).toList(),
        choice -> chosen.accept(SearchScope.values()[choice]));
    label(Messages.order);
    order = new ChoiceField(strip, Messages.order,
        List.of(Messages.orderRelevance, Messages.orderDocument, Messages.orderDeadline),
        choice -> model.setOrder(SearchQuery.Order.values()[choice]));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.heightHint = HEIGHT;
    strip.setLayoutData(data);
  }

  /** What a scope is called. */
  static String name(SearchScope scope) {
    return switch (scope) {
      case OPEN -> Messages.scopeOpen;
      case ACTIVE -> Messages.scopeActive;
      case LIBRARY -> Messages.scopeLibrary;
    };
  }

  private void label(String text) {
    Panes.label(strip, text, PlanFonts.CONTROL, PlanColors.TEXT_SECOND)
        .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
  }

  /** Shows the counts of the model's result. */
  void refresh() {
    SearchResult result = model.state() == SearchModel.State.FOUND ? model.result().orElse(null) : null;
    total.setText(result == null ? ""
        : Messages.bind(result.exact() ? Messages.total : Messages.totalAtLeast, result.total()));
    all.setText(result == null || !result.isDivided() ? "" : Messages.bind(Messages.totalAll, result.totalAll()));
    order.select(model.query().order().ordinal());
    strip.layout();
  }

  /** What was asked, how much was found, and where was searched, in one line. */
  String words() {
    return model.result().map(result -> {
      String text = result.query().text().strip();
      String found = Messages.bind(result.exact() ? Messages.total : Messages.totalAtLeast, result.total());
      return Messages.bind(text.isEmpty() ? Messages.statusTicks : Messages.status,
          new Object[] {text, found, scope.text()});
    }).orElse("");
  }

  /** Shows where is searched. */
  void setScope(SearchScope current) {
    scope.select(current.ordinal());
  }

  /** Shows how far the index is; nothing when it is up to date. */
  void setIndex(IndexState state) {
    int percent = (int) (state.done() * 100);
    indexWords = switch (state.phase()) {
      case READY -> "";
      case UPDATING -> percent < 100 ? Messages.bind(Messages.indexUpdating, percent) : "";
      case REBUILDING -> Messages.bind(Messages.indexRebuilding, percent);
    };
    tell();
  }

  /** Shows how many files of the library could not be read; nothing when all could or none of them is searched. */
  void setUnread(int files) {
    unreadWords = files == 0 ? "" : Messages.bind(Messages.libraryUnread, files);
    tell();
  }

  /** Shows that a search is running. */
  void setBusy(boolean running) {
    busy = running;
    tell();
  }

  private void tell() {
    String words = busy ? Messages.searching : indexWords.isEmpty() ? unreadWords : indexWords;
    if (!words.equals(index.getText())) {
      index.setText(words);
      strip.layout();
    }
  }
}
