// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Where the words of each element stand on the page. */
final class PagePlaces {

  private final Map<EObject, Place> places = new HashMap<>();

  /** The place of an element's own words, or null. */
  Place of(EObject element) {
    return places.get(element);
  }

  void clear() {
    places.clear();
  }

  /** Takes in the blocks of a group. */
  void remember(List<Block> group) {
    for (Block block : group) {
      for (Piece piece : block.pieces()) {
        places.merge(piece.element(), new Place(block, piece.from(), piece.to()), PagePlaces::join);
      }
      // A paragraph has no words of its own: it stands where its sentences stand.
      places.putIfAbsent(block.owner(), new Place(block, 0, block.text().length()));
    }
  }

  /** Pieces of an element that follow each other are one place; else the first counts. */
  private static Place join(Place first, Place second) {
    boolean follows = first.block() == second.block() && second.from() >= first.to();
    return follows ? new Place(first.block(), first.from(), second.to()) : first;
  }

  /** Takes out the blocks of a group; null for none. */
  void forget(List<Block> group) {
    if (group == null) {
      return;
    }
    Set<EObject> gone = new HashSet<>();
    for (Block block : group) {
      gone.add(block.owner());
      block.pieces().forEach(piece -> gone.add(piece.element()));
    }
    for (EObject element : gone) {
      Place place = places.get(element);
      if (place != null && group.contains(place.block())) {
        places.remove(element);
      }
    }
  }
}
