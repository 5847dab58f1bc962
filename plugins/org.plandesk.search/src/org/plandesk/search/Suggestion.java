// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

/**
 * Another query that finds something.
 *
 * @param text the query's text
 * @param reason why it is offered
 * @param total how many hits it has
 */
public record Suggestion(String text, Reason reason, int total) {

  /** Why it is offered. */
  public enum Reason {
    /** The letters are the pinyin of it, or its initials. */
    PINYIN,
    /** It differs by a character from what was typed. */
    SPELLING,
    /** It leaves words out. */
    FEWER_WORDS
  }
}
