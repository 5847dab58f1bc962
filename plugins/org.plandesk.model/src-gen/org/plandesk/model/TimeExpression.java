/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time expression: when something must be done, applies, starts, or was so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.TimeExpression#getTimeClass <em>Time Class</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getDate <em>Date</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getYear <em>Year</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getFrom <em>From</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getTo <em>To</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getRelativeTo <em>Relative To</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getClauseStart <em>Clause Start</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getClauseEnd <em>Clause End</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getMovedTo <em>Moved To</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getMovedReason <em>Moved Reason</em>}</li>
 *   <li>{@link org.plandesk.model.TimeExpression#getSameAs <em>Same As</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getTimeExpression()
 * @model
 * @generated
 */
public interface TimeExpression extends Mark {
	/**
	 * Returns the value of the '<em><b>Time Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.TimeClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the expression does in its sentence. Only a DEADLINE has a date to be met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Class</em>' attribute.
	 * @see org.plandesk.model.TimeClass
	 * @see #setTimeClass(TimeClass)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_TimeClass()
	 * @model
	 * @generated
	 */
	TimeClass getTimeClass();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getTimeClass <em>Time Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Class</em>' attribute.
	 * @see org.plandesk.model.TimeClass
	 * @see #getTimeClass()
	 * @generated
	 */
	void setTimeClass(TimeClass value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day allowed, for a DEADLINE whose date is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_Date()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year under which the deadline is listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_Year()
	 * @model
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Alternative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other reading of an ambiguous deadline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative</em>' attribute.
	 * @see #setAlternative(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_Alternative()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getAlternative();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getAlternative <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternative</em>' attribute.
	 * @see #getAlternative()
	 * @generated
	 */
	void setAlternative(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plandesk.model.TimeQualifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How exact the wording is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see org.plandesk.model.TimeQualifier
	 * @see #setQualifier(TimeQualifier)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_Qualifier()
	 * @model
	 * @generated
	 */
	TimeQualifier getQualifier();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see org.plandesk.model.TimeQualifier
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(TimeQualifier value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of a PERIOD or START.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_From()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of a PERIOD with an end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_To()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Relative To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a relative deadline counts from, such as 印发; date follows when it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative To</em>' attribute.
	 * @see #setRelativeTo(String)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_RelativeTo()
	 * @model
	 * @generated
	 */
	String getRelativeTo();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getRelativeTo <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative To</em>' attribute.
	 * @see #getRelativeTo()
	 * @generated
	 */
	void setRelativeTo(String value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a recurring duty returns, such as 每年3月31日前; ISO 8601 repeating part where it can be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see #setRecurrence(String)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_Recurrence()
	 * @model
	 * @generated
	 */
	String getRecurrence();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getRecurrence <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' attribute.
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(String value);

	/**
	 * Returns the value of the '<em><b>Clause Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the clause it governs, offset in the statement's text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause Start</em>' attribute.
	 * @see #setClauseStart(int)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_ClauseStart()
	 * @model
	 * @generated
	 */
	int getClauseStart();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getClauseStart <em>Clause Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Start</em>' attribute.
	 * @see #getClauseStart()
	 * @generated
	 */
	void setClauseStart(int value);

	/**
	 * Returns the value of the '<em><b>Clause End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the clause it governs, offset in the statement's text, exclusive; 0 when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause End</em>' attribute.
	 * @see #setClauseEnd(int)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_ClauseEnd()
	 * @model
	 * @generated
	 */
	int getClauseEnd();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getClauseEnd <em>Clause End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause End</em>' attribute.
	 * @see #getClauseEnd()
	 * @generated
	 */
	void setClauseEnd(int value);

	/**
	 * Returns the value of the '<em><b>Moved To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day to which a person moved the deadline; the text still says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved To</em>' attribute.
	 * @see #setMovedTo(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_MovedTo()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getMovedTo();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getMovedTo <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moved To</em>' attribute.
	 * @see #getMovedTo()
	 * @generated
	 */
	void setMovedTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Moved Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was moved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved Reason</em>' attribute.
	 * @see #setMovedReason(String)
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_MovedReason()
	 * @model
	 * @generated
	 */
	String getMovedReason();

	/**
	 * Sets the value of the '{@link org.plandesk.model.TimeExpression#getMovedReason <em>Moved Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moved Reason</em>' attribute.
	 * @see #getMovedReason()
	 * @generated
	 */
	void setMovedReason(String value);

	/**
	 * Returns the value of the '<em><b>Same As</b></em>' reference list.
	 * The list contents are of type {@link org.plandesk.model.TimeExpression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same obligation stated elsewhere; linked ones count once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same As</em>' reference list.
	 * @see org.plandesk.model.PlanPackage#getTimeExpression_SameAs()
	 * @model
	 * @generated
	 */
	EList<TimeExpression> getSameAs();

} // TimeExpression
