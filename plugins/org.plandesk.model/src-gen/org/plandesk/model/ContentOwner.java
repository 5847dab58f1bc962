/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content Owner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds contents in the order of the document. Before, between and after chapters, sections and items may stand paragraphs, boxes, projects, tables and statements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.ContentOwner#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getContentOwner()
 * @model abstract="true"
 * @generated
 */
public interface ContentOwner extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Content}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds, in the order of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getContentOwner_Contents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Content> getContents();

} // ContentOwner
