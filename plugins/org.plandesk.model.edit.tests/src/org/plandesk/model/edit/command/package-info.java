// SPDX-License-Identifier: EPL-2.0
/** Tests of editing: words, marks and numbers stay true, undo is exact. */
package org.plandesk.model.edit.command;
