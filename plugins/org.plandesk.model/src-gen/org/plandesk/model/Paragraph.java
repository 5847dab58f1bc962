/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 段: one paragraph of the document, holding statements. Its number counts within its section; its title is set where its first sentence only names what follows.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plandesk.model.PlanPackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends ContentContainer {
} // Paragraph
