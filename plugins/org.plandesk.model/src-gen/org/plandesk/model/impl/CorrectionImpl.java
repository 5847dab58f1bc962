/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plandesk.model.Correction;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getRecognized <em>Recognized</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorrectionImpl extends MinimalEObjectImpl.Container implements Correction {
	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected PlanElement element;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected static final Span SPAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected Span span = SPAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected static final String ASPECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected String aspect = ASPECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecognized() <em>Recognized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognized()
	 * @generated
	 * @ordered
	 */
	protected static final String RECOGNIZED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecognized() <em>Recognized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognized()
	 * @generated
	 * @ordered
	 */
	protected String recognized = RECOGNIZED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrected() <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrected()
	 * @generated
	 * @ordered
	 */
	protected String corrected = CORRECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Instant time = TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorrectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.CORRECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanElement getElement() {
		if (element != null && element.eIsProxy()) {
			InternalEObject oldElement = (InternalEObject)element;
			element = (PlanElement)eResolveProxy(oldElement);
			if (element != oldElement) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackage.CORRECTION__ELEMENT, oldElement, element));
			}
		}
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanElement basicGetElement() {
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(PlanElement newElement) {
		PlanElement oldElement = element;
		element = newElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__ELEMENT, oldElement, element));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getSpan() {
		return span;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpan(Span newSpan) {
		Span oldSpan = span;
		span = newSpan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__SPAN, oldSpan, span));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAspect() {
		return aspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAspect(String newAspect) {
		String oldAspect = aspect;
		aspect = newAspect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__ASPECT, oldAspect, aspect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecognized() {
		return recognized;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecognized(String newRecognized) {
		String oldRecognized = recognized;
		recognized = newRecognized;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__RECOGNIZED, oldRecognized, recognized));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrected() {
		return corrected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrected(String newCorrected) {
		String oldCorrected = corrected;
		corrected = newCorrected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__CORRECTED, oldCorrected, corrected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Instant newTime) {
		Instant oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CORRECTION__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.CORRECTION__ELEMENT:
				if (resolve) return getElement();
				return basicGetElement();
			case PlanPackage.CORRECTION__TYPE:
				return getType();
			case PlanPackage.CORRECTION__SPAN:
				return getSpan();
			case PlanPackage.CORRECTION__QUOTE:
				return getQuote();
			case PlanPackage.CORRECTION__ASPECT:
				return getAspect();
			case PlanPackage.CORRECTION__RECOGNIZED:
				return getRecognized();
			case PlanPackage.CORRECTION__CORRECTED:
				return getCorrected();
			case PlanPackage.CORRECTION__BEFORE:
				return getBefore();
			case PlanPackage.CORRECTION__AFTER:
				return getAfter();
			case PlanPackage.CORRECTION__AUTHOR:
				return getAuthor();
			case PlanPackage.CORRECTION__TIME:
				return getTime();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.CORRECTION__ELEMENT:
				setElement((PlanElement)newValue);
				return;
			case PlanPackage.CORRECTION__TYPE:
				setType((String)newValue);
				return;
			case PlanPackage.CORRECTION__SPAN:
				setSpan((Span)newValue);
				return;
			case PlanPackage.CORRECTION__QUOTE:
				setQuote((String)newValue);
				return;
			case PlanPackage.CORRECTION__ASPECT:
				setAspect((String)newValue);
				return;
			case PlanPackage.CORRECTION__RECOGNIZED:
				setRecognized((String)newValue);
				return;
			case PlanPackage.CORRECTION__CORRECTED:
				setCorrected((String)newValue);
				return;
			case PlanPackage.CORRECTION__BEFORE:
				setBefore((String)newValue);
				return;
			case PlanPackage.CORRECTION__AFTER:
				setAfter((String)newValue);
				return;
			case PlanPackage.CORRECTION__AUTHOR:
				setAuthor((String)newValue);
				return;
			case PlanPackage.CORRECTION__TIME:
				setTime((Instant)newValue);
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
			case PlanPackage.CORRECTION__ELEMENT:
				setElement((PlanElement)null);
				return;
			case PlanPackage.CORRECTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__SPAN:
				setSpan(SPAN_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__ASPECT:
				setAspect(ASPECT_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__RECOGNIZED:
				setRecognized(RECOGNIZED_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__CORRECTED:
				setCorrected(CORRECTED_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case PlanPackage.CORRECTION__TIME:
				setTime(TIME_EDEFAULT);
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
			case PlanPackage.CORRECTION__ELEMENT:
				return element != null;
			case PlanPackage.CORRECTION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case PlanPackage.CORRECTION__SPAN:
				return SPAN_EDEFAULT == null ? span != null : !SPAN_EDEFAULT.equals(span);
			case PlanPackage.CORRECTION__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case PlanPackage.CORRECTION__ASPECT:
				return ASPECT_EDEFAULT == null ? aspect != null : !ASPECT_EDEFAULT.equals(aspect);
			case PlanPackage.CORRECTION__RECOGNIZED:
				return RECOGNIZED_EDEFAULT == null ? recognized != null : !RECOGNIZED_EDEFAULT.equals(recognized);
			case PlanPackage.CORRECTION__CORRECTED:
				return CORRECTED_EDEFAULT == null ? corrected != null : !CORRECTED_EDEFAULT.equals(corrected);
			case PlanPackage.CORRECTION__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case PlanPackage.CORRECTION__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case PlanPackage.CORRECTION__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case PlanPackage.CORRECTION__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", span: ");
		result.append(span);
		result.append(", quote: ");
		result.append(quote);
		result.append(", aspect: ");
		result.append(aspect);
		result.append(", recognized: ");
		result.append(recognized);
		result.append(", corrected: ");
		result.append(corrected);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", author: ");
		result.append(author);
		result.append(", time: ");
		result.append(time);
		result.append(')');
		return result.toString();
	}

} //CorrectionImpl
