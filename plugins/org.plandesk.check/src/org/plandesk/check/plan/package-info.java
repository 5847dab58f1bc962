// SPDX-License-Identifier: EPL-2.0
/**
 * A plan as rules see it: pictures that do not change, so that checks run beside the edits of the user.
 *
 * <p>{@link org.plandesk.check.plan.PlanCamera} takes a {@link org.plandesk.check.plan.CheckedPlan}; it consists of
 * {@link org.plandesk.check.plan.Part}s with their {@link org.plandesk.check.plan.Words}. Knows the model; knows no rule.
 *
 * <pre>{@code
 * CheckedPlan picture = new PlanCamera(plan).take();
 * picture.statements().getFirst().words().text();
 * }</pre>
 */
package org.plandesk.check.plan;
