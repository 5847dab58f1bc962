// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.plandesk.text.FoldedText;

/** Every character of folded texts, at the position of its pair in {@link Grams}. A stream can be used again by {@link #over}. */
final class Characters extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

  private List<FoldedText> texts = List.of();
  private int text;
  private int at;
  private boolean gap;

  Characters over(List<FoldedText> newTexts) {
    texts = newTexts;
    return this;
  }

  @Override
  public void reset() {
    text = 0;
    at = 0;
    gap = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (text < texts.size() && at == texts.get(text).length()) {
      text++;
      at = 0;
      gap = true;
    }
    if (text == texts.size()) {
      return false;
    }
    increment.setPositionIncrement(gap ? Grams.GAP : 1);
    gap = false;
    int point = texts.get(text).at(at++);
    if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      term.append((char) point);
    } else {
      term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
    }
    return true;
  }
}
