/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole plan: one document of a government office, from its preamble to its last paragraph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plandesk.model.Plan#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getIssueDate <em>Issue Date</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getPeriodTo <em>Period To</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getBaselineYear <em>Baseline Year</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getMilestoneYears <em>Milestone Years</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getSource <em>Source</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getUnits <em>Units</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getComments <em>Comments</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getReviewNeeds <em>Review Needs</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getIgnoredFindings <em>Ignored Findings</em>}</li>
 *   <li>{@link org.plandesk.model.Plan#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @see org.plandesk.model.PlanPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends ContentOwner {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format this plan was written in. Rises when an older program could not read the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.plandesk.model.PlanPackage#getPlan_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the plan as issued. Proposed only when the text has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plandesk.model.PlanPackage#getPlan_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Region the plan is made for (盐湖区). Proposed only when the text has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.plandesk.model.PlanPackage#getPlan_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Office that issued the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.plandesk.model.PlanPackage#getPlan_Issuer()
	 * @model
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Issue Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of issue; relative deadlines (印发后3个月内) count from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issue Date</em>' attribute.
	 * @see #setIssueDate(LocalDate)
	 * @see org.plandesk.model.PlanPackage#getPlan_IssueDate()
	 * @model dataType="org.plandesk.model.Date"
	 * @generated
	 */
	LocalDate getIssueDate();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getIssueDate <em>Issue Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issue Date</em>' attribute.
	 * @see #getIssueDate()
	 * @generated
	 */
	void setIssueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year of the plan's period, such as 2021.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period From</em>' attribute.
	 * @see #setPeriodFrom(Integer)
	 * @see org.plandesk.model.PlanPackage#getPlan_PeriodFrom()
	 * @model
	 * @generated
	 */
	Integer getPeriodFrom();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getPeriodFrom <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period From</em>' attribute.
	 * @see #getPeriodFrom()
	 * @generated
	 */
	void setPeriodFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Period To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year of the plan's period, such as 2025.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period To</em>' attribute.
	 * @see #setPeriodTo(Integer)
	 * @see org.plandesk.model.PlanPackage#getPlan_PeriodTo()
	 * @model
	 * @generated
	 */
	Integer getPeriodTo();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getPeriodTo <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period To</em>' attribute.
	 * @see #getPeriodTo()
	 * @generated
	 */
	void setPeriodTo(Integer value);

	/**
	 * Returns the value of the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year that the plan's indicators start from, such as 2020.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Year</em>' attribute.
	 * @see #setBaselineYear(Integer)
	 * @see org.plandesk.model.PlanPackage#getPlan_BaselineYear()
	 * @model
	 * @generated
	 */
	Integer getBaselineYear();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getBaselineYear <em>Baseline Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Year</em>' attribute.
	 * @see #getBaselineYear()
	 * @generated
	 */
	void setBaselineYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Milestone Years</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years shown as strong columns of the timeline, set by a person; when empty they are derived from the deadlines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestone Years</em>' attribute list.
	 * @see org.plandesk.model.PlanPackage#getPlan_MilestoneYears()
	 * @model
	 * @generated
	 */
	EList<Integer> getMilestoneYears();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document the plan was imported from; not set for a plan written from scratch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Source)
	 * @see org.plandesk.model.PlanPackage#getPlan_Source()
	 * @model containment="true"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.plandesk.model.Plan#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.ResponsibleUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Register of units, in order of first mention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResponsibleUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Evaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations of the plan, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_Evaluations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evaluation> getEvaluations();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments of reviewers, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Suggestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes proposed by reviewers, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_Suggestions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suggestion> getSuggestions();

	/**
	 * Returns the value of the '<em><b>Review Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.NeedsReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became doubtful after a change (待复核) and waits for somebody to confirm it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Needs</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_ReviewNeeds()
	 * @model containment="true"
	 * @generated
	 */
	EList<NeedsReview> getReviewNeeds();

	/**
	 * Returns the value of the '<em><b>Ignored Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.IgnoredFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of the checks that a person decided to leave as they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ignored Findings</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_IgnoredFindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<IgnoredFinding> getIgnoredFindings();

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.plandesk.model.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person changed of the recognition, kept for the next import of the same document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.plandesk.model.PlanPackage#getPlan_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Correction> getCorrections();

} // Plan
