// SPDX-License-Identifier: EPL-2.0
/**
 * 原文: the page of the active plan to be read beside a list of results or a timeline, where the editor is hidden. It follows
 * the selection, marks what was searched for and never changes the plan. It knows no view that uses it.
 */
package org.plandesk.ui.source;
