// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

/** What an element of a plan is, as far as rules distinguish. */
public enum Role {
  CHAPTER, SECTION, ITEM, PARAGRAPH, BOX, PROJECT, TABLE, STATEMENT, INDICATOR, NOTE
}
