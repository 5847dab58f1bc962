// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query that was read.
 *
 * @param text what was typed
 * @param terms what hits should have; of the clauses of a term one suffices (OR)
 * @param fields fields that hits must have; of the clauses of one entry one suffices
 * @param excluded what hits must not have
 * @param hints what could not be read as it was perhaps meant, one sentence each
 */
record ParsedQuery(String text, List<List<Clause>> terms, List<List<Clause>> fields, List<Clause> excluded,
    List<String> hints) {

  /** The lists cannot be changed. */
  ParsedQuery {
    terms = List.copyOf(terms);
    fields = List.copyOf(fields);
    excluded = List.copyOf(excluded);
    hints = List.copyOf(hints);
  }

  /** Whether nothing is asked for. */
  boolean isEmpty() {
    return terms.isEmpty() && fields.isEmpty() && excluded.isEmpty();
  }

  /** The words that are looked for, alternatives among them. */
  Stream<Clause.Words> words() {
    return terms.stream().flatMap(List::stream).filter(Clause.Words.class::isInstance).map(Clause.Words.class::cast);
  }
}
