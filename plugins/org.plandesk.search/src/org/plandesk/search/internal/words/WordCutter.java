// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.plandesk.model.Span;

/**
 * Cuts Chinese text into words, after the dictionary of Lucene's Chinese analyzer, which is loaded at the first call in some
 * tenths of a second. Thread-safe.
 */
public final class WordCutter {

  private static final ThreadLocal<HMMChineseTokenizer> TOKENIZERS =
      ThreadLocal.withInitial(HMMChineseTokenizer::new);

  private WordCutter() {
  }

  /** The words of a text with their places; what is neither letter nor figure belongs to no word. */
  public static List<Span> cut(String text) {
    List<Span> words = new ArrayList<>();
    try (HMMChineseTokenizer tokenizer = TOKENIZERS.get()) {
      OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Span word = new Span(place.startOffset(), place.endOffset());
        if (word.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(word);
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not fail.", e);
    }
    return words;
  }
}
