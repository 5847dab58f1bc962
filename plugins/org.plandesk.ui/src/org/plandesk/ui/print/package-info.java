// SPDX-License-Identifier: EPL-2.0
/** The plan on paper: laid out on pages and sent to a printer. */
package org.plandesk.ui.print;
