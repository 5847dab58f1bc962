// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import java.time.Instant;
import java.util.Objects;

/**
 * Who says something, and when.
 *
 * @param author name for users; may be empty
 * @param time not null
 */
public record Signature(String author, Instant time) {

  /** Takes both over; a missing name is empty. */
  public Signature {
    author = author == null ? "" : author.strip();
    Objects.requireNonNull(time);
  }
}
