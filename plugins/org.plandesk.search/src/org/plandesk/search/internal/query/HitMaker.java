// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.MatchReason;
import org.plandesk.search.MatchReason.Type;
import org.plandesk.search.SearchHit;
import org.plandesk.search.internal.index.StoredEntry;
import org.plandesk.text.FoldedText;

/** Makes of what the index keeps a hit with its matches and reasons. */
final class HitMaker {

  /** A sentence that begins with the words is about them. */
  private static final float BEGINNING_WEIGHT = 3;
  private static final int BEGINNING = 8;

  private final ReadQuery read;
  private final Reasons reasons;

  HitMaker(ReadQuery read) {
    this.read = read;
    this.reasons = new Reasons(read);
  }

  SearchHit hit(StoredEntry entry, float score, SearchHit.Group group) {
    FoldedText text = FoldedText.of(entry.text());
    List<Span> places = new ArrayList<>();
    List<List<Span>> byTerm = new ArrayList<>();
    List<MatchReason> words = new ArrayList<>();
    for (ReadQuery.SoughtTerm term : read.terms()) {
      List<Span> found = find(term, text, Type.LITERAL, words);
      if (found.isEmpty() && read.wide()) {
        found = loose(term, entry.text(), text, words);
      }
      byTerm.add(found);
      places.addAll(found);
    }
    if (places.isEmpty() || read.terms().size() > 1) {
      for (ReadQuery.SoughtTerm part : read.parts()) {
        if (!read.terms().contains(part)) {
          places.addAll(find(part, text, Type.PART, words));
        }
      }
    }
    if (places.isEmpty() && read.wide()) {
      places.addAll(characters(text, words));
    }
    List<Span> matches = Occurrences.inOriginal(text, places);
    return new SearchHit(entry.plan(), entry.planTitle(), entry.element(), entry.kind(), group,
        score + beginning(entry.kind(), score, matches), entry.place(),
        entry.headings(), entry.span(), entry.text(), matches, Snippets.of(entry.text(), matches), entry.deadlines(),
        entry.targets(), entry.units(), reasons.of(entry, text, words, byTerm));
  }

  private float beginning(EntryKind kind, float score, List<Span> matches) {
    boolean whole = !read.hasTiers() || score >= Tiers.ALL_LITERAL;
    boolean begins = whole && kind.isSentence() && !matches.isEmpty() && matches.get(0).start() <= BEGINNING;
    return begins ? BEGINNING_WEIGHT : 0;
  }

  private static List<Span> loose(ReadQuery.SoughtTerm term, String original, FoldedText text,
      List<MatchReason> reasons) {
    List<Span> found = term.loose().map(loose -> loose.places(text)).orElse(List.of());
    if (!found.isEmpty()) {
      int start = text.originalStart(found.get(0).start());
      int end = text.originalEnd(found.get(found.size() - 1).end() - 1);
      reasons.add(new MatchReason(Type.LOOSE, term.text(), original.substring(start, end), 1));
    }
    return found;
  }

  /** What only resembles the words has some of their characters. */
  private List<Span> characters(FoldedText text, List<MatchReason> reasons) {
    List<Span> all = new ArrayList<>();
    for (FoldedText one : Resemblance.characters(read)) {
      List<Span> found = Occurrences.places(text, one);
      if (!found.isEmpty()) {
        all.addAll(found);
        reasons.add(new MatchReason(Type.CHARACTER, one.toString(), "", found.size()));
      }
    }
    return all;
  }

  private static List<Span> find(ReadQuery.SoughtTerm term, FoldedText text, Type type, List<MatchReason> reasons) {
    List<Span> all = new ArrayList<>();
    for (Clause clause : term.alternatives()) {
      List<Span> found = switch (clause) {
        case Clause.Words words -> Occurrences.places(text, words.folded());
        case Clause.Wildcard wildcard -> Wildcards.find(wildcard.text(), text);
        case Clause.Field field -> List.of();
      };
      if (!found.isEmpty()) {
        all.addAll(found);
        reasons.add(new MatchReason(type, clause.text(), "", found.size()));
      }
    }
    for (ReadQuery.Expansion expansion : term.expansions()) {
      List<Span> found = Occurrences.places(text, expansion.folded());
      if (!found.isEmpty()) {
        all.addAll(found);
        reasons.add(new MatchReason(expansion.learnt() ? Type.LEARNT : Type.SYNONYM, expansion.of(),
            expansion.text(), found.size()));
      }
    }
    return all;
  }
}
