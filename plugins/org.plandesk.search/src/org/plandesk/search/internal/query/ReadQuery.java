// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.List;
import org.plandesk.text.FoldedText;

/**
 * A parsed query with what is looked for besides the words that were typed.
 *
 * @param parsed the query as it was parsed
 * @param terms what hits should have
 */
record ReadQuery(ParsedQuery parsed, List<SoughtTerm> terms) {

  /** The list cannot be changed. */
  ReadQuery {
    terms = List.copyOf(terms);
  }

  /**
   * Something that hits should have.
   *
   * @param text what was typed, alternatives left out
   * @param alternatives what it can be, as typed
   * @param expansions what stands for it in other words
   */
  record SoughtTerm(String text, List<Clause> alternatives, List<Expansion> expansions) {

    /** The lists cannot be changed. */
    SoughtTerm {
      alternatives = List.copyOf(alternatives);
      expansions = List.copyOf(expansions);
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
