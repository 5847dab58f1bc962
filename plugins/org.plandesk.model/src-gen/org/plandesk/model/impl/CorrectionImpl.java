/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.impl;

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
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getRecognized <em>Recognized</em>}</li>
 *   <li>{@link org.plandesk.model.impl.CorrectionImpl#getCorrected <em>Corrected</em>}</li>
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.CORRECTION__ELEMENT:
				if (resolve) return getElement();
				return basicGetElement();
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
		result.append(" (span: ");
		result.append(span);
		result.append(", quote: ");
		result.append(quote);
		result.append(", aspect: ");
		result.append(aspect);
		result.append(", recognized: ");
		result.append(recognized);
		result.append(", corrected: ");
		result.append(corrected);
		result.append(')');
		return result.toString();
	}

} //CorrectionImpl
