// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to look for and what to put in its place.
 *
 * @param words what to look for; a regular expression when it is one
 * @param replacement what stands there then; {@code $1} is the first group of a regular expression
 * @param matchCase whether capital and small letters differ
 * @param regex whether the words are a regular expression
 */
public record FindQuery(String words, String replacement, boolean matchCase, boolean regex) {

  /**
   * What to look for.
   *
   * @throws java.util.regex.PatternSyntaxException when it is no regular expression, with its own sentence
   */
  Pattern pattern() {
    int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(words, regex ? flags : flags | Pattern.LITERAL);
  }

  /** What to put in the place of a match, in the syntax of {@link Matcher#appendReplacement}. */
  String template() {
    return regex ? replacement : Matcher.quoteReplacement(replacement);
  }
}
