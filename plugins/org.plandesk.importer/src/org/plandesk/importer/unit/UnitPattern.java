// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;
import java.util.Set;

/** One family of names. Pure function, safe in many threads. */
interface UnitPattern {

  /** Adds the units of this family that a text names; {@code places} are the places known from the document. */
  void find(String text, Set<String> places, List<UnitFinding> found);
}
