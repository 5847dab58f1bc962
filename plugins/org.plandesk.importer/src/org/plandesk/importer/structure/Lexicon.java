// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A list of general words, read from a file beside this class: words separated by blanks, lines that begin with # are
 * comments. Immutable.
 */
final class Lexicon {
  private final Set<String> words = new HashSet<>();
  /** Characters that words begin and end with: most places are turned down by these alone. */
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private int longest;

  private Lexicon() {
  }

  /** Reads a list; a missing file is a fault of the program. */
  static Lexicon load(String name) {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::addAll);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return lexicon;
  }

  /** A short list. */
  static Lexicon of(String... words) {
    Lexicon lexicon = new Lexicon();
    for (String word : words) {
      lexicon.addAll(word);
    }
    return lexicon;
  }

  private void addAll(String line) {
    for (String word : line.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
        firsts.set(word.charAt(0));
        lasts.set(word.charAt(word.length() - 1));
        longest = Math.max(longest, word.length());
      }
    }
  }

  /** Length of the longest word that begins at an offset, 0 when none does. */
  int at(CharSequence text, int offset) {
    if (offset >= text.length() || !firsts.get(text.charAt(offset))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
      if (words.contains(text.subSequence(offset, offset + length).toString())) {
        return length;
      }
    }
    return 0;
  }

  /** Length of the longest word that ends before an offset, 0 when none does. */
  int before(CharSequence text, int offset) {
    if (offset <= 0 || !lasts.get(text.charAt(offset - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, offset); length > 0; length--) {
      if (words.contains(text.subSequence(offset - length, offset).toString())) {
        return length;
      }
    }
    return 0;
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
