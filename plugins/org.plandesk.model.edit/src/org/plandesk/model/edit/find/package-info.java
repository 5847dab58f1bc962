// SPDX-License-Identifier: EPL-2.0
/**
 * Find and replace over a plan, without a window: the {@linkplain org.plandesk.model.edit.find.EditableText texts} that a
 * person can edit, the {@linkplain org.plandesk.model.edit.find.Finder places} in them where words stand, and the
 * {@linkplain org.plandesk.model.edit.find.ReplaceCommand command} that replaces some of them as one step.
 */
package org.plandesk.model.edit.find;
