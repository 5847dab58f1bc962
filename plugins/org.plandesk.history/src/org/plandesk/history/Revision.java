// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * One recorded state of a plan.
 *
 * @param id name of the commit, 40 hexadecimal digits
 * @param content name of the content: equal for equal states
 * @param time when it was recorded, in the zone where that happened
 * @param author who recorded it
 * @param reason why, or empty
 * @param label what the state is called, such as 送审稿, or empty
 * @param kind how it came about
 * @param lasting whether it stays for ever; others are thinned out in time
 */
public record Revision(String id, String content, ZonedDateTime time, String author, String reason, String label,
    Kind kind, boolean lasting) {

  /** How a revision came about. */
  public enum Kind {
    /** A person saved it. */
    SAVED,
    /** The program recorded it after a save. */
    AUTOMATIC,
    /** Somebody committed it with git. */
    FOREIGN
  }

  /** Checks that nothing is missing. */
  public Revision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(content);
    Objects.requireNonNull(time);
    Objects.requireNonNull(author);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
  }
}
