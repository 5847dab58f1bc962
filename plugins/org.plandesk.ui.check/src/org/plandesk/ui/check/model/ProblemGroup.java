// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check.model;

import java.util.List;
import org.plandesk.check.Severity;

/**
 * Rows of one rule and severity under one line.
 *
 * @param ignored whether a person decided to leave them as they are
 * @param rows in the order of the document
 */
public record ProblemGroup(String rule, Severity severity, boolean ignored, List<ProblemRow> rows) {

  /** Takes a copy. */
  public ProblemGroup {
    rows = List.copyOf(rows);
  }

  /** Tells it from the other groups, also after the next check. */
  public String key() {
    return severity.code() + "/" + rule + (ignored ? "/ignored" : "");
  }

  /** Whether its rows are shown at first: what is only told, and what was left, is folded into its line. */
  public boolean isOpenAtFirst() {
    return severity != Severity.INFO && !ignored;
  }
}
