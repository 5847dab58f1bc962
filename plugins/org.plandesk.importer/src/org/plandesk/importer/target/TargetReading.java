// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;

/**
 * How a pattern family reads a figure.
 *
 * @param family which family
 * @param subjectStart start of the subject's words; equals the end when the subject is left out
 * @param subjectEnd end of the subject's words
 * @param spanEnd end of the target's words
 * @param subject the subject when its words do not stand in one piece, else null
 * @param comparator comparator that the predicate asks for, null when the figure's own or {@code =} holds
 * @param distributive whether 分别 or 均 deals the figures out
 * @param certainty how sure
 * @param reason message key, null when trivial
 */
record TargetReading(Family family, int subjectStart, int subjectEnd, int spanEnd, String subject,
    Comparator comparator, boolean distributive, Certainty certainty, String reason) {

  /** The pattern families. */
  enum Family {
    LEVEL, CHANGE, WORK, SHARE
  }

  boolean subjectLeftOut() {
    return subject == null && subjectStart >= subjectEnd;
  }
}
