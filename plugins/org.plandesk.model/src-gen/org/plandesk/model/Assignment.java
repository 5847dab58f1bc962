/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit made responsible for something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Assignment#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plandesk.model.Assignment#getRole <em>Role</em>}</li>
 *   <li>{@link org.plandesk.model.Assignment#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plandesk.model.Assignment#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.plandesk.model.Assignment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plandesk.model.Assignment#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(ResponsibleUnit)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Unit()
	 * @model
	 * @generated
	 */
	ResponsibleUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(ResponsibleUnit value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.AssignmentRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead, support, or responsible where the text does not tell them apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.plandesk.model.AssignmentRole
	 * @see #setRole(AssignmentRole)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Role()
	 * @model
	 * @generated
	 */
	AssignmentRole getRole();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.plandesk.model.AssignmentRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(AssignmentRole value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.AssignmentOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text states it, the program suggests it or a person confirmed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.plandesk.model.AssignmentOrigin
	 * @see #setOrigin(AssignmentOrigin)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Origin()
	 * @model
	 * @generated
	 */
	AssignmentOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.plandesk.model.AssignmentOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(AssignmentOrigin value);

	/**
	 * Returns the value of the '<em><b>Certainty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.Certainty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certainty</em>' attribute.
	 * @see org.plandesk.model.Certainty
	 * @see #setCertainty(Certainty)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Certainty()
	 * @model
	 * @generated
	 */
	Certainty getCertainty();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getCertainty <em>Certainty</em>}' attribute.
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
	 * Why: the column, annotation or likeness it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source states it; not set when the place is given by the table row or a person set it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.plandesk.model.PlanPackage#getAssignment_Span()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Assignment#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

} // Assignment
