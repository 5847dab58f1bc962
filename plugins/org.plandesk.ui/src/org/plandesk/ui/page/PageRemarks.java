// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Place;
import org.plandesk.ui.page.document.ShownSuggestions;
import org.plandesk.ui.page.document.SuggestedChange;

/** Where the open comments and suggestions of the plan stand on a page. Their places follow the page's text. */
final class PageRemarks {

  /**
   * A comment or suggestion on a stretch of the page's text.
   *
   * @param from offset of its first character
   * @param to offset after its last character
   * @param whole whether it speaks of all that the element says
   */
  record Range(int from, int to, boolean whole, PlanElement remark) {}

  private final PageDocument document;
  private List<Range> ranges;

  PageRemarks(PageDocument document) {
    this.document = document;
  }

  /** The text of the page changed, or what was remarked. */
  void changed() {
    ranges = null;
  }

  /** All that are on the page, by their start. */
  List<Range> ranges() {
    if (ranges == null) {
      List<Range> found = new ArrayList<>();
      Plan plan = document.plan();
      if (plan != null) {
        plan.getComments().stream().filter(comment -> !comment.isDone())
            .forEach(comment -> add(found, comment, comment.getElement(), comment.getStart(), comment.getEnd()));
        plan.getSuggestions().stream()
            .filter(one -> SuggestionCommands.isOpen(one) && !SuggestionCommands.isOutdated(one))
            .forEach(one -> add(found, one, one.getElement(), one.getStart(), one.getEnd()));
      }
      found.sort(Comparator.comparingInt(Range::from));
      ranges = found;
    }
    return ranges;
  }

  private void add(List<Range> found, PlanElement remark, PlanElement element, Integer start, Integer end) {
    boolean whole = start == null || end == null;
    boolean between = !whole && start.equals(end);
    Place place = element == null ? null : whole || between ? document.place(element)
        : document.place(element, start, end);
    if (between && place != null) {
      int at = Math.max(place.start(), document.offset(element, start));
      found.add(new Range(at, at, false, remark));
    } else if (place != null) {
      found.add(new Range(place.start(), place.end(), whole, remark));
    }
  }

  /** Where on the page the words stand that a suggestion takes away, and behind which it puts others. */
  List<ShownSuggestions.Range> going(Suggestion suggestion) {
    return SuggestedChange.of(suggestion).stream().map(change -> {
      int from = document.offset(suggestion.getElement(), change.from());
      int to = change.from() == change.to() ? from
          : document.offset(suggestion.getElement(), change.to() - 1) + 1;
      return new ShownSuggestions.Range(from, to);
    }).filter(range -> range.from() >= 0).toList();
  }

  /** Those that reach into a stretch of the page's text. */
  List<Range> within(int from, int to) {
    return ranges().stream().filter(range -> range.from() < to && range.to() >= from).toList();
  }
}
