/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content Container</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content with contents of its own.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getContentContainer()
 * @model abstract="true"
 * @generated
 */
public interface ContentContainer extends ContentOwner, Content, Headed {
} // ContentContainer
