// SPDX-License-Identifier: EPL-2.0
/**
 * 大纲: the tree of the active plan. {@link org.plandesk.ui.outline.OutlineView} is the part; model, counts and search are
 * plain Java beside it.
 *
 * <p>It must not know the editor's pages or other views; they meet in the shared selection.
 */
package org.plandesk.ui.outline;
