// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.util.Arrays;
import java.util.List;

import org.plandesk.model.Leftover;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * Maps offsets in a statement's text to offsets in the source and back. The two differ by the start of the statement
 * and by the leftovers inside it (a line break in a hard-wrapped sentence, a page number), which its text lacks.
 *
 * <p>Immutable. Both directions take logarithmic time in the number of leftovers inside the statement.
 */
public final class StatementPositions {
  /** Source offset at which piece i of the text starts. */
  private final int[] sourceStarts;
  /** Text offset at which piece i starts; one more entry holds the length of the text. */
  private final int[] textStarts;

  private StatementPositions(int[] sourceStarts, int[] textStarts) {
    this.sourceStarts = sourceStarts;
    this.textStarts = textStarts;
  }

  /**
   * Positions of a statement that came from a source.
   *
   * @param statement statement with a span
   * @param leftovers all leftovers of the source in their order
   */
  public static StatementPositions of(Statement statement, List<Leftover> leftovers) {
    return of(statement.getSpan(), leftovers);
  }

  /** Positions in the text that is left of a span when the leftovers inside it are taken out. */
  public static StatementPositions of(Span span, List<Leftover> leftovers) {
    int[] sources = new int[4];
    int[] texts = new int[5];
    int pieces = 0;
    int at = span.start();
    int text = 0;
    for (int i = firstFrom(leftovers, span.start()); i < leftovers.size(); i++) {
      Span gap = leftovers.get(i).getSpan();
      if (gap.start() >= span.end()) {
        break;
      }
      if (gap.start() > at) {
        if (pieces + 2 >= sources.length) {
          sources = Arrays.copyOf(sources, pieces * 2 + 4);
          texts = Arrays.copyOf(texts, pieces * 2 + 5);
        }
        sources[pieces] = at;
        texts[pieces++] = text;
        text += gap.start() - at;
      }
      at = gap.end();
    }
    if (at < span.end() || pieces == 0) {
      sources[pieces] = at;
      texts[pieces++] = text;
      text += span.end() - at;
    }
    texts[pieces] = text;
    return new StatementPositions(Arrays.copyOf(sources, pieces), Arrays.copyOf(texts, pieces + 1));
  }

  /** Index of the first leftover that starts at or after an offset. */
  private static int firstFrom(List<Leftover> leftovers, int offset) {
    int low = 0;
    int high = leftovers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leftovers.get(middle).getSpan().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Length of the text. */
  public int length() {
    return textStarts[sourceStarts.length];
  }

  /** Source offset of the character at a text offset. The end of the text maps to the end of its last character. */
  public int toSource(int textOffset) {
    if (textOffset < 0 || textOffset > length()) {
      throw new IndexOutOfBoundsException(textOffset);
    }
    int piece = pieceOf(textStarts, textOffset);
    return sourceStarts[piece] + textOffset - textStarts[piece];
  }

  /** Source span from the first to the last character of a stretch of text; leftovers between them lie in it. */
  public Span toSource(int start, int end) {
    int first = toSource(start);
    return new Span(first, end > start ? toSource(end - 1) + 1 : first);
  }

  /** Text offset of the character at a source offset; inside a leftover, of the next character that is text. */
  public int toText(int sourceOffset) {
    int piece = pieceOf(sourceStarts, sourceOffset);
    int inside = Math.max(0, sourceOffset - sourceStarts[piece]);
    return Math.min(textStarts[piece] + inside, textStarts[piece + 1]);
  }

  private int pieceOf(int[] starts, int offset) {
    int index = Arrays.binarySearch(starts, 0, sourceStarts.length, offset);
    return index >= 0 ? index : Math.max(0, -index - 2);
  }
}
