// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import org.plandesk.model.Certainty;
import org.plandesk.model.UnitKind;

/**
 * A unit named in a sentence.
 *
 * @param start offset of the first character, UTF-16
 * @param end offset after the last character
 * @param name full name, a left-out prefix or ending completed
 * @param kind what kind of organisation it is
 * @param certainty how sure
 * @param reason message key, null when trivial
 */
public record UnitFinding(int start, int end, String name, UnitKind kind, Certainty certainty, String reason) {

  /** A finding that needs no explanation. */
  static UnitFinding sure(String text, int start, int end) {
    String name = text.substring(start, end);
    return new UnitFinding(start, end, name, UnitKinds.of(name), Certainty.HIGH, null);
  }

  boolean overlaps(UnitFinding other) {
    return start < other.end && other.start < end;
  }

  /** The same unit with a fuller name. */
  UnitFinding named(String fullName, String why) {
    return new UnitFinding(start, end, fullName, UnitKinds.of(fullName), certainty, why);
  }
}
