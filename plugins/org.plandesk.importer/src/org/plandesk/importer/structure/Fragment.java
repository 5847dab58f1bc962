// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.plandesk.model.Span;

/**
 * A stretch of the document's text without the leftovers inside it, which knows where each character stands in the
 * source. Immutable.
 */
final class Fragment {
  private final String text;
  /** Source offset of piece i and, at the same index, the text offset at which it begins. */
  private final int[] sources;
  private final int[] texts;

  private Fragment(String text, int[] sources, int[] texts) {
    this.text = text;
    this.sources = sources;
    this.texts = texts;
  }

  /** Collects pieces of a source, in order. */
  static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] sources = new int[2];
    private int[] texts = new int[2];
    private int count;
    private int lastEnd = -1;

    Builder(String source) {
      this.source = source;
    }

    Builder add(int start, int end) {
      if (start >= end) {
        return this;
      }
      if (start != lastEnd) {
        if (count == sources.length) {
          sources = Arrays.copyOf(sources, count * 2);
          texts = Arrays.copyOf(texts, count * 2);
        }
        sources[count] = start;
        texts[count++] = text.length();
      }
      text.append(source, start, end);
      lastEnd = end;
      return this;
    }

    boolean isEmpty() {
      return count == 0;
    }

    Fragment build() {
      return new Fragment(text.toString(), Arrays.copyOf(sources, count), Arrays.copyOf(texts, count));
    }
  }

  static Fragment of(String source, int start, int end) {
    return new Builder(source).add(start, end).build();
  }

  /** Fragments of one source, in order, as one; nothing is put between their texts. */
  static Fragment join(String source, List<Fragment> parts) {
    Builder builder = new Builder(source);
    parts.forEach(part -> part.forEachPiece(piece -> builder.add(piece.start(), piece.end())));
    return builder.build();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Source offset of a character. */
  int toSource(int offset) {
    int at = Arrays.binarySearch(texts, offset);
    int piece = at >= 0 ? at : -at - 2;
    return sources[piece] + offset - texts[piece];
  }

  /** Source span from the first to the last character of a stretch that is not empty. */
  Span span(int start, int end) {
    return new Span(toSource(start), toSource(end - 1) + 1);
  }

  /** Source span of all of it. */
  Span span() {
    return span(0, text.length());
  }

  /** Gives the source spans of its pieces, in order. */
  void forEachPiece(Consumer<Span> action) {
    for (int i = 0; i < sources.length; i++) {
      int length = (i + 1 < texts.length ? texts[i + 1] : text.length()) - texts[i];
      action.accept(new Span(sources[i], sources[i] + length));
    }
  }

  /** A part of it, not empty. */
  Fragment sub(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    int first = Arrays.binarySearch(texts, start);
    first = first >= 0 ? first : -first - 2;
    int count = 0;
    while (first + count < texts.length && texts[first + count] < end) {
      count++;
    }
    int[] subSources = Arrays.copyOfRange(sources, first, first + count);
    int[] subTexts = Arrays.copyOfRange(texts, first, first + count);
    subSources[0] += start - subTexts[0];
    for (int i = 0; i < count; i++) {
      subTexts[i] = Math.max(0, subTexts[i] - start);
    }
    return new Fragment(text.substring(start, end), subSources, subTexts);
  }

  @Override
  public String toString() {
    return text;
  }
}
