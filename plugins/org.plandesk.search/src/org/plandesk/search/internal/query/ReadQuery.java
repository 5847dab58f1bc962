// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plandesk.search.internal.words.Questions.Wanted;
import org.plandesk.text.FoldedText;

/**
 * A parsed query with what is looked for besides the words that were typed.
 *
 * @param parsed the query as it was parsed
 * @param terms what hits should have
 * @param parts the words that the terms consist of, looked for when the terms themselves find little; else empty
 * @param wide whether what resembles the words is looked for as well, since the words themselves find little
 * @param wanted what a question asks for
 */
record ReadQuery(ParsedQuery parsed, List<SoughtTerm> terms, List<SoughtTerm> parts, boolean wide,
    Set<Wanted> wanted) {

  /** The lists cannot be changed. */
  ReadQuery {
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
    wanted = Set.copyOf(wanted);
  }

  /** Whether hits can have some of it only. */
  boolean hasTiers() {
    return wide || terms.size() > 1 || terms.stream().anyMatch(term -> !term.expansions().isEmpty());
  }

  /** Whether there can be hits that have not all words. */
  boolean isDivided() {
    return wide || terms.size() > 1 || !parts.isEmpty();
  }

  /** Whether a word may also be there with others between its characters. */
  boolean isLoose() {
    return wide && terms.stream().anyMatch(term -> term.loose().isPresent());
  }

  /** Terms and parts. */
  List<SoughtTerm> all() {
    return Stream.concat(terms.stream(), parts.stream()).toList();
  }

  /**
   * Something that hits should have.
   *
   * @param text what was typed, alternatives left out
   * @param alternatives what it can be, as typed
   * @param expansions what stands for it in other words
   * @param needed whether an element without it has only some of the words
   */
  record SoughtTerm(String text, List<Clause> alternatives, List<Expansion> expansions, boolean needed) {

    /** The lists cannot be changed. */
    SoughtTerm {
      alternatives = List.copyOf(alternatives);
      expansions = List.copyOf(expansions);
    }

    /** Its words as they were typed, when it has no alternatives and stands not in quotes. */
    Optional<Clause.Words> plain() {
      return alternatives.size() == 1 && alternatives.get(0) instanceof Clause.Words words && !words.quoted()
          ? Optional.of(words)
          : Optional.empty();
    }

    /** Its words when they may stand with others between their characters. */
    Optional<LooseWord> loose() {
      return plain().flatMap(words -> LooseWord.of(words.folded()));
    }
  }

  /**
   * Other words for a term.
   *
   * @param of the words that were typed
   * @param text the other words
   * @param folded the same folded
   * @param learnt whether a plan itself explains them
   */
  record Expansion(String of, String text, FoldedText folded, boolean learnt) {
  }
}
