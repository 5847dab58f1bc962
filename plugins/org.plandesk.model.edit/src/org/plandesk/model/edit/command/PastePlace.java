// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;

/**
 * Where elements go that are pasted at one of a plan: behind it, into it where only that fits, else behind what holds it.
 *
 * @param owner what is to hold them: an owner of contents, or a table of indicators
 * @param index in front of which of its contents or rows
 * @param count how many of the elements
 * @param kind what is put there
 */
record PastePlace(EObject owner, int index, int count, Kind kind) {

  /** What is put to a place. */
  enum Kind {
    /** The elements as they are. */
    ELEMENTS,
    /** The rows of a table, without it. */
    ROWS,
    /** Sentences, in a paragraph of their own. */
    PARAGRAPH
  }

  /**
   * The places for what was copied, in its order: text may go to the end of a section and the headings behind it to the end of the
   * chapter. Empty when some of it may stand nowhere near.
   */
  static List<PastePlace> of(EObject anchor, CopiedElements copied) {
    List<Content> contents = copied.plan().getContents();
    if (anchor == null || contents.isEmpty()) {
      return List.of();
    }
    int text = (int) contents.stream().takeWhile(content -> !Places.isOutline(content)).count();
    if (text > 0 && text < contents.size()) {
      return twoParts(anchor, contents.subList(0, text), contents.subList(text, contents.size()));
    }
    Optional<PastePlace> place = copied.rows() ? rows(anchor, (Table) contents.getFirst()) : Optional.empty();
    place = place.or(() -> contents(anchor, contents));
    if (place.isPresent()) {
      return List.of(place.get());
    }
    return !contents.stream().allMatch(Statement.class::isInstance) ? List.of()
        : contents(anchor, List.of(PlanFactory.eINSTANCE.createParagraph()))
            .map(found -> new PastePlace(found.owner, found.index, contents.size(), Kind.PARAGRAPH)).stream().toList();
  }

  private static List<PastePlace> twoParts(EObject anchor, List<Content> text, List<Content> headings) {
    PastePlace first = contents(anchor, text).orElse(null);
    if (first == null) {
      return List.of();
    }
    boolean beside = fits((ContentOwner) first.owner, first.index, headings);
    Optional<PastePlace> second = beside
        ? Optional.of(new PastePlace(first.owner, first.index + text.size(), headings.size(), Kind.ELEMENTS))
        : contents(first.owner, headings);
    return second.map(place -> List.of(first, place)).orElse(List.of());
  }

  private static Optional<PastePlace> contents(EObject anchor, List<? extends Content> contents) {
    for (EObject at = anchor; at != null; at = at.eContainer()) {
      if (at instanceof Content content && at.eContainer() instanceof ContentOwner owner) {
        int behind = owner.getContents().indexOf(content) + 1;
        if (fits(owner, behind, contents)) {
          return Optional.of(new PastePlace(owner, behind, contents.size(), Kind.ELEMENTS));
        }
      }
      if (at instanceof ContentOwner owner) {
        int last = Places.last(owner.getContents(), contents.getFirst());
        if (fits(owner, last, contents)) {
          return Optional.of(new PastePlace(owner, last, contents.size(), Kind.ELEMENTS));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(ContentOwner owner, int index, List<? extends Content> contents) {
    List<Content> after = new ArrayList<>(owner.getContents());
    int at = index;
    for (Content content : contents) {
      if (!Places.accepts(owner, content) || !Places.fits(after, at, content)) {
        return false;
      }
      after.add(at++, content);
    }
    return true;
  }

  private static Optional<PastePlace> rows(EObject anchor, Table copied) {
    for (EObject at = anchor, within = null; at != null; within = at, at = at.eContainer()) {
      if (at instanceof IndicatorTable table && copied instanceof IndicatorTable) {
        int index = within instanceof Indicator row ? table.getRows().indexOf(row) + 1 : table.getRows().size();
        return Optional.of(new PastePlace(table, index, CopiedElements.rowsOf(copied).size(), Kind.ROWS));
      }
      if (at instanceof TaskTable table && copied instanceof TaskTable && names(table).equals(names(copied))) {
        int index = within instanceof Content row ? table.getContents().indexOf(row) + 1 : table.getContents().size();
        return Optional.of(new PastePlace(table, index, CopiedElements.rowsOf(copied).size(), Kind.ROWS));
      }
    }
    return Optional.empty();
  }

  /** The names of its columns; rows of tasks have the columns of their table. */
  private static List<List<String>> names(Table table) {
    return table.getHeaderRows().stream().map(HeaderRow::getCells).<List<String>>map(List::copyOf).toList();
  }
}
