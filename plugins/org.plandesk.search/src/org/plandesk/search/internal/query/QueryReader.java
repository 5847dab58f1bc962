// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.search.internal.query.ReadQuery.Expansion;
import org.plandesk.search.internal.query.ReadQuery.SoughtTerm;
import org.plandesk.search.internal.words.Meanings;
import org.plandesk.search.internal.words.Questions;
import org.plandesk.search.internal.words.Synonyms;
import org.plandesk.text.FoldedText;

/** Finds out what the words of a query mean. */
final class QueryReader {

  private final Synonyms synonyms;
  private final LearntWords learnt;
  private final boolean expanding;

  QueryReader(Synonyms synonyms, LearntWords learnt, boolean expanding) {
    this.synonyms = synonyms;
    this.learnt = learnt;
    this.expanding = expanding;
  }

  /** The query as it stands. */
  ReadQuery read(ParsedQuery parsed) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (List<Clause> alternatives : parsed.terms()) {
      terms.add(new SoughtTerm(alternatives.get(0).text(), alternatives, expansions(alternatives), true));
    }
    return new ReadQuery(parsed, terms, List.of(), false, Questions.read(parsed.text()).wanted());
  }

  /**
   * The query with the words that its terms consist of, and what resembles its words when others than those typed are
   * wanted at all.
   */
  ReadQuery widen(ReadQuery read) {
    List<SoughtTerm> parts = new ArrayList<>();
    boolean more = false;
    for (SoughtTerm term : read.terms()) {
      Clause.Words words = term.plain().orElse(null);
      if (words == null) {
        parts.add(term);
        continue;
      }
      Questions.Asked asked = Questions.read(FoldedText.fold(words.text()));
      List<String> meant = Meanings.words(asked.rest(), synonyms);
      boolean whole = meant.isEmpty() || meant.size() == 1 && meant.get(0).equals(words.folded().toString());
      if (whole) {
        parts.add(term);
        continue;
      }
      more = true;
      boolean subject = meant.stream().anyMatch(QueryReader::tells);
      for (String word : meant) {
        parts.add(part(word, words, !subject || tells(word)));
      }
    }
    boolean wide = expanding && read.terms().stream().anyMatch(term -> term.plain().isPresent());
    return new ReadQuery(read.parsed(), read.terms(), more ? parts : List.of(), wide, read.wanted());
  }

  /** Whether a word tells what a query is about: what is done can be said in many ways, and so can single characters. */
  private static boolean tells(String word) {
    return word.codePointCount(0, word.length()) > 1 && !Questions.isDoing(word);
  }

  private SoughtTerm part(String word, Clause.Words of, boolean needed) {
    Clause clause = new Clause.Words(word, FoldedText.of(word), false, of.start(), of.end());
    return new SoughtTerm(word, List.of(clause), expansions(List.of(clause)), needed);
  }

  private List<Expansion> expansions(List<Clause> alternatives) {
    Map<String, Expansion> expansions = new LinkedHashMap<>();
    for (Clause clause : alternatives) {
      if (expanding && clause instanceof Clause.Words words && !words.quoted()) {
        String folded = words.folded().toString();
        add(words, learnt.othersOf(folded), true, expansions);
        add(words, synonyms.othersOf(folded), false, expansions);
      }
    }
    Set<String> typed = Set.copyOf(alternatives.stream().map(clause -> FoldedText.fold(clause.text())).toList());
    typed.forEach(expansions::remove);
    return List.copyOf(expansions.values());
  }

  private static void add(Clause.Words of, List<String> others, boolean fromPlan, Map<String, Expansion> expansions) {
    for (String other : others) {
      FoldedText folded = FoldedText.of(other);
      expansions.putIfAbsent(folded.toString(), new Expansion(of.text(), other, folded, fromPlan));
    }
  }
}
