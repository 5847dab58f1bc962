// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.time.LocalDate;
import java.util.List;
import org.plandesk.model.Span;

/**
 * An element that was found, with everything a list shows of it; the plan need not be open. Immutable.
 *
 * @param plan key of its plan
 * @param planTitle title of its plan, or its file's name
 * @param element id of the element in its plan
 * @param kind what it is
 * @param group whether it has all words of the query
 * @param score greater is better; comparable within one result only
 * @param place where it stands, short: 五（二）1-4; may be empty
 * @param headings titles from the chapter down to what holds it
 * @param span its text in the plan's source, UTF-16; null when it is not from the source
 * @param text its words
 * @param matches what of {@link #text} matches, ascending, not overlapping
 * @param snippet the part of the text that shows most of the matches
 * @param deadlines its deadlines, earliest first
 * @param targets its quantitative targets, in short: ≥25%
 * @param units names of units in force for it or named in it, without doubles
 * @param reasons why it was found, the weightiest first
 */
public record SearchHit(String plan, String planTitle, String element, EntryKind kind, Group group, float score,
    String place, List<String> headings, Span span, String text, List<Span> matches, Snippet snippet,
    List<Deadline> deadlines, List<String> targets, List<String> units, List<MatchReason> reasons) {

  /** The lists cannot be changed. */
  public SearchHit {
    headings = List.copyOf(headings);
    matches = List.copyOf(matches);
    deadlines = List.copyOf(deadlines);
    targets = List.copyOf(targets);
    units = List.copyOf(units);
    reasons = List.copyOf(reasons);
  }

  /** Which words of the query a hit has. */
  public enum Group {
    /** 含全部词: all words, synonyms of them, or all that they consist of. */
    ALL,
    /** 含部分词. */
    SOME
  }

  /**
   * A deadline as a chip shows it.
   *
   * @param date last day allowed, null when none is known
   * @param year its year, null when none is known
   * @param quote its words
   */
  public record Deadline(LocalDate date, Integer year, String quote) {
  }

  /**
   * A part of the text on one line.
   *
   * @param text the part, with … where something was cut
   * @param matches what of it matches, ascending, not overlapping
   */
  public record Snippet(String text, List<Span> matches) {

    /** The list cannot be changed. */
    public Snippet {
      matches = List.copyOf(matches);
    }
  }
}
