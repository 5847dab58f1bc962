// SPDX-License-Identifier: EPL-2.0
/** Changes between two states of a plan as users read them: their kinds and their words. */
package org.plandesk.ui.changes;
