/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Needs Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 待复核: something that depends on what was changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.NeedsReview#getElement <em>Element</em>}</li>
 *   <li>{@link org.plandesk.model.NeedsReview#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plandesk.model.NeedsReview#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plandesk.model.NeedsReview#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getNeedsReview()
 * @model
 * @generated
 */
public interface NeedsReview extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be looked at again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(PlanElement)
	 * @see org.plandesk.model.PlanPackage#getNeedsReview_Element()
	 * @model
	 * @generated
	 */
	PlanElement getElement();

	/**
	 * Sets the value of the '{@link org.plandesk.model.NeedsReview#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(PlanElement value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' reference.
	 * @see #setCause(PlanElement)
	 * @see org.plandesk.model.PlanPackage#getNeedsReview_Cause()
	 * @model
	 * @generated
	 */
	PlanElement getCause();

	/**
	 * Sets the value of the '{@link org.plandesk.model.NeedsReview#getCause <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' reference.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(PlanElement value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed and how, one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plandesk.model.PlanPackage#getNeedsReview_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plandesk.model.NeedsReview#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(Instant)
	 * @see org.plandesk.model.PlanPackage#getNeedsReview_Since()
	 * @model dataType="org.plandesk.model.Time"
	 * @generated
	 */
	Instant getSince();

	/**
	 * Sets the value of the '{@link org.plandesk.model.NeedsReview#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Instant value);

} // NeedsReview
