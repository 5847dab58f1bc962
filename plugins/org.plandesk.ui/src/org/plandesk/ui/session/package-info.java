// SPDX-License-Identifier: EPL-2.0
/**
 * Open plans: {@link org.plandesk.ui.session.PlanSession} is one, {@link org.plandesk.ui.session.PlanSessions} knows all of
 * them, {@link org.plandesk.ui.session.PlanSelection} is the selection that all parts share.
 *
 * <pre>{@code
 * var sessions = PlanSessions.of(getSite());
 * sessions.active().ifPresent(session -> {
 *   var domain = session.editingDomain();
 *   domain.getCommandStack().execute(SetCommand.create(domain, chapter, HEADED__TITLE, "总体要求"));
 * });
 * }</pre>
 *
 * <p>It must not know editors, views or how files are written.
 */
package org.plandesk.ui.session;
