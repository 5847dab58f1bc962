// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.plandesk.text.FoldedText;

/**
 * Every character of folded texts with the one after it, one position each; the last one of a text with a mark for the
 * end. So a string of n characters is at a place exactly when its n − 1 pairs are.
 *
 * <p>Between two texts stands a gap, so that nothing matches over their border. A stream can be used again by
 * {@link #over}.
 */
public final class Grams extends TokenStream {

  /** Stands for the end of a text; no character. */
  public static final int END = 0xFFFF;
  /** A token of its own at the last character before a border. */
  public static final String BORDER = "\uFFFE";

  /** Increment of the position at the first character of a further text. */
  static final int GAP = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  private List<FoldedText> texts = List.of();
  private List<Integer> borders = List.of();
  private int text;
  private int at;
  private int border;
  private boolean atBorder;
  private boolean gap;

  /** The pair of two code points as a term. */
  public static String pair(int first, int second) {
    return new StringBuilder(4).appendCodePoint(first).appendCodePoint(second).toString();
  }

  /** Streams the pairs of these texts. */
  public Grams over(List<FoldedText> newTexts) {
    return over(newTexts, List.of());
  }

  /** Streams the pairs of a text with borders, which are ascending offsets in its original. */
  Grams over(FoldedText folded, List<Integer> originalBorders) {
    return over(List.of(folded), originalBorders);
  }

  private Grams over(List<FoldedText> newTexts, List<Integer> newBorders) {
    texts = newTexts;
    borders = newBorders;
    return this;
  }

  @Override
  public void reset() {
    text = 0;
    at = 0;
    border = 0;
    atBorder = false;
    gap = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (atBorder) {
      atBorder = false;
      term.append(BORDER);
      increment.setPositionIncrement(0);
      return true;
    }
    while (text < texts.size() && at == texts.get(text).length()) {
      text++;
      at = 0;
      gap = true;
    }
    if (text == texts.size()) {
      return false;
    }
    FoldedText folded = texts.get(text);
    append(folded.at(at));
    append(at + 1 < folded.length() ? folded.at(at + 1) : END);
    increment.setPositionIncrement(gap ? GAP : 1);
    gap = false;
    at++;
    atBorder = endsBefore(folded);
    return true;
  }

  /** Whether the character just streamed is the last one before a border. */
  private boolean endsBefore(FoldedText folded) {
    boolean found = false;
    while (border < borders.size() && at < folded.length()
        && folded.originalStart(at) >= borders.get(border)) {
      found = true;
      border++;
    }
    return found;
  }

  private void append(int point) {
    if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      term.append((char) point);
    } else {
      term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
    }
  }
}
