// SPDX-License-Identifier: EPL-2.0
/**
 * The revisions of a plan: {@link org.plandesk.history.PlanHistory} records states of a plan file, lists them, reads any of
 * them again and tells what became of one element.
 *
 * <p>They stand in a bare Git repository called {@code .plandesk-history} in the folder of the plan, one branch for each plan,
 * so that {@code git --git-dir=.plandesk-history log -p NAME} shows them too. releng/doc/decisions says why.
 *
 * <pre>{@code
 * PlanHistory history = PlanHistory.of(Path.of("ecology.plan"));
 * history.saveFile(RevisionNote.by("王工").because("按环保局意见修改").labelled("送审稿"));
 * for (Revision revision : history.list().revisions()) {
 *   System.out.println(revision.time() + " " + revision.author());
 * }
 * }</pre>
 *
 * <p>History knows the model and the store, no window and no comparison of whole plans.
 */
package org.plandesk.history;
