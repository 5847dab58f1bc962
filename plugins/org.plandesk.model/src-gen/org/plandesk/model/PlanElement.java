/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything in a plan that other things can point at. Its id stays the same for its whole life, through edits, moves, saves and re-imports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.PlanElement#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getPlanElement()
 * @model abstract="true"
 * @generated
 */
public interface PlanElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity within the plan, written as xmi:id. Given once by whoever creates the element (importer, command); never shown to users, never reused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plandesk.model.PlanPackage#getPlanElement_Id()
	 * @model id="true" transient="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plandesk.model.PlanElement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // PlanElement
