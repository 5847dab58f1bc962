// SPDX-License-Identifier: EPL-2.0
/**
 * 修订对照表: what changed between two states of a plan, clause by clause, as offices hand it over. A
 * {@link org.plandesk.export.revision.RevisionTable} is made of a comparison and written by a
 * {@link org.plandesk.export.revision.RevisionTableFormat}.
 *
 * <pre>{@code
 * RevisionTable table = RevisionTable.of(PlanComparison.of(old, current), "征求意见稿", "送审稿", Reasons.recorded(old, current));
 * RevisionTableFormat.DOCX.write(table, out);
 * }</pre>
 *
 * <p>The table is a paper that goes with the plan, so it speaks Chinese whatever the language of the program. The package
 * knows no histories: reasons that stand in revisions are handed to it.
 */
package org.plandesk.export.revision;
