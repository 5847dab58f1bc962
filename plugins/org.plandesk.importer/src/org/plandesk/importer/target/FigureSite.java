// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;

/**
 * The place of one figure, or of several that are joined by nothing but 、 and 和, in its clause.
 *
 * @param text the sentence
 * @param context what is known of it
 * @param clauseStart start of the clause
 * @param clauseEnd end of the clause
 * @param leadStart start of the words before the figure that belong to it: the clause's start or what follows the
 *     figure before
 * @param figures the figures, at least one
 * @param chained whether only 、 or 和 parts the lead from the figure before in the same clause
 * @param before the reading of that figure, null when there is none
 */
record FigureSite(String text, TargetContext context, int clauseStart, int clauseEnd, int leadStart,
    List<Figure> figures, boolean chained, TargetReading before) {
  private static final int LONGEST_REST = 40;

  Figure first() {
    return figures.getFirst();
  }

  Figure last() {
    return figures.getLast();
  }

  /** Offset before which predicate and subject stand. */
  int leadEnd() {
    return first().start();
  }

  /** What follows right behind the last figure in the clause. */
  String rest() {
    return text.substring(last().tail(), Math.min(clauseEnd, last().tail() + LONGEST_REST));
  }
}
