// SPDX-License-Identifier: EPL-2.0
/**
 * The texts of the status bar: where the selection stands, what the plan holds, whether it is saved.
 *
 * <p>It must not know views or editors.
 */
package org.plandesk.ui.status;
