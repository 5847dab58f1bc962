// SPDX-License-Identifier: EPL-2.0
/**
 * Help in the window: pages of the extension point {@code org.plandesk.ui.help}, shown by native parts, read when help is
 * asked for.
 */
package org.plandesk.ui.help;
