// SPDX-License-Identifier: EPL-2.0
/**
 * 历史: saving revisions, the list of them, the way of one element through them, and earlier states to be read. Everything that
 * touches the repository runs in jobs.
 */
package org.plandesk.ui.history;
