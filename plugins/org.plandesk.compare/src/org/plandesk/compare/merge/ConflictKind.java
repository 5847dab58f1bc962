// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.Locale;

/** In what two authors contradict each other. */
public enum ConflictKind {
  /** Both set the same to different values. */
  CHANGED,
  /** One deleted what the other changed, added to or refers to. */
  DELETED,
  /** Both moved the same to different places, or each into what the other moved. */
  MOVED;

  /** A stable name for files and scripts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
