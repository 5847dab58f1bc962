// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.search.model.HitTable;
import org.plandesk.ui.search.model.ResultRow;
import org.plandesk.ui.search.model.SearchModel;

/** The hits of a search, in groups that can be closed. User interface thread only. */
public final class ResultList extends RowCanvas {

  /** Whom the list asks for what it does not do itself. */
  public interface Owner {
    /** Opens the sentence of a hit. */
    void open(SearchHit hit);

    /** Gives the keyboard back to the box. */
    void toBox();

    /** Whether the plan of a hit is open; one that is not is opened with the hit. */
    default boolean isOpen(SearchHit hit) {
      return true;
    }
  }

  private final SearchModel model;
  private final Owner owner;
  private final ResultPainter painter;
  private List<ResultRow> rows = List.of();
  private String shownText = "";

  /** A list without hits. */
  public ResultList(Composite parent, SearchModel model, Owner owner) {
    super(parent, Messages.results);
    this.model = model;
    this.owner = owner;
    this.painter = new ResultPainter(this);
  }

  /** Shows the rows of the model, from the top when it is the result of other words. */
  public void refresh() {
    rows = model.rows();
    painter.forget();
    String text = model.result().map(result -> result.query().text()).orElse("");
    rowsChanged(!text.equals(shownText));
    shownText = text;
    showCurrent();
  }

  /** Brings the current hit into view. */
  public void showCurrent() {
    int row = model.current().map(model::indexOf).orElse(-1);
    boolean onHit = cursor() < 0 || cursor() >= rows.size() || rows.get(cursor()) instanceof ResultRow.Hit;
    if (onHit || row >= 0 && !isFocusControl()) {
      setCursor(row);
    }
  }

  /** Takes the keyboard, at the current hit. */
  public void enter() {
    if (!rows.isEmpty()) {
      setCursor(Math.max(0, model.current().map(model::indexOf).orElse(-1)));
      setFocus();
    }
  }

  @Override
  int rowCount() {
    return rows.size();
  }

  @Override
  int height(int row, int width) {
    return switch (rows.get(row)) {
      case ResultRow.Heading heading -> ResultPainter.HEADING;
      case ResultRow.More more -> ResultPainter.MORE;
      case ResultRow.Hit hit -> painter.height(hit.hit(), isCurrent(hit.hit()), width);
    };
  }

  @Override
  PlanColors behind(int row, boolean hovered) {
    return switch (rows.get(row)) {
      case ResultRow.Heading heading -> PlanColors.GROUP;
      case ResultRow.Hit hit when isCurrent(hit.hit()) -> PlanColors.SELECTION;
      default -> hovered ? PlanColors.HOVER : PlanColors.SURFACE;
    };
  }

  @Override
  void paintRow(GC gc, int row, Rectangle area, boolean hovered) {
    switch (rows.get(row)) {
      case ResultRow.Heading heading -> painter.heading(gc, heading, area);
      case ResultRow.More more -> painter.more(gc, more, area);
      case ResultRow.Hit hit -> painter.hit(gc, hit.hit(), why(hit.hit()), severalPlans(), area);
    }
  }

  /** Why the current hit was found; empty for others. */
  private String why(SearchHit hit) {
    if (!isCurrent(hit)) {
      return "";
    }
    String reasons = Messages.bind(Messages.because, HitTable.reasons(hit));
    return owner.isOpen(hit) ? reasons : Messages.bind(Messages.notOpen, reasons);
  }

  private boolean isCurrent(SearchHit hit) {
    return model.current().filter(current -> current == hit).isPresent();
  }

  private boolean severalPlans() {
    return model.query().plans().size() != 1;
  }

  @Override
  String rowName(int row) {
    return switch (rows.get(row)) {
      case ResultRow.Heading heading -> heading.section().title() + " "
          + Messages.bind(Messages.count, heading.section().count());
      case ResultRow.More more -> Messages.bind(Messages.more, more.count());
      case ResultRow.Hit hit -> String.join(" ", hit.hit().kind().label(), hit.hit().place(), hit.hit().text(),
          HitTable.reasons(hit.hit()));
    };
  }

  @Override
  int rowRole(int row) {
    return rows.get(row) instanceof ResultRow.More ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LISTITEM;
  }

  @Override
  int rowState(int row) {
    return rows.get(row) instanceof ResultRow.Heading heading
        ? heading.collapsed() ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED
        : 0;
  }

  @Override
  void moved(int row) {
    if (rows.get(row) instanceof ResultRow.Hit hit) {
      model.choose(hit.hit());
    }
  }

  @Override
  void clicked(int row, int x) {
    switch (rows.get(row)) {
      case ResultRow.Heading heading -> model.toggle(heading.section().key());
      case ResultRow.More more -> model.more(more.key());
      case ResultRow.Hit hit -> model.choose(hit.hit());
    }
  }

  @Override
  void open(int row) {
    switch (rows.get(row)) {
      case ResultRow.Heading heading -> model.toggle(heading.section().key());
      case ResultRow.More more -> model.more(more.key());
      case ResultRow.Hit hit -> owner.open(hit.hit());
    }
  }

  @Override
  void left() {
    owner.toBox();
  }

  @Override
  void otherKey(Event event) {
    if (event.keyCode == SWT.ESC) {
      owner.toBox();
    } else if (cursor() >= 0 && rows.get(cursor()) instanceof ResultRow.Heading heading
        && event.keyCode == (heading.collapsed() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT)) {
      model.toggle(heading.section().key());
    }
  }
}
