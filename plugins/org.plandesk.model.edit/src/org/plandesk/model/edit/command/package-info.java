// SPDX-License-Identifier: EPL-2.0
/**
 * The commands by which a person edits a plan. Each is one undo step with a name for users, costs what it changes and not
 * what the plan holds, and gives back exactly what was there when it is undone. What was edited keeps its place in the
 * source for comparisons; exports notice that the words differ and count the current text then.
 */
package org.plandesk.model.edit.command;
