// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.search.QueryReading;
import org.plandesk.search.QueryReading.Part;
import org.plandesk.search.QueryReading.Role;

/**
 * A piece of the line that tells how a query was read.
 *
 * @param chip whether it is a word of the query, shown in a frame; else it joins or explains
 * @param found whether what it names is marked in the hits
 * @param text its words
 */
public record ReadingPiece(boolean chip, boolean found, String text) {

  /** The pieces of the line, empty when nothing was asked. */
  public static List<ReadingPiece> of(QueryReading reading) {
    List<ReadingPiece> pieces = new ArrayList<>();
    String ignored = reading.parts().stream().filter(part -> part.role() == Role.IGNORED).map(Part::text)
        .collect(Collectors.joining("、"));
    for (Part part : reading.parts()) {
      if (part.role() == Role.IGNORED) {
        continue;
      }
      if (part.role() == Role.EXCLUDED) {
        pieces.add(new ReadingPiece(false, false, Messages.readWithout));
      } else if (!pieces.isEmpty()) {
        pieces.add(new ReadingPiece(false, false, part.alternative() ? Messages.readOr : Messages.readAnd));
      }
      boolean found = part.role() != Role.FIELD && part.role() != Role.EXCLUDED;
      pieces.add(new ReadingPiece(true, found, part.role() == Role.PHRASE ? "“" + part.text() + "”" : part.text()));
    }
    if (!ignored.isEmpty()) {
      pieces.add(new ReadingPiece(false, false, Messages.bind(Messages.readIgnored, ignored)));
    }
    String synonyms =
        reading.parts().stream().flatMap(part -> part.expansions().stream()).distinct()
            .collect(Collectors.joining(" "));
    if (!synonyms.isEmpty()) {
      pieces.add(new ReadingPiece(false, false, Messages.bind(Messages.readSynonyms, synonyms)));
    }
    return pieces;
  }
}
