/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Mention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A responsible unit named in a sentence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.UnitMention#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getUnitMention()
 * @model
 * @generated
 */
public interface UnitMention extends Mark {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit in the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(ResponsibleUnit)
	 * @see org.plandesk.model.PlanPackage#getUnitMention_Unit()
	 * @model
	 * @generated
	 */
	ResponsibleUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plandesk.model.UnitMention#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(ResponsibleUnit value);

} // UnitMention
