/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 指标: a row of an indicator table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Indicator#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getCategory <em>Category</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getParent <em>Parent</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getName <em>Name</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getUnitOfMeasure <em>Unit Of Measure</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getNature <em>Nature</em>}</li>
 *   <li>{@link org.plandesk.model.Indicator#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends PlanElement, Recognized, Assignable {
	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the row stands in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Span()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category, carried down over merged cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed number; not set for a sub-row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The row this sub-row belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Indicator)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Parent()
	 * @model
	 * @generated
	 */
	Indicator getParent();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Indicator value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, line breaks joined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Unit Of Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of measure as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Of Measure</em>' attribute.
	 * @see #setUnitOfMeasure(String)
	 * @see org.plandesk.model.PlanPackage#getIndicator_UnitOfMeasure()
	 * @model
	 * @generated
	 */
	String getUnitOfMeasure();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getUnitOfMeasure <em>Unit Of Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Of Measure</em>' attribute.
	 * @see #getUnitOfMeasure()
	 * @generated
	 */
	void setUnitOfMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the indicator starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' containment reference.
	 * @see #setBaseline(Baseline)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Baseline()
	 * @model containment="true"
	 * @generated
	 */
	Baseline getBaseline();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getBaseline <em>Baseline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' containment reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Baseline value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.IndicatorTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be reached, by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getIndicator_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndicatorTarget> getTargets();

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binding or expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.plandesk.model.Nature
	 * @see #setNature(Nature)
	 * @see org.plandesk.model.PlanPackage#getIndicator_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Indicator#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.plandesk.model.Nature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(Nature value);

	/**
	 * Returns the value of the '<em><b>Readings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Reading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured since, by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readings</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getIndicator_Readings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reading> getReadings();

} // Indicator
