/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 章: the first level of the plan.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getChapter()
 * @model
 * @generated
 */
public interface Chapter extends ContentContainer {
} // Chapter
