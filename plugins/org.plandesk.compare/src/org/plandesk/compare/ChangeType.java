// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Locale;

/** What became of something in a plan. The codes stand in outputs and never change. */
public enum ChangeType {
  /** It says the same at the same place; its number, assignments or dates may have changed. */
  UNCHANGED,
  /** It says something else. */
  REWORDED,
  /** It says the same at another place. */
  MOVED,
  /** Several have come of it. */
  SPLIT,
  /** It has come of several. */
  MERGED,
  /** It is gone. */
  DELETED,
  /** It is new. */
  INSERTED;

  /** How it is written in outputs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
