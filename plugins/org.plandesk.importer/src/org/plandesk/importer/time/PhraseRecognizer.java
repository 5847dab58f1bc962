// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/** Finds the expressions of one family whose core begins at a given place. Stateless. */
@FunctionalInterface
interface PhraseRecognizer {

  /** The finding whose core begins at a folded index, or null. */
  TimeFinding recognize(Scene scene, int at);
}
