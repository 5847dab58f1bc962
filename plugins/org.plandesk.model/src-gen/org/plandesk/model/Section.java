/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 节: the second level.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends ContentContainer, Assignable {
} // Section
