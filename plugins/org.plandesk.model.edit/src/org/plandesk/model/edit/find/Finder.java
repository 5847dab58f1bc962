// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;

/** Finds the places of a query in texts. It reads no plan, so it may run on any thread. */
public final class Finder {

  private Finder() {
  }

  /**
   * The places in the order of the texts; they do not overlap. Nothing is found by no words.
   *
   * @param cancelled asked again and again, also within a regular expression that goes astray
   * @throws java.util.regex.PatternSyntaxException when the words are no regular expression
   * @throws IllegalArgumentException when the replacement names a group that is not there, or a text is too long for an
   *     expression that repeats what has parts
   * @throws CancellationException when cancelled
   */
  public static List<Place> find(List<EditableText> texts, FindQuery query, BooleanSupplier cancelled) {
    List<Place> places = new ArrayList<>();
    if (query.words().isEmpty()) {
      return places;
    }
    Matcher matcher = query.pattern().matcher("");
    String template = query.template();
    for (EditableText text : texts) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      matcher.reset(query.regex() ? new Watched(text.words(), cancelled) : text.words());
      try {
        find(text, matcher, template, places);
      } catch (StackOverflowError e) {
        throw new IllegalArgumentException(query.words(), e);
      }
    }
    return places;
  }

  private static void find(EditableText text, Matcher matcher, String template, List<Place> places) {
    int written = 0;
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        StringBuilder upToEnd = new StringBuilder();
        try {
          matcher.appendReplacement(upToEnd, template);
        } catch (IndexOutOfBoundsException e) {
          throw new IllegalArgumentException(e.getMessage(), e);
        }
        String replacement = upToEnd.substring(matcher.start() - written);
        places.add(new Place(text, matcher.start(), matcher.end(), replacement));
        written = matcher.end();
      }
    }
  }

  /** Text that stops whoever reads it once the search is cancelled: some expressions take ages on a short text. */
  private record Watched(String words, BooleanSupplier cancelled) implements CharSequence {

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public char charAt(int index) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      return words.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.substring(start, end);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
