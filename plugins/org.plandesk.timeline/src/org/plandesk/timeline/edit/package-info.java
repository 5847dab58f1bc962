// SPDX-License-Identifier: EPL-2.0
/**
 * Changes of deadlines as commands that can be undone: move, move back, choose a reading, report how it stands.
 *
 * <pre>{@code
 * DeadlineCommands commands = new DeadlineCommands(editingDomain, clock);
 * editingDomain.getCommandStack().execute(commands.move(List.of(expression), day, reason));
 * }</pre>
 *
 * <p>Knows the model and EMF.Edit; knows no scene and no window.
 */
package org.plandesk.timeline.edit;
