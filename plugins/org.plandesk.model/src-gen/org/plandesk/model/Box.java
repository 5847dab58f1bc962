/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Box</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 专栏: a framed box.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getBox()
 * @model
 * @generated
 */
public interface Box extends ContentContainer {
} // Box
