// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Objects;
import org.plandesk.check.plan.Words;
import org.plandesk.model.PlanElement;

/**
 * Words that a finding speaks of.
 *
 * @param element statement, heading, indicator row or note
 * @param start UTF-16 offset in the words of the element ({@link Words#text()}); -1 when all of it is meant
 * @param end offset after the last character; -1 when all of it is meant
 * @param quote the words themselves, as they were when the plan was checked
 */
public record FindingPlace(PlanElement element, int start, int end, String quote) {

  private static final int ALL = -1;

  /** @throws IndexOutOfBoundsException when the offsets are no stretch of the quote's text */
  public FindingPlace {
    Objects.requireNonNull(element);
    Objects.requireNonNull(quote);
    if (start > end || start < ALL) {
      throw new IndexOutOfBoundsException(start + "-" + end);
    }
  }

  /** All words of something. */
  public static FindingPlace all(Words words) {
    return new FindingPlace(words.element(), ALL, ALL, words.text());
  }

  /** Some words of something. */
  public static FindingPlace of(Words words, int start, int end) {
    return new FindingPlace(words.element(), start, end, words.text().substring(start, end));
  }

  /** Whether all words of the element are meant. */
  public boolean isAll() {
    return start == ALL;
  }
}
