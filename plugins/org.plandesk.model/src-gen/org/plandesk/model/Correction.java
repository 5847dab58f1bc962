/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person changed of a recognition, told so that it can be done again on another import of the document: the words with those around them are its place, whatever else in the document moved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Correction#getElement <em>Element</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getType <em>Type</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getRecognized <em>Recognized</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getBefore <em>Before</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getAfter <em>After</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plandesk.model.Correction#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getCorrection()
 * @model
 * @generated
 */
public interface Correction extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was corrected, as long as it is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(PlanElement)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Element()
	 * @model
	 * @generated
	 */
	PlanElement getElement();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(PlanElement value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class of what was corrected, by its name in the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Span()
	 * @model dataType="org.plandesk.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was corrected: a feature by its name in the model (kind, timeClass, date, unit, role, state, span), or an operation (level, split, join, mark).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see #setAspect(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Aspect()
	 * @model
	 * @generated
	 */
	String getAspect();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(String value);

	/**
	 * Returns the value of the '<em><b>Recognized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the recognition said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recognized</em>' attribute.
	 * @see #setRecognized(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Recognized()
	 * @model
	 * @generated
	 */
	String getRecognized();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getRecognized <em>Recognized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recognized</em>' attribute.
	 * @see #getRecognized()
	 * @generated
	 */
	void setRecognized(String value);

	/**
	 * Returns the value of the '<em><b>Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrected</em>' attribute.
	 * @see #setCorrected(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Corrected()
	 * @model
	 * @generated
	 */
	String getCorrected();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getCorrected <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrected</em>' attribute.
	 * @see #getCorrected()
	 * @generated
	 */
	void setCorrected(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last words of the source before the quote; what tells equal quotes apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first words of the source after the quote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who corrected it, the name of the user account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was corrected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.plandesk.model.PlanPackage#getCorrection_Time()
	 * @model dataType="org.plandesk.model.Time"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Correction#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

} // Correction
