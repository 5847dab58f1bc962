// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Leftover;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;

/**
 * Cuts a plan into rows that account for all of its source: the leaves in their order, with the leftovers between them. A
 * single line end with the indentation behind it is what parts two rows and makes none of its own.
 */
final class SourceRows {

  private final String text;
  private final List<Leftover> leftovers;
  private final List<SourceRow> rows = new ArrayList<>();
  private final List<Leftover> pending = new ArrayList<>();
  private SourceRow open;
  private int next;

  private SourceRows(Plan plan) {
    Source source = plan.getSource();
    text = source == null || source.getText() == null ? "" : source.getText();
    leftovers = source == null ? List.of() : source.getLeftovers();
  }

  /** The rows of a plan from top to bottom. */
  static List<SourceRow> of(Plan plan) {
    SourceRows rows = new SourceRows(plan);
    rows.contents(plan);
    rows.leftoversBefore(Integer.MAX_VALUE);
    rows.settle(null);
    return rows.rows();
  }

  /** Says of rows that share an owner that none of them is whole. */
  private List<SourceRow> rows() {
    Map<EObject, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.owner(), 1, Integer::sum));
    rows.replaceAll(row -> new SourceRow(row.owner(), row.parts(), counts.get(row.owner()) == 1));
    return rows;
  }

  /** The row that an element belongs to, by its owner. */
  static EObject ownerOf(EObject element) {
    EObject at = element instanceof Mark ? element.eContainer() : element;
    while (at != null && !(at instanceof Content || at instanceof Note || at instanceof HeaderRow
        || at instanceof Indicator || at instanceof Leftover)) {
      at = at.eContainer();
    }
    boolean inParagraph = at instanceof Statement && at.eContainer() instanceof Paragraph;
    return inParagraph ? at.eContainer() : at;
  }

  private void contents(ContentOwner owner) {
    for (Content content : owner.getContents()) {
      switch (content) {
        case Statement statement -> leaf(ownerOf(statement), statement, statement.getSpan());
        case Paragraph paragraph -> contents(paragraph);
        case Headed headed -> headed(content, headed);
        default -> {
          // Nothing else is text.
        }
      }
    }
  }

  private void headed(Content content, Headed headed) {
    boolean heading = headed.getTitle() != null || headed.getNumber() != null
        || content.getSpan() != null && !content.getSpan().equals(headed.getExtent());
    if (heading) {
      leaf(content, content, content.getSpan());
    }
    if (content instanceof Table table) {
      table.getHeaderRows().forEach(row -> leaf(row, row, row.getSpan()));
      if (table instanceof IndicatorTable indicators) {
        indicators.getRows().forEach(row -> leaf(row, row, row.getSpan()));
      }
    }
    if (content instanceof ContentOwner inner) {
      contents(inner);
    }
    if (content instanceof Table table) {
      table.getNotes().forEach(note -> leaf(note, note, note.getSpan()));
    }
  }

  private void leaf(EObject owner, EObject leaf, Span span) {
    if (span != null) {
      leftoversBefore(span.start());
    }
    settle(owner);
    if (open == null || open.owner() != owner) {
      open = new SourceRow(owner, new ArrayList<>(), true);
      rows.add(open);
    }
    open.parts().addAll(pending);
    pending.clear();
    open.parts().add(leaf);
    if (span != null) {
      // Those inside of the leaf are written with it.
      while (next < leftovers.size() && leftovers.get(next).getSpan().start() < span.end()) {
        next++;
      }
    }
  }

  private void leftoversBefore(int offset) {
    while (next < leftovers.size() && leftovers.get(next).getSpan().end() <= offset) {
      pending.add(leftovers.get(next++));
    }
  }

  /** Gives the leftovers between two leaves to the rows on whose lines they stand; what stands on lines of its own gets a row. */
  private void settle(EObject nextOwner) {
    if (open != null && open.owner() == nextOwner || pending.isEmpty()) {
      return;
    }
    List<Leftover> behind = new ArrayList<>();
    List<Leftover> alone = new ArrayList<>();
    int lineEnds = 0;
    for (Leftover leftover : pending) {
      boolean breaks = hasLineEnd(leftover);
      if (lineEnds == 0 && !breaks && open != null) {
        behind.add(leftover);
      } else {
        alone.add(leftover);
      }
      lineEnds += breaks ? 1 : 0;
    }
    List<Leftover> before = new ArrayList<>();
    while (nextOwner != null && !alone.isEmpty() && !hasLineEnd(alone.getLast())) {
      before.addFirst(alone.removeLast());
    }
    if (open != null) {
      behind.stream().filter(this::isVisible).forEach(open.parts()::add);
    }
    boolean shown = alone.stream().anyMatch(this::isVisible) || lines(alone) > 1;
    if (shown) {
      rows.add(new SourceRow(alone.getFirst(), new ArrayList<>(alone), true));
    }
    pending.clear();
    before.stream().filter(this::isVisible).forEach(pending::add);
    open = null;
  }

  private int lines(List<Leftover> blanks) {
    int lines = 0;
    for (Leftover blank : blanks) {
      for (String part = blank.getSpan().of(text); !part.isEmpty(); part = part.substring(1)) {
        lines += part.charAt(0) == '\n' || part.charAt(0) == '\r' && !part.startsWith("\r\n") ? 1 : 0;
      }
    }
    return lines;
  }

  private boolean hasLineEnd(Leftover leftover) {
    Span span = leftover.getSpan();
    return text.indexOf('\n', span.start(), span.end()) >= 0 || text.indexOf('\r', span.start(), span.end()) >= 0;
  }

  private boolean isVisible(Leftover leftover) {
    return leftover.getSpan().of(text).codePoints()
        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
  }
}
