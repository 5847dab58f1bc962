// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/** Decides what one family of calendar expressions does in its sentence. Stateless. */
@FunctionalInterface
interface CalendarRule {

  /** The finding, or null when the expression is of another family. */
  TimeFinding apply(CalendarPhrase phrase, Scene scene);
}
