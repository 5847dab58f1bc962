/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 条目: third numbered level and deeper (1. （1） ①), also the row of a task table.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getItem()
 * @model
 * @generated
 */
public interface Item extends ContentContainer, Assignable {
} // Item
