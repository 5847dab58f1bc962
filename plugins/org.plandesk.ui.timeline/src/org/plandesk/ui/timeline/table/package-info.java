// SPDX-License-Identifier: EPL-2.0
/** 时限表: the marks of the line of time as rows. */
package org.plandesk.ui.timeline.table;
