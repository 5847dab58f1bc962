/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.plandesk.model.PlanPackage;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Time Expression</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getTimeClass <em>Time Class</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getRelativeTo <em>Relative To</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getClauseStart <em>Clause Start</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getClauseEnd <em>Clause End</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getMovedTo <em>Moved To</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getMovedReason <em>Moved Reason</em>}</li>
 *   <li>{@link org.plandesk.model.impl.TimeExpressionImpl#getSameAs <em>Same As</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeExpressionImpl extends MarkImpl implements TimeExpression {
	/**
	 * The default value of the '{@link #getTimeClass() <em>Time Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeClass()
	 * @generated
	 * @ordered
	 */
	protected static final TimeClass TIME_CLASS_EDEFAULT = TimeClass.DEADLINE;

	/**
	 * The cached value of the '{@link #getTimeClass() <em>Time Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeClass()
	 * @generated
	 * @ordered
	 */
	protected TimeClass timeClass = TIME_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected Integer year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ALTERNATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected LocalDate alternative = ALTERNATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected static final TimeQualifier QUALIFIER_EDEFAULT = TimeQualifier.NONE;

	/**
	 * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected TimeQualifier qualifier = QUALIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelativeTo() <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIVE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelativeTo() <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected String relativeTo = RELATIVE_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected static final String RECURRENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected String recurrence = RECURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseStart() <em>Clause Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseStart()
	 * @generated
	 * @ordered
	 */
	protected static final int CLAUSE_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClauseStart() <em>Clause Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseStart()
	 * @generated
	 * @ordered
	 */
	protected int clauseStart = CLAUSE_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseEnd() <em>Clause End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int CLAUSE_END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClauseEnd() <em>Clause End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseEnd()
	 * @generated
	 * @ordered
	 */
	protected int clauseEnd = CLAUSE_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getMovedTo() <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MOVED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMovedTo() <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate movedTo = MOVED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getMovedReason() <em>Moved Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMovedReason() <em>Moved Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedReason()
	 * @generated
	 * @ordered
	 */
	protected String movedReason = MOVED_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSameAs() <em>Same As</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameAs()
	 * @generated
	 * @ordered
	 */
	protected EList<TimeExpression> sameAs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimeExpressionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.TIME_EXPRESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeClass getTimeClass() {
		return timeClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeClass(TimeClass newTimeClass) {
		TimeClass oldTimeClass = timeClass;
		timeClass = newTimeClass == null ? TIME_CLASS_EDEFAULT : newTimeClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__TIME_CLASS, oldTimeClass, timeClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(Integer newYear) {
		Integer oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAlternative() {
		return alternative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternative(LocalDate newAlternative) {
		LocalDate oldAlternative = alternative;
		alternative = newAlternative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__ALTERNATIVE, oldAlternative, alternative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeQualifier getQualifier() {
		return qualifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualifier(TimeQualifier newQualifier) {
		TimeQualifier oldQualifier = qualifier;
		qualifier = newQualifier == null ? QUALIFIER_EDEFAULT : newQualifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__QUALIFIER, oldQualifier, qualifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelativeTo() {
		return relativeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelativeTo(String newRelativeTo) {
		String oldRelativeTo = relativeTo;
		relativeTo = newRelativeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__RELATIVE_TO, oldRelativeTo, relativeTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecurrence() {
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrence(String newRecurrence) {
		String oldRecurrence = recurrence;
		recurrence = newRecurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__RECURRENCE, oldRecurrence, recurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClauseStart() {
		return clauseStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseStart(int newClauseStart) {
		int oldClauseStart = clauseStart;
		clauseStart = newClauseStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__CLAUSE_START, oldClauseStart, clauseStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClauseEnd() {
		return clauseEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseEnd(int newClauseEnd) {
		int oldClauseEnd = clauseEnd;
		clauseEnd = newClauseEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__CLAUSE_END, oldClauseEnd, clauseEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMovedTo() {
		return movedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMovedTo(LocalDate newMovedTo) {
		LocalDate oldMovedTo = movedTo;
		movedTo = newMovedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__MOVED_TO, oldMovedTo, movedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMovedReason() {
		return movedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMovedReason(String newMovedReason) {
		String oldMovedReason = movedReason;
		movedReason = newMovedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.TIME_EXPRESSION__MOVED_REASON, oldMovedReason, movedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimeExpression> getSameAs() {
		if (sameAs == null) {
			sameAs = new EObjectResolvingEList<TimeExpression>(TimeExpression.class, this, PlanPackage.TIME_EXPRESSION__SAME_AS);
		}
		return sameAs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.TIME_EXPRESSION__TIME_CLASS:
				return getTimeClass();
			case PlanPackage.TIME_EXPRESSION__DATE:
				return getDate();
			case PlanPackage.TIME_EXPRESSION__YEAR:
				return getYear();
			case PlanPackage.TIME_EXPRESSION__ALTERNATIVE:
				return getAlternative();
			case PlanPackage.TIME_EXPRESSION__QUALIFIER:
				return getQualifier();
			case PlanPackage.TIME_EXPRESSION__FROM:
				return getFrom();
			case PlanPackage.TIME_EXPRESSION__TO:
				return getTo();
			case PlanPackage.TIME_EXPRESSION__RELATIVE_TO:
				return getRelativeTo();
			case PlanPackage.TIME_EXPRESSION__RECURRENCE:
				return getRecurrence();
			case PlanPackage.TIME_EXPRESSION__CLAUSE_START:
				return getClauseStart();
			case PlanPackage.TIME_EXPRESSION__CLAUSE_END:
				return getClauseEnd();
			case PlanPackage.TIME_EXPRESSION__MOVED_TO:
				return getMovedTo();
			case PlanPackage.TIME_EXPRESSION__MOVED_REASON:
				return getMovedReason();
			case PlanPackage.TIME_EXPRESSION__SAME_AS:
				return getSameAs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.TIME_EXPRESSION__TIME_CLASS:
				setTimeClass((TimeClass)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__YEAR:
				setYear((Integer)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__ALTERNATIVE:
				setAlternative((LocalDate)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__QUALIFIER:
				setQualifier((TimeQualifier)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__FROM:
				setFrom((LocalDate)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__TO:
				setTo((LocalDate)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__RELATIVE_TO:
				setRelativeTo((String)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__RECURRENCE:
				setRecurrence((String)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__CLAUSE_START:
				setClauseStart((Integer)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__CLAUSE_END:
				setClauseEnd((Integer)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__MOVED_TO:
				setMovedTo((LocalDate)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__MOVED_REASON:
				setMovedReason((String)newValue);
				return;
			case PlanPackage.TIME_EXPRESSION__SAME_AS:
				getSameAs().clear();
				getSameAs().addAll((Collection<? extends TimeExpression>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.TIME_EXPRESSION__TIME_CLASS:
				setTimeClass(TIME_CLASS_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__ALTERNATIVE:
				setAlternative(ALTERNATIVE_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__QUALIFIER:
				setQualifier(QUALIFIER_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__TO:
				setTo(TO_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__RELATIVE_TO:
				setRelativeTo(RELATIVE_TO_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__CLAUSE_START:
				setClauseStart(CLAUSE_START_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__CLAUSE_END:
				setClauseEnd(CLAUSE_END_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__MOVED_TO:
				setMovedTo(MOVED_TO_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__MOVED_REASON:
				setMovedReason(MOVED_REASON_EDEFAULT);
				return;
			case PlanPackage.TIME_EXPRESSION__SAME_AS:
				getSameAs().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.TIME_EXPRESSION__TIME_CLASS:
				return timeClass != TIME_CLASS_EDEFAULT;
			case PlanPackage.TIME_EXPRESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PlanPackage.TIME_EXPRESSION__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case PlanPackage.TIME_EXPRESSION__ALTERNATIVE:
				return ALTERNATIVE_EDEFAULT == null ? alternative != null : !ALTERNATIVE_EDEFAULT.equals(alternative);
			case PlanPackage.TIME_EXPRESSION__QUALIFIER:
				return qualifier != QUALIFIER_EDEFAULT;
			case PlanPackage.TIME_EXPRESSION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case PlanPackage.TIME_EXPRESSION__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case PlanPackage.TIME_EXPRESSION__RELATIVE_TO:
				return RELATIVE_TO_EDEFAULT == null ? relativeTo != null : !RELATIVE_TO_EDEFAULT.equals(relativeTo);
			case PlanPackage.TIME_EXPRESSION__RECURRENCE:
				return RECURRENCE_EDEFAULT == null ? recurrence != null : !RECURRENCE_EDEFAULT.equals(recurrence);
			case PlanPackage.TIME_EXPRESSION__CLAUSE_START:
				return clauseStart != CLAUSE_START_EDEFAULT;
			case PlanPackage.TIME_EXPRESSION__CLAUSE_END:
				return clauseEnd != CLAUSE_END_EDEFAULT;
			case PlanPackage.TIME_EXPRESSION__MOVED_TO:
				return MOVED_TO_EDEFAULT == null ? movedTo != null : !MOVED_TO_EDEFAULT.equals(movedTo);
			case PlanPackage.TIME_EXPRESSION__MOVED_REASON:
				return MOVED_REASON_EDEFAULT == null ? movedReason != null : !MOVED_REASON_EDEFAULT.equals(movedReason);
			case PlanPackage.TIME_EXPRESSION__SAME_AS:
				return sameAs != null && !sameAs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (timeClass: ");
		result.append(timeClass);
		result.append(", date: ");
		result.append(date);
		result.append(", year: ");
		result.append(year);
		result.append(", alternative: ");
		result.append(alternative);
		result.append(", qualifier: ");
		result.append(qualifier);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", relativeTo: ");
		result.append(relativeTo);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", clauseStart: ");
		result.append(clauseStart);
		result.append(", clauseEnd: ");
		result.append(clauseEnd);
		result.append(", movedTo: ");
		result.append(movedTo);
		result.append(", movedReason: ");
		result.append(movedReason);
		result.append(')');
		return result.toString();
	}

} //TimeExpressionImpl
