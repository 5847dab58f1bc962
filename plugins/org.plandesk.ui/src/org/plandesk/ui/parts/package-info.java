// SPDX-License-Identifier: EPL-2.0
/**
 * What every part of the window shares: {@link org.plandesk.ui.parts.PlanView}, the contract of a control showing a plan.
 *
 * <p>It must not know single parts.
 */
package org.plandesk.ui.parts;
