/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an indicator is to reach in a year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.IndicatorTarget#getYear <em>Year</em>}</li>
 *   <li>{@link org.plandesk.model.IndicatorTarget#getText <em>Text</em>}</li>
 *   <li>{@link org.plandesk.model.IndicatorTarget#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.plandesk.model.IndicatorTarget#getValues <em>Values</em>}</li>
 *   <li>{@link org.plandesk.model.IndicatorTarget#isCumulative <em>Cumulative</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getIndicatorTarget()
 * @model
 * @generated
 */
public interface IndicatorTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year by whose end it is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.plandesk.model.PlanPackage#getIndicatorTarget_Year()
	 * @model
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.plandesk.model.IndicatorTarget#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed; empty when the cell is empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plandesk.model.PlanPackage#getIndicatorTarget_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plandesk.model.IndicatorTarget#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Comparator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.Comparator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the figure binds, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparator</em>' attribute.
	 * @see org.plandesk.model.Comparator
	 * @see #setComparator(Comparator)
	 * @see org.plandesk.model.PlanPackage#getIndicatorTarget_Comparator()
	 * @model
	 * @generated
	 */
	Comparator getComparator();

	/**
	 * Sets the value of the '{@link org.plandesk.model.IndicatorTarget#getComparator <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparator</em>' attribute.
	 * @see org.plandesk.model.Comparator
	 * @see #getComparator()
	 * @generated
	 */
	void setComparator(Comparator value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figures: none, one, or both ends of a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.plandesk.model.PlanPackage#getIndicatorTarget_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getValues();

	/**
	 * Returns the value of the '<em><b>Cumulative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the figure adds up over the period (〔〕 or 累计) instead of standing at its end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cumulative</em>' attribute.
	 * @see #setCumulative(boolean)
	 * @see org.plandesk.model.PlanPackage#getIndicatorTarget_Cumulative()
	 * @model
	 * @generated
	 */
	boolean isCumulative();

	/**
	 * Sets the value of the '{@link org.plandesk.model.IndicatorTarget#isCumulative <em>Cumulative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cumulative</em>' attribute.
	 * @see #isCumulative()
	 * @generated
	 */
	void setCumulative(boolean value);

} // IndicatorTarget
