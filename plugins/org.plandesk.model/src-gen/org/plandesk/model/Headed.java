/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Headed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Has a heading of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Headed#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plandesk.model.Headed#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plandesk.model.Headed#getExtent <em>Extent</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getHeaded()
 * @model abstract="true"
 * @generated
 */
public interface Headed extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number as a reader sees it, without the marks that belong to no number (“三”, “（二）”, “2-1”, “1.”). Not set when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.plandesk.model.PlanPackage#getHeaded_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Headed#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title without number and leftovers. Not set when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plandesk.model.PlanPackage#getHeaded_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Headed#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything from the start of its heading to the end of its last content or note, in the source. Not set for what a person added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extent</em>' attribute.
	 * @see #setExtent(Span)
	 * @see org.plandesk.model.PlanPackage#getHeaded_Extent()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getExtent();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Headed#getExtent <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extent</em>' attribute.
	 * @see #getExtent()
	 * @generated
	 */
	void setExtent(Span value);

} // Headed
