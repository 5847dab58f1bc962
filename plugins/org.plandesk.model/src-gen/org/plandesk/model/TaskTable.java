/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 任务表: a table whose rows are tasks; each row is an item.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getTaskTable()
 * @model
 * @generated
 */
public interface TaskTable extends Table, ContentContainer {
} // TaskTable
