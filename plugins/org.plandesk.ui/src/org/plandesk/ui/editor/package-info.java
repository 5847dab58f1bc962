// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of a plan and the ways into it: {@link org.plandesk.ui.editor.PlanOpener} opens files, documents and the
 * sample, {@link org.plandesk.ui.editor.PlanEditor} shows an open plan on its pages and saves it.
 *
 * <pre>{@code
 * new PlanOpener(window).open(Path.of("ecology.plan"));
 * }</pre>
 *
 * <p>It must not know views, perspectives or menus.
 */
package org.plandesk.ui.editor;
