// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plandesk.model.edit.find.EditableText;
import org.plandesk.model.edit.find.Place;

/** What was found and which of it is to be replaced: all, unless somebody takes the tick away. */
final class FindModel {

  private static final int BEFORE = 14;
  private static final int AFTER = 40;
  private static final String CUT = "…";

  /** Words around a place. */
  record Excerpt(String words, int from, int to) {}

  private record Key(EditableText text, int start) {
    static Key of(Place place) {
      return new Key(place.text(), place.start());
    }
  }

  private final Set<Key> unticked = new HashSet<>();
  private List<Place> places = List.of();

  /** Takes over what was found now; what was not ticked before and is still there stays so. */
  void setPlaces(List<Place> found) {
    places = List.copyOf(found);
    if (!unticked.isEmpty()) {
      Set<Key> there = new HashSet<>();
      places.forEach(place -> there.add(Key.of(place)));
      unticked.retainAll(there);
    }
  }

  /** What was found, in the order of the plan. */
  List<Place> places() {
    return places;
  }

  boolean isTicked(int index) {
    return !unticked.contains(Key.of(places.get(index)));
  }

  void tick(int index, boolean ticked) {
    Key key = Key.of(places.get(index));
    if (ticked) {
      unticked.remove(key);
    } else {
      unticked.add(key);
    }
  }

  void tickAll(boolean ticked) {
    unticked.clear();
    if (!ticked) {
      places.forEach(place -> unticked.add(Key.of(place)));
    }
  }

  /** How many are to be replaced. */
  int ticked() {
    return places.size() - unticked.size();
  }

  /** What is to be replaced. */
  List<Place> chosen() {
    return IntStream.range(0, places.size()).filter(this::isTicked).mapToObj(places::get).toList();
  }

  /** A place as it is, with some words around it. */
  Excerpt before(int index) {
    Place place = places.get(index);
    return excerpt(place, place.found());
  }

  /** A place as it would be, the other places around it left as they are. */
  Excerpt after(int index) {
    Place place = places.get(index);
    return excerpt(place, place.replacement());
  }

  private static Excerpt excerpt(Place place, String middle) {
    String all = place.text().words();
    int from = Math.max(0, place.start() - BEFORE);
    int to = Math.min(all.length(), place.end() + AFTER);
    String head = (from > 0 ? CUT : "") + all.substring(from, place.start());
    String tail = all.substring(place.end(), to) + (to < all.length() ? CUT : "");
    return new Excerpt(head + middle + tail, head.length(), head.length() + middle.length());
  }
}
