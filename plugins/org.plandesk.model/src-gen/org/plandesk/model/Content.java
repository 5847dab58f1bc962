/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of the plan's text in its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Content#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getContent()
 * @model abstract="true"
 * @generated
 */
public interface Content extends PlanElement, Recognized {
	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its text in the source: the heading line (number included) of something with a heading, else its body. Not set for what a person added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.plandesk.model.PlanPackage#getContent_Span()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Content#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

} // Content
