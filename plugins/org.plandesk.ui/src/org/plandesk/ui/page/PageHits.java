// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Place;

/** The hits shown on a page and which of them is the current one. Their places follow the page's text. */
final class PageHits {

  /** A hit as a stretch of the page's text. */
  record Range(int from, int to, boolean current) {}

  private final PageDocument document;
  private List<PageHit> hits = List.of();
  private int current = -1;
  private List<Range> ranges;

  PageHits(PageDocument document) {
    this.document = document;
  }

  /** Shows other hits; {@code currentHit} is the index of the one that stands out, -1 for none. */
  void set(List<PageHit> newHits, int currentHit) {
    hits = List.copyOf(newHits);
    current = currentHit >= 0 && currentHit < hits.size() ? currentHit : -1;
    ranges = null;
  }

  /** The text of the page changed. */
  void moved() {
    ranges = null;
  }

  List<PageHit> all() {
    return hits;
  }

  int count() {
    return hits.size();
  }

  /** The index of the current hit, -1 when there is none. */
  int current() {
    return current;
  }

  /** The index of the next hit, or of the one before, around the ends; there has to be a hit. */
  int step(boolean forward) {
    int from = current < 0 && !forward ? 0 : current;
    return Math.floorMod(from + (forward ? 1 : -1), hits.size());
  }

  /** The current hit, or null. */
  PageHit currentHit() {
    return current < 0 ? null : hits.get(current);
  }

  /** All hits that are on the page, by their start. */
  List<Range> ranges() {
    if (ranges == null) {
      List<Range> found = new ArrayList<>();
      for (int i = 0; i < hits.size(); i++) {
        PageHit hit = hits.get(i);
        Place place = document.place(hit.element(), hit.from(), hit.to());
        if (place != null) {
          found.add(new Range(place.start(), place.end(), i == current));
        }
      }
      found.sort(Comparator.comparingInt(Range::from));
      ranges = found;
    }
    return ranges;
  }

  /** The hits that reach into a stretch of the page's text. */
  List<Range> within(int from, int to) {
    List<Range> all = ranges();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).from() < to) {
      end++;
    }
    return all.subList(low, end);
  }
}
