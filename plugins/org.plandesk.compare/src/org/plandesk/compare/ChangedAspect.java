// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Locale;

/** What else changed of something that is in both states. The codes stand in outputs and never change. */
public enum ChangedAspect {
  /** A figure to be reached. */
  TARGET,
  /** A day or year by which something has to be done. */
  DEADLINE,
  /** A unit that is named or responsible, or its role. */
  UNIT,
  /** The number of a heading or row. */
  RENUMBERED,
  /** The place, of something whose words changed too. */
  MOVED;

  /** How it is written in outputs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
