// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a history holds.
 *
 * @param revisions newest first
 * @param damage one sentence on what is damaged; then nothing more is recorded, and revisions may be missing
 */
public record RevisionList(List<Revision> revisions, Optional<String> damage) {

  /** Copies the list. */
  public RevisionList {
    revisions = List.copyOf(revisions);
    Objects.requireNonNull(damage);
  }
}
