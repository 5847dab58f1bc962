// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

/**
 * One reason why a hit was found or stands where it stands.
 *
 * @param type the reason
 * @param term the words of the query it is about, or empty
 * @param detail what was found instead of or beside them, or empty
 * @param count how often, 0 when that means nothing
 */
public record MatchReason(Type type, String term, String detail, int count) {

  /** Kinds of reasons, the weightiest first. */
  public enum Type {
    /** All words stand together as typed. */
    PHRASE,
    /** The words are in a heading, or the hit is one. */
    TITLE,
    /** A word as typed. */
    LITERAL,
    /** A synonym or abbreviation of the dictionary. */
    SYNONYM,
    /** An abbreviation that the plan itself explains in brackets. */
    LEARNT,
    /** A word with others between its characters. */
    LOOSE,
    /** Part of a longer word of the query. */
    PART,
    /** A character of a word that was found hardly anywhere. */
    CHARACTER,
    /** The words stand near each other. */
    NEAR,
    /** The hit is about the unit. */
    UNIT,
    /** The hit has a deadline, which was asked for. */
    DEADLINE,
    /** The hit has a figure, which was asked for. */
    FIGURE,
    /** A field that was asked for has the value. */
    FIELD
  }

  /** The reason as users read it, such as: “污水” 2 处. */
  public String text() {
    return Messages.reason(this);
  }
}
