/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recognized</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the importer proposed or a person set, with the reason for believing it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Recognized#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.plandesk.model.Recognized#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plandesk.model.Recognized#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getRecognized()
 * @model abstract="true"
 * @generated
 */
public interface Recognized extends EObject {
	/**
	 * Returns the value of the '<em><b>Certainty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.Certainty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the recognition is. HIGH for what a person set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certainty</em>' attribute.
	 * @see org.plandesk.model.Certainty
	 * @see #setCertainty(Certainty)
	 * @see org.plandesk.model.PlanPackage#getRecognized_Certainty()
	 * @model
	 * @generated
	 */
	Certainty getCertainty();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Recognized#getCertainty <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certainty</em>' attribute.
	 * @see org.plandesk.model.Certainty
	 * @see #getCertainty()
	 * @generated
	 */
	void setCertainty(Certainty value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was recognised so, one sentence for users; not set when nothing needs explaining.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plandesk.model.PlanPackage#getRecognized_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Recognized#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person has confirmed or rejected the recognition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plandesk.model.ReviewState
	 * @see #setState(ReviewState)
	 * @see org.plandesk.model.PlanPackage#getRecognized_State()
	 * @model
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Recognized#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plandesk.model.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

} // Recognized
