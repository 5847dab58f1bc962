// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import org.plandesk.ui.changes.ChangeKind;

/**
 * Which changes are shown.
 *
 * @param kind only those of this kind; null for all
 * @param chapter only those in the chapter with this heading; null for all
 * @param unit only those of what a unit of this name is responsible for; null for all
 */
public record ChangeFilter(ChangeKind kind, String chapter, String unit) {

  /** Shows all. */
  public static final ChangeFilter ALL = new ChangeFilter(null, null, null);
}
