// SPDX-License-Identifier: EPL-2.0
/**
 * 合并: what another author made of the open plan, joined with it. {@link org.plandesk.ui.history.merge.MergeEditor} shows the
 * conflicts and lets a person settle them one by one; what comes of it is one step of undo.
 */
package org.plandesk.ui.history.merge;
