/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suggestion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change that a reviewer proposes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Suggestion#getElement <em>Element</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getStart <em>Start</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getEnd <em>End</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getText <em>Text</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getTime <em>Time</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plandesk.model.Suggestion#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getSuggestion()
 * @model
 * @generated
 */
public interface Suggestion extends PlanElement {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be changed; the place to insert after, for an insertion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(PlanElement)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Element()
	 * @model
	 * @generated
	 */
	PlanElement getElement();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(PlanElement value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.SuggestionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.SuggestionKind
	 * @see #setKind(SuggestionKind)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Kind()
	 * @model
	 * @generated
	 */
	SuggestionKind getKind();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plandesk.model.SuggestionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SuggestionKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset in the element's text of the words to be replaced; not set when it speaks of the whole, or when those words have gone since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Integer)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Start()
	 * @model
	 * @generated
	 */
	Integer getStart();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Integer value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset in the element's text, exclusive; the start for an insertion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Integer)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_End()
	 * @model
	 * @generated
	 */
	Integer getEnd();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Integer value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words to be replaced, as they stood when it was made; not set for an insertion. When others stand there now, the suggestion is outdated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who proposes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getAuthor <em>Author</em>}' attribute.
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
	 * When it was proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Time()
	 * @model dataType="org.plandesk.model.Time"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was accepted (CONFIRMED) or rejected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plandesk.model.ReviewState
	 * @see #setState(ReviewState)
	 * @see org.plandesk.model.PlanPackage#getSuggestion_State()
	 * @model
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Suggestion#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plandesk.model.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

} // Suggestion
