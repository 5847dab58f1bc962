// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.plandesk.model.Span;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.text.FoldedText;

/**
 * A word whose characters stand in their order, with few others between them. So a long name is found by its short form:
 * 长护险 in 长期护理保险, and a word into which another was put: VOCs治理 in VOCs综合治理.
 *
 * @param pieces single Chinese characters, and what stands between them as a whole
 */
record LooseWord(List<FoldedText> pieces) {

  /** Two characters stand in their order in any text. */
  private static final int LEAST = 3;
  private static final int MOST = 8;
  /** So many others stand between the characters altogether. */
  private static final int WIDEST_GAP = 3;

  /** The word, when it is neither too short nor too long for its characters to tell something without their neighbours. */
  static Optional<LooseWord> of(FoldedText word) {
    List<FoldedText> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isIdeographic(word.at(i))) {
        close(run, pieces);
        pieces.add(FoldedText.of(Character.toString(word.at(i))));
      } else {
        run.appendCodePoint(word.at(i));
      }
    }
    close(run, pieces);
    return pieces.size() < LEAST || pieces.size() > MOST ? Optional.empty() : Optional.of(new LooseWord(pieces));
  }

  private static void close(StringBuilder run, List<FoldedText> pieces) {
    if (!run.isEmpty()) {
      pieces.add(FoldedText.of(run.toString()));
      run.setLength(0);
    }
  }

  /** Elements that have it. */
  Query query() {
    IntervalsSource[] ordered = pieces.stream().map(TextQueries::characters).toArray(IntervalsSource[]::new);
    return new IntervalQuery(Fields.GRAMS, Intervals.maxgaps(WIDEST_GAP, Intervals.ordered(ordered)));
  }

  /** Places of its pieces in a folded text, in code points; none when it is not there. */
  List<Span> places(FoldedText text) {
    FoldedText first = pieces.get(0);
    for (int start = text.indexOf(first, 0); start >= 0; start = text.indexOf(first, start + 1)) {
      List<Span> places = placesFrom(start, text);
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  private List<Span> placesFrom(int start, FoldedText text) {
    List<Span> places = new ArrayList<>();
    int end = start;
    int gaps = 0;
    for (FoldedText piece : pieces) {
      int at = text.indexOf(piece, end);
      gaps += at - end;
      if (at < 0 || gaps > WIDEST_GAP) {
        return List.of();
      }
      end = at + piece.length();
      places.add(new Span(at, end));
    }
    return places;
  }
}
