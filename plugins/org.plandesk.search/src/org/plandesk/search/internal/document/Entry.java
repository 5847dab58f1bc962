// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.SearchHit.Deadline;

/**
 * An element of a plan as it is indexed and shown.
 *
 * @param id identity of the element in its plan
 * @param role what of the element it is
 * @param kind what the element is
 * @param place where it stands, short
 * @param headings titles from the chapter down to what holds it
 * @param span its text in the source, null when not from there
 * @param text its words as shown
 * @param more words beside the text by which it is found: cells, numbers, aliases
 * @param borders for a passage the offsets in {@code text} where one of its statements ends and another begins
 * @param chapter code and label of its chapter, null when it stands in none
 * @param units names of units in force for it or named in it
 * @param deadlines its deadlines, earliest first
 * @param years years that it is about: of its deadlines, of an indicator's targets
 * @param targets its quantitative targets
 * @param nature code of an indicator's nature, or null
 * @param status code of the progress that was reported, null for what has no progress
 * @param inBox whether it stands in a box
 * @param order place in the document
 */
public record Entry(String id, Role role, EntryKind kind, String place, List<String> headings, Span span,
    String text, List<String> more, List<Integer> borders, Chapter chapter, List<String> units,
    List<Deadline> deadlines, List<Integer> years, List<Target> targets, String nature, String status,
    boolean inBox, int order) {

  /** What of an element an entry is. */
  public enum Role {
    /** The element itself. */
    ELEMENT,
    /** All words of a paragraph or project, found by what reaches over the borders of its statements. */
    PASSAGE
  }

  /**
   * A chapter as facets show it.
   *
   * @param id identity of the heading element in the plan
   * @param number its number, may be empty
   * @param label number and title
   */
  public record Chapter(String id, String number, String label) {
  }

  /**
   * A figure that is asked for.
   *
   * @param text comparator, values and unit: ≥25%
   * @param values values, none for a trend
   * @param unit unit of measure, may be empty
   */
  public record Target(String text, List<Double> values, String unit) {

    /** The list cannot be changed. */
    public Target {
      values = List.copyOf(values);
    }
  }

  /** The lists cannot be changed. */
  public Entry {
    headings = List.copyOf(headings);
    more = List.copyOf(more);
    borders = List.copyOf(borders);
    units = List.copyOf(units);
    deadlines = List.copyOf(deadlines);
    years = List.copyOf(years);
    targets = List.copyOf(targets);
  }
}
