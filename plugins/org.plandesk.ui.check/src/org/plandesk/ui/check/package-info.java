// SPDX-License-Identifier: EPL-2.0
/**
 * 问题: what the checks found in the active plan, beside the text. {@link org.plandesk.ui.check.WindowChecks} runs them in the
 * background, {@link org.plandesk.ui.check.ProblemsView} lists what they found and leads to it; what is listed is decided in
 * {@code model}.
 */
package org.plandesk.ui.check;
