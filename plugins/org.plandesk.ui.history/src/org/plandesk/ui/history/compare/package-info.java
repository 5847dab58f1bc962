// SPDX-License-Identifier: EPL-2.0
/**
 * Two states of a plan side by side: the part that shows them, the list of what changed, and 修订对照表 as a file. What it shows is
 * computed in {@link org.plandesk.ui.history.model}.
 */
package org.plandesk.ui.history.compare;
