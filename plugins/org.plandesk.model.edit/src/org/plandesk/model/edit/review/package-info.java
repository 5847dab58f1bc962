// SPDX-License-Identifier: EPL-2.0
/**
 * What reviewers add to a plan: comments (批注) with replies, suggestions (建议) that are accepted or rejected, and what waits to
 * be looked at again (待复核). Each is a command of one undo step with a name for users; who and when is told by the caller.
 * What is anchored to words moves with them by {@link org.plandesk.model.edit.command.Anchors}. Knows nothing of windows.
 */
package org.plandesk.model.edit.review;
