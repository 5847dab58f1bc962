/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reportable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Its progress can be reported.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Reportable#getReports <em>Reports</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getReportable()
 * @model abstract="true"
 * @generated
 */
public interface Reportable extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Report}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress reports, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getReportable_Reports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Report> getReports();

} // Reportable
