// SPDX-License-Identifier: EPL-2.0
/**
 * The editor's pages 任务, 指标 and 项目, drawn by NatTable.
 *
 * <p>{@link org.plandesk.ui.table.PlanTable} is the widget that all of them share: strip, filter row, header, rows, groups.
 * What they show comes from {@code org.plandesk.ui.table.rows}. Only this package knows NatTable.
 */
package org.plandesk.ui.table;
