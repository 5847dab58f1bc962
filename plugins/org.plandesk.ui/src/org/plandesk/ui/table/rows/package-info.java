// SPDX-License-Identifier: EPL-2.0
/**
 * What the tables 任务, 指标 and 项目 show, without widgets: rows taken from a plan, columns with stable codes, filters, sort
 * order and groups.
 *
 * <p>{@link org.plandesk.ui.table.rows.TableModel} holds the state of one table; {@link org.plandesk.ui.table.rows.TaskColumns},
 * {@link org.plandesk.ui.table.rows.IndicatorColumns} and {@link org.plandesk.ui.table.rows.ProjectColumns} say what the columns
 * are. Knows the model and its labels; knows no widget. All of it belongs to one thread.
 *
 * <pre>{@code
 * TableModel<Statement> tasks = new TaskColumns(labels, today).model();
 * tasks.setElements(Plans.tasks(plan));
 * tasks.setFilter("text", "林");
 * }</pre>
 */
package org.plandesk.ui.table.rows;
