/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Responsible Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 责任单位: an organisation that is responsible, acts, or has to act.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.ResponsibleUnit#getName <em>Name</em>}</li>
 *   <li>{@link org.plandesk.model.ResponsibleUnit#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.plandesk.model.ResponsibleUnit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plandesk.model.ResponsibleUnit#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getResponsibleUnit()
 * @model
 * @generated
 */
public interface ResponsibleUnit extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name as first written, prefix completed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plandesk.model.PlanPackage#getResponsibleUnit_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plandesk.model.ResponsibleUnit#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names of the same unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.plandesk.model.PlanPackage#getResponsibleUnit_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.UnitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of organisation it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.UnitKind
	 * @see #setKind(UnitKind)
	 * @see org.plandesk.model.PlanPackage#getResponsibleUnit_Kind()
	 * @model
	 * @generated
	 */
	UnitKind getKind();

	/**
	 * Sets the value of the '{@link org.plandesk.model.ResponsibleUnit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.UnitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UnitKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(ResponsibleUnit)
	 * @see org.plandesk.model.PlanPackage#getResponsibleUnit_Parent()
	 * @model
	 * @generated
	 */
	ResponsibleUnit getParent();

	/**
	 * Sets the value of the '{@link org.plandesk.model.ResponsibleUnit#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(ResponsibleUnit value);

} // ResponsibleUnit
