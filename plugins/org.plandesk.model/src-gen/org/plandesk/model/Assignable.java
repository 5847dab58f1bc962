/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Can have responsible units of its own; without any it inherits those of the nearest container that has some.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Assignable#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getAssignable()
 * @model abstract="true"
 * @generated
 */
public interface Assignable extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Responsible units, lead units first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getAssignable_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

} // Assignable
