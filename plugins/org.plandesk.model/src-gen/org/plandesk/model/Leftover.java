/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leftover</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of the source that belongs to no element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Leftover#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.Leftover#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getLeftover()
 * @model
 * @generated
 */
public interface Leftover extends EObject {
	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in the source. A leftover inside a statement's span (a page number in mid-sentence) is taken out of the statement's text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.plandesk.model.PlanPackage#getLeftover_Span()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Leftover#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.LeftoverKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see org.plandesk.model.LeftoverKind
	 * @see #setWhy(LeftoverKind)
	 * @see org.plandesk.model.PlanPackage#getLeftover_Why()
	 * @model
	 * @generated
	 */
	LeftoverKind getWhy();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Leftover#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see org.plandesk.model.LeftoverKind
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(LeftoverKind value);

} // Leftover
