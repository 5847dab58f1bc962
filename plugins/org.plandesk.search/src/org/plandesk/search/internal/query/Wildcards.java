// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.model.Span;
import org.plandesk.text.FoldedText;

/** Words with * for any characters, none included, and ? for exactly one. */
final class Wildcards {

  private Wildcards() {
  }

  /** What stands between the *, parts of ? alone left out. */
  static List<String> parts(String pattern) {
    return Arrays.stream(pattern.replace('＊', '*').split("\\*"))
        .filter(part -> part.chars().anyMatch(c -> c != '?' && !FoldedText.fold(Character.toString(c)).isEmpty()))
        .toList();
  }

  /** Where in a text the word is, places in the folded text in code points. */
  static List<Span> find(String pattern, FoldedText text) {
    String regex = parts(pattern).stream().map(Wildcards::regex).collect(Collectors.joining(".{0,30}?"));
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text.toString());
    List<Span> found = new ArrayList<>();
    String folded = text.toString();
    while (matcher.find() && matcher.end() > matcher.start()) {
      found.add(new Span(folded.codePointCount(0, matcher.start()), folded.codePointCount(0, matcher.end())));
    }
    return found;
  }

  private static String regex(String part) {
    StringBuilder regex = new StringBuilder();
    for (String piece : part.split("(?<=\\?)|(?=\\?)")) {
      regex.append(piece.equals("?") ? "." : Pattern.quote(FoldedText.fold(piece)));
    }
    return regex.toString();
  }
}
