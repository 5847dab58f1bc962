// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

/** Parts of a plan that change apart from each other, and that rules depend on. */
public enum Topic {
  /** Words of statements, and what was recognised in them. */
  TEXT,
  /** Headings with their numbers, and what stands in what. */
  OUTLINE,
  /** Rows of indicator tables. */
  INDICATORS,
  /** The register of units. */
  UNITS,
  /** What waits to be looked at again. */
  REVIEW
}
