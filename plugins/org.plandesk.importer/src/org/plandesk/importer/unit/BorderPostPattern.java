// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

/**
 * Customs houses and border posts by the name of their place where they act; no level stands before their name.
 *
 * <p>Accepts: [云浦海关]要推行两步申报, 报[岭川边检站].
 * <p>Rejects: 通过海关监管, 建设综保区海关.
 */
final class BorderPostPattern implements UnitPattern {
  private static final String[] ENDINGS = {"海关", "边检站"};
  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 4;

  @Override
  public void find(String text, Set<String> places, List<UnitFinding> found) {
    for (String ending : ENDINGS) {
      for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
        int start = NameEdges.runStart(text, at, LONGEST_PLACE + 1);
        int end = at + ending.length();
        boolean place = at - start >= SHORTEST_PLACE && at - start <= LONGEST_PLACE;
        if (place && NameEdges.acts(text, start, end) && !NameEdges.built(text, start)) {
          found.add(UnitFinding.sure(text, start, end));
        }
      }
    }
  }
}
