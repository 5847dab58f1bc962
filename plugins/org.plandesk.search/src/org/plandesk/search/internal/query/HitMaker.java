// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.search.MatchReason;
import org.plandesk.search.SearchHit;
import org.plandesk.search.internal.index.StoredEntry;
import org.plandesk.text.FoldedText;

/** Makes of what the index keeps a hit with its matches and reasons. */
final class HitMaker {

  private final ReadQuery read;

  HitMaker(ReadQuery read) {
    this.read = read;
  }

  SearchHit hit(StoredEntry entry, float score, SearchHit.Group group) {
    FoldedText text = FoldedText.of(entry.text());
    List<Span> places = new ArrayList<>();
    List<MatchReason> reasons = new ArrayList<>();
    for (ReadQuery.SoughtTerm term : read.all()) {
      for (Clause clause : term.alternatives()) {
        List<Span> found = switch (clause) {
          case Clause.Words words -> Occurrences.places(text, words.folded());
          case Clause.Wildcard wildcard -> Wildcards.find(wildcard.text(), text);
          case Clause.Field field -> List.of();
        };
        if (!found.isEmpty()) {
          places.addAll(found);
          reasons.add(new MatchReason(MatchReason.Type.LITERAL, clause.text(), "", found.size()));
        }
      }
      for (ReadQuery.Expansion expansion : term.expansions()) {
        List<Span> found = Occurrences.places(text, expansion.folded());
        if (!found.isEmpty()) {
          places.addAll(found);
          reasons.add(new MatchReason(expansion.learnt() ? MatchReason.Type.LEARNT : MatchReason.Type.SYNONYM,
              expansion.of(), expansion.text(), found.size()));
        }
      }
    }
    List<Span> matches = Occurrences.inOriginal(text, places);
    return new SearchHit(entry.plan(), entry.planTitle(), entry.element(), entry.kind(), group, score, entry.place(),
        entry.headings(), entry.span(), entry.text(), matches, Snippets.of(entry.text(), matches), entry.deadlines(),
        entry.targets(), entry.units(), reasons);
  }
}
