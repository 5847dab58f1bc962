// SPDX-License-Identifier: EPL-2.0
/**
 * What the menus of plans do: each handler unpacks its event, asks {@link org.plandesk.ui.editor.PlanOpener} or the active
 * {@link org.plandesk.ui.session.PlanSession}, and is done.
 *
 * <p>It must not know which menus, keys and toolbars lead to it.
 */
package org.plandesk.ui.commands;
