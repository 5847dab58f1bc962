// SPDX-License-Identifier: EPL-2.0
/**
 * 正文: the plan as a page of text, painted.
 *
 * <p>{@link org.plandesk.ui.page.PlanPage} is the control that others place and talk to; everything else here serves it.
 * What stands where is worked out without widgets in {@link org.plandesk.ui.page.document}; here it is painted, pointed at
 * and explained. Blocks are painted from their lines one by one, so that a later editor can be laid over a block at the
 * place its layout tells.
 *
 * <pre>
 * PlanPage page = new PlanPage(parent);
 * page.setPlan(plan);
 * page.addSelectionChangedListener(event -&gt; show(event.getStructuredSelection().getFirstElement()));
 * page.reveal(statement);
 * </pre>
 *
 * <p>It must not know editors, views or sessions, nor change the plan. User interface thread only.
 */
package org.plandesk.ui.page;
