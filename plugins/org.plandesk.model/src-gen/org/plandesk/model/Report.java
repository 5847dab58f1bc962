/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report on progress.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Report#getDate <em>Date</em>}</li>
 *   <li>{@link org.plandesk.model.Report#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plandesk.model.Report#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.plandesk.model.Report#getNote <em>Note</em>}</li>
 *   <li>{@link org.plandesk.model.Report#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getReport_Date()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Report#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.ProgressStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plandesk.model.ProgressStatus
	 * @see #setStatus(ProgressStatus)
	 * @see org.plandesk.model.PlanPackage#getReport_Status()
	 * @model
	 * @generated
	 */
	ProgressStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Report#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plandesk.model.ProgressStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProgressStatus value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share done, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(Integer)
	 * @see org.plandesk.model.PlanPackage#getReport_Percent()
	 * @model
	 * @generated
	 */
	Integer getPercent();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Report#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plandesk.model.PlanPackage#getReport_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Report#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents and places that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.plandesk.model.PlanPackage#getReport_Evidence()
	 * @model
	 * @generated
	 */
	EList<String> getEvidence();

} // Report
