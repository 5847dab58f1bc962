// SPDX-License-Identifier: EPL-2.0
/**
 * Working on deadlines from the window: asking for day and reason, the menu of marks, and the commands that come of it. Rules
 * and commands are those of {@link org.plandesk.timeline.edit}; here they are offered to a person.
 */
package org.plandesk.ui.timeline.edit;
