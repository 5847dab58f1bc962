/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plandesk.model.Comment;
import org.plandesk.model.Correction;
import org.plandesk.model.Evaluation;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Source;
import org.plandesk.model.Suggestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getIssueDate <em>Issue Date</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getPeriodTo <em>Period To</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getMilestoneYears <em>Milestone Years</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getReviewNeeds <em>Review Needs</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getIgnoredFindings <em>Ignored Findings</em>}</li>
 *   <li>{@link org.plandesk.model.impl.PlanImpl#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends ContentOwnerImpl implements Plan {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssueDate() <em>Issue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssueDate() <em>Issue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issueDate = ISSUE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PERIOD_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer periodFrom = PERIOD_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodTo() <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PERIOD_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodTo() <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodTo()
	 * @generated
	 * @ordered
	 */
	protected Integer periodTo = PERIOD_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineYear() <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BASELINE_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineYear() <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineYear()
	 * @generated
	 * @ordered
	 */
	protected Integer baselineYear = BASELINE_YEAR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMilestoneYears() <em>Milestone Years</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestoneYears()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> milestoneYears;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponsibleUnit> units;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<Evaluation> evaluations;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getSuggestions() <em>Suggestions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suggestion> suggestions;

	/**
	 * The cached value of the '{@link #getReviewNeeds() <em>Review Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<NeedsReview> reviewNeeds;

	/**
	 * The cached value of the '{@link #getIgnoredFindings() <em>Ignored Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIgnoredFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<IgnoredFinding> ignoredFindings;

	/**
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected EList<Correction> corrections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssueDate() {
		return issueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssueDate(LocalDate newIssueDate) {
		LocalDate oldIssueDate = issueDate;
		issueDate = newIssueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__ISSUE_DATE, oldIssueDate, issueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPeriodFrom() {
		return periodFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodFrom(Integer newPeriodFrom) {
		Integer oldPeriodFrom = periodFrom;
		periodFrom = newPeriodFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PERIOD_FROM, oldPeriodFrom, periodFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPeriodTo() {
		return periodTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodTo(Integer newPeriodTo) {
		Integer oldPeriodTo = periodTo;
		periodTo = newPeriodTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__PERIOD_TO, oldPeriodTo, periodTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBaselineYear() {
		return baselineYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineYear(Integer newBaselineYear) {
		Integer oldBaselineYear = baselineYear;
		baselineYear = newBaselineYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__BASELINE_YEAR, oldBaselineYear, baselineYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getMilestoneYears() {
		if (milestoneYears == null) {
			milestoneYears = new EDataTypeUniqueEList<Integer>(Integer.class, this, PlanPackage.PLAN__MILESTONE_YEARS);
		}
		return milestoneYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Source newSource, NotificationChain msgs) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponsibleUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<ResponsibleUnit>(ResponsibleUnit.class, this, PlanPackage.PLAN__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evaluation> getEvaluations() {
		if (evaluations == null) {
			evaluations = new EObjectContainmentEList<Evaluation>(Evaluation.class, this, PlanPackage.PLAN__EVALUATIONS);
		}
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, PlanPackage.PLAN__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suggestion> getSuggestions() {
		if (suggestions == null) {
			suggestions = new EObjectContainmentEList<Suggestion>(Suggestion.class, this, PlanPackage.PLAN__SUGGESTIONS);
		}
		return suggestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NeedsReview> getReviewNeeds() {
		if (reviewNeeds == null) {
			reviewNeeds = new EObjectContainmentEList<NeedsReview>(NeedsReview.class, this, PlanPackage.PLAN__REVIEW_NEEDS);
		}
		return reviewNeeds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IgnoredFinding> getIgnoredFindings() {
		if (ignoredFindings == null) {
			ignoredFindings = new EObjectContainmentEList<IgnoredFinding>(IgnoredFinding.class, this, PlanPackage.PLAN__IGNORED_FINDINGS);
		}
		return ignoredFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Correction> getCorrections() {
		if (corrections == null) {
			corrections = new EObjectContainmentEList<Correction>(Correction.class, this, PlanPackage.PLAN__CORRECTIONS);
		}
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN__SOURCE:
				return basicSetSource(null, msgs);
			case PlanPackage.PLAN__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__EVALUATIONS:
				return ((InternalEList<?>)getEvaluations()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__SUGGESTIONS:
				return ((InternalEList<?>)getSuggestions()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__REVIEW_NEEDS:
				return ((InternalEList<?>)getReviewNeeds()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__IGNORED_FINDINGS:
				return ((InternalEList<?>)getIgnoredFindings()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__CORRECTIONS:
				return ((InternalEList<?>)getCorrections()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PLAN__FORMAT_VERSION:
				return getFormatVersion();
			case PlanPackage.PLAN__TITLE:
				return getTitle();
			case PlanPackage.PLAN__REGION:
				return getRegion();
			case PlanPackage.PLAN__ISSUER:
				return getIssuer();
			case PlanPackage.PLAN__ISSUE_DATE:
				return getIssueDate();
			case PlanPackage.PLAN__PERIOD_FROM:
				return getPeriodFrom();
			case PlanPackage.PLAN__PERIOD_TO:
				return getPeriodTo();
			case PlanPackage.PLAN__BASELINE_YEAR:
				return getBaselineYear();
			case PlanPackage.PLAN__MILESTONE_YEARS:
				return getMilestoneYears();
			case PlanPackage.PLAN__SOURCE:
				return getSource();
			case PlanPackage.PLAN__UNITS:
				return getUnits();
			case PlanPackage.PLAN__EVALUATIONS:
				return getEvaluations();
			case PlanPackage.PLAN__COMMENTS:
				return getComments();
			case PlanPackage.PLAN__SUGGESTIONS:
				return getSuggestions();
			case PlanPackage.PLAN__REVIEW_NEEDS:
				return getReviewNeeds();
			case PlanPackage.PLAN__IGNORED_FINDINGS:
				return getIgnoredFindings();
			case PlanPackage.PLAN__CORRECTIONS:
				return getCorrections();
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
			case PlanPackage.PLAN__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PlanPackage.PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.PLAN__REGION:
				setRegion((String)newValue);
				return;
			case PlanPackage.PLAN__ISSUER:
				setIssuer((String)newValue);
				return;
			case PlanPackage.PLAN__ISSUE_DATE:
				setIssueDate((LocalDate)newValue);
				return;
			case PlanPackage.PLAN__PERIOD_FROM:
				setPeriodFrom((Integer)newValue);
				return;
			case PlanPackage.PLAN__PERIOD_TO:
				setPeriodTo((Integer)newValue);
				return;
			case PlanPackage.PLAN__BASELINE_YEAR:
				setBaselineYear((Integer)newValue);
				return;
			case PlanPackage.PLAN__MILESTONE_YEARS:
				getMilestoneYears().clear();
				getMilestoneYears().addAll((Collection<? extends Integer>)newValue);
				return;
			case PlanPackage.PLAN__SOURCE:
				setSource((Source)newValue);
				return;
			case PlanPackage.PLAN__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends ResponsibleUnit>)newValue);
				return;
			case PlanPackage.PLAN__EVALUATIONS:
				getEvaluations().clear();
				getEvaluations().addAll((Collection<? extends Evaluation>)newValue);
				return;
			case PlanPackage.PLAN__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case PlanPackage.PLAN__SUGGESTIONS:
				getSuggestions().clear();
				getSuggestions().addAll((Collection<? extends Suggestion>)newValue);
				return;
			case PlanPackage.PLAN__REVIEW_NEEDS:
				getReviewNeeds().clear();
				getReviewNeeds().addAll((Collection<? extends NeedsReview>)newValue);
				return;
			case PlanPackage.PLAN__IGNORED_FINDINGS:
				getIgnoredFindings().clear();
				getIgnoredFindings().addAll((Collection<? extends IgnoredFinding>)newValue);
				return;
			case PlanPackage.PLAN__CORRECTIONS:
				getCorrections().clear();
				getCorrections().addAll((Collection<? extends Correction>)newValue);
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
			case PlanPackage.PLAN__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PlanPackage.PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.PLAN__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case PlanPackage.PLAN__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case PlanPackage.PLAN__ISSUE_DATE:
				setIssueDate(ISSUE_DATE_EDEFAULT);
				return;
			case PlanPackage.PLAN__PERIOD_FROM:
				setPeriodFrom(PERIOD_FROM_EDEFAULT);
				return;
			case PlanPackage.PLAN__PERIOD_TO:
				setPeriodTo(PERIOD_TO_EDEFAULT);
				return;
			case PlanPackage.PLAN__BASELINE_YEAR:
				setBaselineYear(BASELINE_YEAR_EDEFAULT);
				return;
			case PlanPackage.PLAN__MILESTONE_YEARS:
				getMilestoneYears().clear();
				return;
			case PlanPackage.PLAN__SOURCE:
				setSource((Source)null);
				return;
			case PlanPackage.PLAN__UNITS:
				getUnits().clear();
				return;
			case PlanPackage.PLAN__EVALUATIONS:
				getEvaluations().clear();
				return;
			case PlanPackage.PLAN__COMMENTS:
				getComments().clear();
				return;
			case PlanPackage.PLAN__SUGGESTIONS:
				getSuggestions().clear();
				return;
			case PlanPackage.PLAN__REVIEW_NEEDS:
				getReviewNeeds().clear();
				return;
			case PlanPackage.PLAN__IGNORED_FINDINGS:
				getIgnoredFindings().clear();
				return;
			case PlanPackage.PLAN__CORRECTIONS:
				getCorrections().clear();
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
			case PlanPackage.PLAN__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PlanPackage.PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.PLAN__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case PlanPackage.PLAN__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case PlanPackage.PLAN__ISSUE_DATE:
				return ISSUE_DATE_EDEFAULT == null ? issueDate != null : !ISSUE_DATE_EDEFAULT.equals(issueDate);
			case PlanPackage.PLAN__PERIOD_FROM:
				return PERIOD_FROM_EDEFAULT == null ? periodFrom != null : !PERIOD_FROM_EDEFAULT.equals(periodFrom);
			case PlanPackage.PLAN__PERIOD_TO:
				return PERIOD_TO_EDEFAULT == null ? periodTo != null : !PERIOD_TO_EDEFAULT.equals(periodTo);
			case PlanPackage.PLAN__BASELINE_YEAR:
				return BASELINE_YEAR_EDEFAULT == null ? baselineYear != null : !BASELINE_YEAR_EDEFAULT.equals(baselineYear);
			case PlanPackage.PLAN__MILESTONE_YEARS:
				return milestoneYears != null && !milestoneYears.isEmpty();
			case PlanPackage.PLAN__SOURCE:
				return source != null;
			case PlanPackage.PLAN__UNITS:
				return units != null && !units.isEmpty();
			case PlanPackage.PLAN__EVALUATIONS:
				return evaluations != null && !evaluations.isEmpty();
			case PlanPackage.PLAN__COMMENTS:
				return comments != null && !comments.isEmpty();
			case PlanPackage.PLAN__SUGGESTIONS:
				return suggestions != null && !suggestions.isEmpty();
			case PlanPackage.PLAN__REVIEW_NEEDS:
				return reviewNeeds != null && !reviewNeeds.isEmpty();
			case PlanPackage.PLAN__IGNORED_FINDINGS:
				return ignoredFindings != null && !ignoredFindings.isEmpty();
			case PlanPackage.PLAN__CORRECTIONS:
				return corrections != null && !corrections.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", title: ");
		result.append(title);
		result.append(", region: ");
		result.append(region);
		result.append(", issuer: ");
		result.append(issuer);
		result.append(", issueDate: ");
		result.append(issueDate);
		result.append(", periodFrom: ");
		result.append(periodFrom);
		result.append(", periodTo: ");
		result.append(periodTo);
		result.append(", baselineYear: ");
		result.append(baselineYear);
		result.append(", milestoneYears: ");
		result.append(milestoneYears);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
