/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 语句: a sentence, or what is left at the end of a paragraph. The text is the truth; marks point into it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Statement#getText <em>Text</em>}</li>
 *   <li>{@link org.plandesk.model.Statement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plandesk.model.Statement#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends Content, Assignable, Reportable {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence, with its closing mark, without leftovers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plandesk.model.PlanPackage#getStatement_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Statement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.StatementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sentence does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.StatementKind
	 * @see #setKind(StatementKind)
	 * @see org.plandesk.model.PlanPackage#getStatement_Kind()
	 * @model
	 * @generated
	 */
	StatementKind getKind();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Statement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.StatementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StatementKind value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Mark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was recognised in it, by place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getStatement_Marks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mark> getMarks();

} // Statement
