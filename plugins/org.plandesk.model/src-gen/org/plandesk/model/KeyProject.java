/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 重点项目: a named project or project group, with its statements and sub-projects.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getKeyProject()
 * @model
 * @generated
 */
public interface KeyProject extends ContentContainer, Assignable, Reportable {
} // KeyProject
