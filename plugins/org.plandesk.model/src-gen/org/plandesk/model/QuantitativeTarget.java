/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantitative Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure to be reached: one for each subject and figure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getValues <em>Values</em>}</li>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getUnitOfMeasure <em>Unit Of Measure</em>}</li>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.plandesk.model.QuantitativeTarget#getDeadline <em>Deadline</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget()
 * @model
 * @generated
 */
public interface QuantitativeTarget extends Mark {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured (城市再生水利用率).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.plandesk.model.QuantitativeTarget#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Comparator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.Comparator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the figure binds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparator</em>' attribute.
	 * @see org.plandesk.model.Comparator
	 * @see #setComparator(Comparator)
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_Comparator()
	 * @model
	 * @generated
	 */
	Comparator getComparator();

	/**
	 * Sets the value of the '{@link org.plandesk.model.QuantitativeTarget#getComparator <em>Comparator</em>}' attribute.
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
	 * The figures: one, or lower and upper end of a range; none for NOT_DECREASING, IMPROVING.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getValues();

	/**
	 * Returns the value of the '<em><b>Unit Of Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of measure (%, 万吨/日); not set for a plain number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Of Measure</em>' attribute.
	 * @see #setUnitOfMeasure(String)
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_UnitOfMeasure()
	 * @model
	 * @generated
	 */
	String getUnitOfMeasure();

	/**
	 * Sets the value of the '{@link org.plandesk.model.QuantitativeTarget#getUnitOfMeasure <em>Unit Of Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Of Measure</em>' attribute.
	 * @see #getUnitOfMeasure()
	 * @generated
	 */
	void setUnitOfMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year that a change is counted from, where it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Year</em>' attribute.
	 * @see #setBaselineYear(Integer)
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_BaselineYear()
	 * @model
	 * @generated
	 */
	Integer getBaselineYear();

	/**
	 * Sets the value of the '{@link org.plandesk.model.QuantitativeTarget#getBaselineYear <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Year</em>' attribute.
	 * @see #getBaselineYear()
	 * @generated
	 */
	void setBaselineYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The deadline that governs its clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' reference.
	 * @see #setDeadline(TimeExpression)
	 * @see org.plandesk.model.PlanPackage#getQuantitativeTarget_Deadline()
	 * @model
	 * @generated
	 */
	TimeExpression getDeadline();

	/**
	 * Sets the value of the '{@link org.plandesk.model.QuantitativeTarget#getDeadline <em>Deadline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' reference.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(TimeExpression value);

} // QuantitativeTarget
