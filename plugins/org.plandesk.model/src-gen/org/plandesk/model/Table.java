/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table with caption, header rows and notes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Table#getHeaderRows <em>Header Rows</em>}</li>
 *   <li>{@link org.plandesk.model.Table#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getTable()
 * @model abstract="true"
 * @generated
 */
public interface Table extends Content, Headed {
	/**
	 * Returns the value of the '<em><b>Header Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.HeaderRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows that name the columns, top first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header Rows</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getTable_HeaderRows()
	 * @model containment="true"
	 * @generated
	 */
	EList<HeaderRow> getHeaderRows();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes below the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getTable_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // Table
