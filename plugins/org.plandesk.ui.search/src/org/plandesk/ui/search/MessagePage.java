// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.search.SearchResult;
import org.plandesk.search.Suggestion;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.Commands;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.search.model.SearchModel;
import org.plandesk.ui.search.service.SearchScope;
import org.plandesk.ui.session.PlanSessions;

/**
 * What stands in place of hits: examples while nothing is asked; other queries that find something when this one does not;
 * the sentence of a failure. User interface thread only.
 */
final class MessagePage extends Composite {

  private static final int MARGIN = 24;
  private static final int COLUMN = 16;

  private final SearchModel model;
  private final Consumer<String> ask;
  private final BooleanSupplier withoutPlan;
  private final Scopes scopes;
  private final IServiceLocator locator;
  private List<Object> shown;

  /** Where else can be searched. */
  interface Scopes {
    /** Scopes that hold more than the present one, the next wider first. */
    List<SearchScope> wider();

    /** Searches there. */
    void choose(SearchScope scope);
  }

  /**
   * @param ask puts a query into the box
   * @param withoutPlan whether there is no plan to search in
   * @param scopes where else can be searched
   * @param locator the site in which a person opens one
   */
  MessagePage(Composite parent, SearchModel model, Consumer<String> ask, BooleanSupplier withoutPlan,
      Scopes scopes, IServiceLocator locator) {
    super(parent, SWT.NONE);
    this.model = model;
    this.ask = ask;
    this.withoutPlan = withoutPlan;
    this.scopes = scopes;
    this.locator = locator;
    Panes.own(this);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN;
    layout.horizontalSpacing = COLUMN;
    layout.verticalSpacing = 8;
    setLayout(layout);
  }

  /** Shows the state of the model. */
  void refresh() {
    SearchResult result = model.result().orElse(null);
    List<Object> next = List.of(model.state(), model.failure(), model.query().selected(),
        withoutPlan.getAsBoolean() ? NoPlan.sentence(locator) : "",
        scopes.wider(), result == null ? "" : result.query().text(), result == null ? List.of() : result.suggestions());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    for (Control child : getChildren()) {
      child.dispose();
    }
    if (withoutPlan.getAsBoolean() && model.state() != SearchModel.State.FAILED) {
      sentence(NoPlan.sentence(locator));
      if (!PlanSessions.of(locator).isExpecting()) {
        other(Messages.openPlan, Messages.openPlanSays, () -> Commands.run(locator, Commands.OPEN));
      }
      layout(true, true);
      return;
    }
    switch (model.state()) {
      case EMPTY -> examples();
      case NOTHING -> nothing(result);
      case FAILED -> sentence(model.failure());
      case FOUND -> {
        // the list is shown
      }
    }
    layout(true, true);
  }

  private void examples() {
    sentence(Messages.emptySentence);
    example(Messages.example1, Messages.example1Says);
    example(Messages.example2, Messages.example2Says);
    example(Messages.example3, Messages.example3Says);
    example(Messages.example4, Messages.example4Says);
    example(Messages.example5, Messages.example5Says);
    example(Messages.example6, Messages.example6Says);
  }

  private void nothing(SearchResult result) {
    sentence(Messages.bind(Messages.nothing, result.query().text().strip()));
    if (!result.query().selected().isEmpty()) {
      other(Messages.clearTicks, Messages.clearTicksSays, model::clearTicks);
    }
    scopes.wider().forEach(
        scope -> other(ResultHead.name(scope), Messages.widerSays, () -> scopes.choose(scope)));
    for (Suggestion suggestion : result.suggestions()) {
      other(suggestion.text(), Messages.bind(switch (suggestion.reason()) {
        case PINYIN -> Messages.byPinyin;
        case SPELLING -> Messages.bySpelling;
        case FEWER_WORDS -> Messages.byFewerWords;
      }, suggestion.total()), () -> ask.accept(suggestion.text()));
    }
    if (result.suggestions().isEmpty()) {
      sentence(Messages.nothingHelps);
    }
  }

  private void example(String query, String says) {
    other(query, says, () -> ask.accept(query));
  }

  private void other(String words, String says, Runnable follow) {
    Panes.link(this, words, PlanFonts.TEXT, ignored -> follow.run());
    text(says, PlanFonts.CONTROL, PlanColors.TEXT_SECOND, 1);
  }

  private void sentence(String text) {
    text(text, PlanFonts.TEXT, PlanColors.TEXT, 2);
  }

  /** Words that go on in the next line where there is no room. */
  private void text(String text, PlanFonts font, PlanColors ink, int columns) {
    Label label = Panes.own(new Label(this, SWT.WRAP));
    label.setText(Panes.escape(text));
    label.setFont(font.font());
    label.setForeground(ink.color());
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    data.widthHint = 200;
    label.setLayoutData(data);
  }
}
