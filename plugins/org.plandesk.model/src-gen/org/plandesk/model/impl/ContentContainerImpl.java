/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plandesk.model.Certainty;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.Headed;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Recognized;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Content Container</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getState <em>State</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getSpan <em>Span</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plandesk.model.impl.ContentContainerImpl#getExtent <em>Extent</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ContentContainerImpl extends ContentOwnerImpl implements ContentContainer {
	/**
	 * The default value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected static final Certainty CERTAINTY_EDEFAULT = Certainty.HIGH;

	/**
	 * The cached value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected Certainty certainty = CERTAINTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtent() <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtent()
	 * @generated
	 * @ordered
	 */
	protected static final Span EXTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtent() <em>Extent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtent()
	 * @generated
	 * @ordered
	 */
	protected Span extent = EXTENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContentContainerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.CONTENT_CONTAINER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certainty getCertainty() {
		return certainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertainty(Certainty newCertainty) {
		Certainty oldCertainty = certainty;
		certainty = newCertainty == null ? CERTAINTY_EDEFAULT : newCertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__CERTAINTY, oldCertainty, certainty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__SPAN, oldSpan, span));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getExtent() {
		return extent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtent(Span newExtent) {
		Span oldExtent = extent;
		extent = newExtent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.CONTENT_CONTAINER__EXTENT, oldExtent, extent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.CONTENT_CONTAINER__CERTAINTY:
				return getCertainty();
			case PlanPackage.CONTENT_CONTAINER__REASON:
				return getReason();
			case PlanPackage.CONTENT_CONTAINER__STATE:
				return getState();
			case PlanPackage.CONTENT_CONTAINER__SPAN:
				return getSpan();
			case PlanPackage.CONTENT_CONTAINER__NUMBER:
				return getNumber();
			case PlanPackage.CONTENT_CONTAINER__TITLE:
				return getTitle();
			case PlanPackage.CONTENT_CONTAINER__EXTENT:
				return getExtent();
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
			case PlanPackage.CONTENT_CONTAINER__CERTAINTY:
				setCertainty((Certainty)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__REASON:
				setReason((String)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__STATE:
				setState((ReviewState)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__SPAN:
				setSpan((Span)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__NUMBER:
				setNumber((String)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.CONTENT_CONTAINER__EXTENT:
				setExtent((Span)newValue);
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
			case PlanPackage.CONTENT_CONTAINER__CERTAINTY:
				setCertainty(CERTAINTY_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__SPAN:
				setSpan(SPAN_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.CONTENT_CONTAINER__EXTENT:
				setExtent(EXTENT_EDEFAULT);
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
			case PlanPackage.CONTENT_CONTAINER__CERTAINTY:
				return certainty != CERTAINTY_EDEFAULT;
			case PlanPackage.CONTENT_CONTAINER__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlanPackage.CONTENT_CONTAINER__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.CONTENT_CONTAINER__SPAN:
				return SPAN_EDEFAULT == null ? span != null : !SPAN_EDEFAULT.equals(span);
			case PlanPackage.CONTENT_CONTAINER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case PlanPackage.CONTENT_CONTAINER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.CONTENT_CONTAINER__EXTENT:
				return EXTENT_EDEFAULT == null ? extent != null : !EXTENT_EDEFAULT.equals(extent);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Recognized.class) {
			switch (derivedFeatureID) {
				case PlanPackage.CONTENT_CONTAINER__CERTAINTY: return PlanPackage.RECOGNIZED__CERTAINTY;
				case PlanPackage.CONTENT_CONTAINER__REASON: return PlanPackage.RECOGNIZED__REASON;
				case PlanPackage.CONTENT_CONTAINER__STATE: return PlanPackage.RECOGNIZED__STATE;
				default: return -1;
			}
		}
		if (baseClass == Content.class) {
			switch (derivedFeatureID) {
				case PlanPackage.CONTENT_CONTAINER__SPAN: return PlanPackage.CONTENT__SPAN;
				default: return -1;
			}
		}
		if (baseClass == Headed.class) {
			switch (derivedFeatureID) {
				case PlanPackage.CONTENT_CONTAINER__NUMBER: return PlanPackage.HEADED__NUMBER;
				case PlanPackage.CONTENT_CONTAINER__TITLE: return PlanPackage.HEADED__TITLE;
				case PlanPackage.CONTENT_CONTAINER__EXTENT: return PlanPackage.HEADED__EXTENT;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Recognized.class) {
			switch (baseFeatureID) {
				case PlanPackage.RECOGNIZED__CERTAINTY: return PlanPackage.CONTENT_CONTAINER__CERTAINTY;
				case PlanPackage.RECOGNIZED__REASON: return PlanPackage.CONTENT_CONTAINER__REASON;
				case PlanPackage.RECOGNIZED__STATE: return PlanPackage.CONTENT_CONTAINER__STATE;
				default: return -1;
			}
		}
		if (baseClass == Content.class) {
			switch (baseFeatureID) {
				case PlanPackage.CONTENT__SPAN: return PlanPackage.CONTENT_CONTAINER__SPAN;
				default: return -1;
			}
		}
		if (baseClass == Headed.class) {
			switch (baseFeatureID) {
				case PlanPackage.HEADED__NUMBER: return PlanPackage.CONTENT_CONTAINER__NUMBER;
				case PlanPackage.HEADED__TITLE: return PlanPackage.CONTENT_CONTAINER__TITLE;
				case PlanPackage.HEADED__EXTENT: return PlanPackage.CONTENT_CONTAINER__EXTENT;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (certainty: ");
		result.append(certainty);
		result.append(", reason: ");
		result.append(reason);
		result.append(", state: ");
		result.append(state);
		result.append(", span: ");
		result.append(span);
		result.append(", number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", extent: ");
		result.append(extent);
		result.append(')');
		return result.toString();
	}

} //ContentContainerImpl
