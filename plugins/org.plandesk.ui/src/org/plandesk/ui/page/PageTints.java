// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.plandesk.model.Mark;
import org.plandesk.model.Suggestion;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.page.PagePainter.Tint;
import org.plandesk.ui.page.document.PageCursor;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Place;

/** What lies behind the words of a page: the current sentence and mark, hits, a clause, what was just revealed, a selection. */
final class PageTints {

  private static final int FLASH_MILLIS = 700;

  private final PageDocument document;
  private final PageCursor cursor;
  private final PageHits hits;
  private final PageRemarks remarks;
  private Tint clause;
  private Place flash;

  PageTints(PageDocument document, PageCursor cursor, PageHits hits) {
    this.document = document;
    this.cursor = cursor;
    this.hits = hits;
    this.remarks = new PageRemarks(document);
  }

  /** What was remarked on the page. */
  PageRemarks remarks() {
    return remarks;
  }

  /** Nothing is tinted for a while or because it was pointed at. */
  void clear() {
    clause = null;
    flash = null;
  }

  /** The words a mark governs, or null for none. */
  void setClause(Tint tint) {
    clause = tint;
  }

  /** Lets something flash up that was just revealed. */
  void flash(Place place, Control page) {
    flash = place;
    page.getDisplay().timerExec(FLASH_MILLIS, () -> {
      if (!page.isDisposed() && flash == place) {
        flash = null;
        page.redraw();
      }
    });
  }

  /**
   * The tints of a stretch of the page's text, the lowest first.
   *
   * @param current the current element, or null
   */
  List<Tint> of(EObject current, int from, int to) {
    List<Tint> tints = new ArrayList<>();
    EObject sentence = current instanceof Mark ? current.eContainer() : current;
    Place place = sentence == null ? null : document.place(sentence);
    if (place != null) {
      tints.add(new Tint(place.start(), place.end(), PlanColors.SELECTION_IN_TEXT.color(), true));
    }
    for (PageRemarks.Range range : remarks.within(from, to)) {
      if (range.remark() instanceof Suggestion suggestion) {
        remarks.going(suggestion).forEach(
            each -> tints.add(new Tint(each.from(), each.to(), PlanColors.REMOVED_BACKGROUND.color(), false)));
      } else if (!range.whole()) {
        tints.add(new Tint(range.from(), range.to(), PlanColors.LINE_SOFT.color(), false));
      }
    }
    document.suggestions().between(document, from, to).forEach(
        range -> tints.add(new Tint(range.from(), range.to(), PlanColors.ADDED_BACKGROUND.color(), false)));
    if (clause != null) {
      tints.add(clause);
    }
    Place mark = current instanceof Mark ? document.place(current) : null;
    if (mark != null) {
      tints.add(new Tint(mark.start(), mark.end(), PlanColors.SELECTION.color(), false));
    }
    for (PageHits.Range hit : hits.within(from, to)) {
      Color behind = (hit.current() ? PlanColors.HIT_CURRENT : PlanColors.HIT).color();
      tints.add(new Tint(hit.from(), hit.to(), behind, false, hit.current()));
    }
    if (flash != null) {
      tints.add(new Tint(flash.start(), flash.end(), PlanColors.HIT.color(), false));
    }
    if (cursor.hasSelection()) {
      tints.add(new Tint(cursor.from(), cursor.to(), PlanColors.SELECTION.color(), false));
    }
    return tints;
  }
}
