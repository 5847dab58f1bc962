// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

/** One pattern family. Pure function, safe in many threads. */
interface TargetPattern {

  /** How the family reads the figures of a site; null when they do not fit it. */
  TargetReading read(FigureSite site);
}
