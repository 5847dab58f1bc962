// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plandesk.search.SearchResult;
import org.plandesk.search.Suggestion;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.search.list.ChipPainter;
import org.plandesk.ui.search.model.ReadingPiece;
import org.plandesk.ui.search.model.SearchModel;

/**
 * The line below the box: how the query was read, with a switch for synonyms, and which keys go on; below it hints and other
 * spellings, when there are any. User interface thread only.
 */
final class ReadingBar extends Composite {

  private static final int HEIGHT = 24;
  private static final int GAP = 8;

  private final SearchModel model;
  private final Consumer<String> ask;
  private final Canvas line;
  private final Link synonyms;
  private final Canvas keys;
  private final Composite second;
  private List<ReadingPiece> pieces = List.of();
  private List<Object> below = List.of();

  /** @param ask puts a query into the box */
  ReadingBar(Composite parent, SearchModel model, Consumer<String> ask) {
    super(parent, SWT.NONE);
    this.model = model;
    this.ask = ask;
    Panes.own(Panes.grid(this, 3));
    line = Panes.own(new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS));
    line.addListener(SWT.Paint, event -> paintLine(event.gc));
    line.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = sentence();
      }
    });
    line.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    synonyms = Panes.link(this, Messages.withoutSynonyms, PlanFonts.SMALL,
        words -> model.setExpanding(!model.query().expanding()));
    synonyms.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, true));
    keys = Panes.own(new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS));
    keys.addListener(SWT.Paint, event -> KeyHints.paint(event.gc, keys.getClientArea()));
    GridData keysData = new GridData(SWT.END, SWT.CENTER, false, false);
    keysData.widthHint = measured(KeyHints::width);
    keysData.heightHint = HEIGHT;
    keys.setLayoutData(keysData);
    second = Panes.own(new Composite(this, SWT.NONE));
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = 0;
    row.marginTop = 0;
    row.marginBottom = 2;
    row.spacing = GAP;
    row.center = true;
    second.setLayout(row);
    second.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    refresh();
  }

  /** Shows how the query of the model's result was read. */
  void refresh() {
    boolean blank = model.state() == SearchModel.State.EMPTY;
    SearchResult result = model.result().orElse(null);
    pieces = blank || result == null ? List.of() : ReadingPiece.of(result.reading());
    boolean expanded = result != null && !blank && result.reading().isExpanded();
    boolean off = !blank && !model.query().expanding();
    synonyms.setVisible(expanded || off);
    synonyms.setText(Panes.anchor(off ? Messages.withSynonyms : Messages.withoutSynonyms));
    int width = measured(this::paintLine);
    GridData data = (GridData) line.getLayoutData();
    data.heightHint = HEIGHT;
    data.widthHint = Math.max(1, width);
    List<Object> next = blank || result == null ? List.of() : below(result);
    if (!next.equals(below)) {
      below = next;
      fillSecond();
    }
    ((GridData) second.getLayoutData()).exclude = below.isEmpty();
    second.setVisible(!below.isEmpty());
    // the bar may have grown by a line, so what stands below it has to give way
    getShell().layout(new Control[] {line, synonyms, second}, SWT.DEFER);
    line.redraw();
  }

  /** Hints first, then other spellings; when nothing was found the page says the latter. */
  private List<Object> below(SearchResult result) {
    List<Object> all = new ArrayList<>(result.reading().hints());
    if (result.corrected() != null) {
      all.add(Messages.bind(Messages.corrected, result.query().text().strip(), result.corrected().text()));
    }
    if (model.state() == SearchModel.State.FOUND) {
      result.suggestions().stream().filter(other -> other.reason() != Suggestion.Reason.FEWER_WORDS).limit(3)
          .forEach(all::add);
    }
    return all;
  }

  private void fillSecond() {
    for (Control child : second.getChildren()) {
      child.dispose();
    }
    boolean first = true;
    for (Object one : below) {
      if (one instanceof Suggestion other) {
        if (first) {
          Panes.label(second, Messages.didYouMean, PlanFonts.SMALL, PlanColors.TEXT_SECOND);
          first = false;
        }
        Panes.link(second, Messages.bind(Messages.suggestion, other.text(), other.total()), PlanFonts.SMALL,
            words -> ask.accept(other.text()));
      } else {
        Label hint = Panes.own(new Label(second, SWT.WRAP));
        hint.setText(Panes.escape(Messages.bind(Messages.hint, one)));
        hint.setFont(PlanFonts.SMALL.font());
        hint.setForeground(PlanColors.DUE_SOON_EDGE.color());
        hint.setLayoutData(new RowData());
      }
    }
    second.layout();
  }

  /** The line as words. */
  String sentence() {
    StringBuilder words = new StringBuilder(Messages.reading);
    pieces.forEach(piece -> words.append(' ').append(piece.text()));
    return words.toString();
  }

  private int paintLine(GC gc) {
    if (pieces.isEmpty()) {
      return 0;
    }
    int x = word(gc, Messages.reading, 0) + GAP;
    for (ReadingPiece piece : pieces) {
      x += (piece.chip() ? ChipPainter.paintWord(gc, piece.text(), piece.found(), x, 2) : word(gc, piece.text(), x))
          + GAP;
    }
    return x;
  }

  private static int word(GC gc, String text, int x) {
    gc.setFont(PlanFonts.SMALL.font());
    gc.setForeground(PlanColors.TEXT_SECOND.color());
    gc.drawText(text, x, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
  }

  private int measured(ToIntFunction<GC> painter) {
    // painted into a picture of one point, to learn how wide it gets
    var image = new Image(getDisplay(), 1, 1);
    GC gc = new GC(image);
    try {
      return painter.applyAsInt(gc);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    Point size = super.computeSize(wHint, hHint, changed);
    return new Point(wHint == SWT.DEFAULT ? 100 : wHint, Math.max(HEIGHT, size.y));
  }
}
