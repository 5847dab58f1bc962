/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 指标表: a table of indicators.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.IndicatorTable#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getIndicatorTable()
 * @model
 * @generated
 */
public interface IndicatorTable extends Table {
	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each printed row, sub-rows after their parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getIndicatorTable_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getRows();

} // IndicatorTable
