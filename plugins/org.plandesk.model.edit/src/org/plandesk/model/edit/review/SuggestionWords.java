// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;

/**
 * A suggestion as a reader marks it in the text.
 *
 * @param before what stays in front of it
 * @param removed what would go, may be empty
 * @param added what would come, may be empty
 * @param after what stays behind it
 */
public record SuggestionWords(String before, String removed, String added, String after) {

  private static final int LONGEST = 40;

  /** How one text would become another. */
  public static SuggestionWords between(String old, String text) {
    Changed changed = Changed.of(old, text);
    return new SuggestionWords(old.substring(0, changed.from()), old.substring(changed.from(), changed.to()),
        changed.words(), old.substring(changed.to()));
  }

  /** A suggestion in its sentence; what is settled or outdated stands alone, without the sentence. */
  public static SuggestionWords of(Suggestion suggestion) {
    String removed = suggestion.getQuote() == null ? "" : suggestion.getQuote();
    String added = suggestion.getText() == null ? "" : suggestion.getText();
    boolean inPlace = SuggestionCommands.isOpen(suggestion) && !SuggestionCommands.isOutdated(suggestion);
    if (!inPlace) {
      return new SuggestionWords("", removed, added, "");
    }
    String text = ((Statement) suggestion.getElement()).getText();
    return new SuggestionWords(text.substring(0, suggestion.getStart()), removed, added,
        text.substring(suggestion.getEnd()));
  }

  /** The change alone, on one line: “旧” → “新”, −“旧” or +“新”. */
  public String brief() {
    if (removed.isEmpty()) {
      return "+ “" + cut(added) + "”";
    }
    return added.isEmpty() ? "− “" + cut(removed) + "”" : "“" + cut(removed) + "” → “" + cut(added) + "”";
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
