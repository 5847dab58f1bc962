/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The knowledge in a government plan: its text as a tree of chapters, sections, items, paragraphs, boxes and tables, and what the text says: tasks, time expressions, quantitative targets, responsible units, indicators and key projects. Offsets are UTF-16 offsets (Java String), end exclusive; the facts export converts them to code points.
 * <!-- end-model-doc -->
 * @see org.plandesk.model.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:plandesk:plan:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.plandesk.model.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.PlanElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.PlanElementImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getPlanElement()
	 * @generated
	 */
	int PLAN_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ELEMENT__ID = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.RecognizedImpl <em>Recognized</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.RecognizedImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getRecognized()
	 * @generated
	 */
	int RECOGNIZED = 1;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOGNIZED__CERTAINTY = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOGNIZED__REASON = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOGNIZED__STATE = 2;

	/**
	 * The number of structural features of the '<em>Recognized</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOGNIZED_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ContentOwnerImpl <em>Content Owner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ContentOwnerImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getContentOwner()
	 * @generated
	 */
	int CONTENT_OWNER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_OWNER__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_OWNER__CONTENTS = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Content Owner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_OWNER_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ContentImpl <em>Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ContentImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getContent()
	 * @generated
	 */
	int CONTENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__CERTAINTY = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__REASON = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__STATE = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.HeadedImpl <em>Headed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.HeadedImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getHeaded()
	 * @generated
	 */
	int HEADED = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADED__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADED__NUMBER = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADED__TITLE = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADED__EXTENT = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Headed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADED_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ContentContainerImpl <em>Content Container</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ContentContainerImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getContentContainer()
	 * @generated
	 */
	int CONTENT_CONTAINER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__ID = CONTENT_OWNER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__CONTENTS = CONTENT_OWNER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__CERTAINTY = CONTENT_OWNER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__REASON = CONTENT_OWNER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__STATE = CONTENT_OWNER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__SPAN = CONTENT_OWNER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__NUMBER = CONTENT_OWNER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__TITLE = CONTENT_OWNER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER__EXTENT = CONTENT_OWNER_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Content Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_CONTAINER_FEATURE_COUNT = CONTENT_OWNER_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.AssignableImpl <em>Assignable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.AssignableImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignable()
	 * @generated
	 */
	int ASSIGNABLE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNABLE__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNABLE__ASSIGNMENTS = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Assignable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNABLE_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ReportableImpl <em>Reportable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ReportableImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getReportable()
	 * @generated
	 */
	int REPORTABLE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTABLE__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTABLE__REPORTS = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reportable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORTABLE_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.PlanImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = CONTENT_OWNER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CONTENTS = CONTENT_OWNER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__FORMAT_VERSION = CONTENT_OWNER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = CONTENT_OWNER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REGION = CONTENT_OWNER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ISSUER = CONTENT_OWNER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Issue Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ISSUE_DATE = CONTENT_OWNER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PERIOD_FROM = CONTENT_OWNER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PERIOD_TO = CONTENT_OWNER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__BASELINE_YEAR = CONTENT_OWNER_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Milestone Years</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__MILESTONE_YEARS = CONTENT_OWNER_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SOURCE = CONTENT_OWNER_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__UNITS = CONTENT_OWNER_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__EVALUATIONS = CONTENT_OWNER_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__COMMENTS = CONTENT_OWNER_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SUGGESTIONS = CONTENT_OWNER_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Review Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REVIEW_NEEDS = CONTENT_OWNER_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Ignored Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__IGNORED_FINDINGS = CONTENT_OWNER_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CORRECTIONS = CONTENT_OWNER_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = CONTENT_OWNER_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.SourceImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ENCODING = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Leftovers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LEFTOVERS = 4;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.LeftoverImpl <em>Leftover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.LeftoverImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getLeftover()
	 * @generated
	 */
	int LEFTOVER = 10;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEFTOVER__SPAN = 0;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEFTOVER__WHY = 1;

	/**
	 * The number of structural features of the '<em>Leftover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEFTOVER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ChapterImpl <em>Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ChapterImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getChapter()
	 * @generated
	 */
	int CHAPTER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The number of structural features of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.SectionImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ASSIGNMENTS = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ItemImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ASSIGNMENTS = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ParagraphImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.BoxImpl <em>Box</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.BoxImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getBox()
	 * @generated
	 */
	int BOX = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The number of structural features of the '<em>Box</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.KeyProjectImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getKeyProject()
	 * @generated
	 */
	int KEY_PROJECT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__ID = CONTENT_CONTAINER__ID;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__CONTENTS = CONTENT_CONTAINER__CONTENTS;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__CERTAINTY = CONTENT_CONTAINER__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__REASON = CONTENT_CONTAINER__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__STATE = CONTENT_CONTAINER__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__SPAN = CONTENT_CONTAINER__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__NUMBER = CONTENT_CONTAINER__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__TITLE = CONTENT_CONTAINER__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__EXTENT = CONTENT_CONTAINER__EXTENT;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__ASSIGNMENTS = CONTENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT__REPORTS = CONTENT_CONTAINER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Key Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_PROJECT_FEATURE_COUNT = CONTENT_CONTAINER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.TableImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ID = CONTENT__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__CERTAINTY = CONTENT__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__REASON = CONTENT__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__STATE = CONTENT__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__SPAN = CONTENT__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__NUMBER = CONTENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__TITLE = CONTENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__EXTENT = CONTENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Header Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__HEADER_ROWS = CONTENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__NOTES = CONTENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = CONTENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.HeaderRowImpl <em>Header Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.HeaderRowImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getHeaderRow()
	 * @generated
	 */
	int HEADER_ROW = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_ROW__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_ROW__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_ROW__CELLS = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Header Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_ROW_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.NoteImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.IndicatorTableImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicatorTable()
	 * @generated
	 */
	int INDICATOR_TABLE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__ID = TABLE__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__CERTAINTY = TABLE__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__REASON = TABLE__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__STATE = TABLE__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__SPAN = TABLE__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__NUMBER = TABLE__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__TITLE = TABLE__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__EXTENT = TABLE__EXTENT;

	/**
	 * The feature id for the '<em><b>Header Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__HEADER_ROWS = TABLE__HEADER_ROWS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__NOTES = TABLE__NOTES;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE__ROWS = TABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Indicator Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TABLE_FEATURE_COUNT = TABLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.TaskTableImpl <em>Task Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.TaskTableImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTaskTable()
	 * @generated
	 */
	int TASK_TABLE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__ID = TABLE__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__CERTAINTY = TABLE__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__REASON = TABLE__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__STATE = TABLE__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__SPAN = TABLE__SPAN;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__NUMBER = TABLE__NUMBER;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__TITLE = TABLE__TITLE;

	/**
	 * The feature id for the '<em><b>Extent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__EXTENT = TABLE__EXTENT;

	/**
	 * The feature id for the '<em><b>Header Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__HEADER_ROWS = TABLE__HEADER_ROWS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__NOTES = TABLE__NOTES;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE__CONTENTS = TABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Task Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_TABLE_FEATURE_COUNT = TABLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.StatementImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = CONTENT__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CERTAINTY = CONTENT__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__REASON = CONTENT__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__STATE = CONTENT__STATE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SPAN = CONTENT__SPAN;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ASSIGNMENTS = CONTENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__REPORTS = CONTENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TEXT = CONTENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__KIND = CONTENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__MARKS = CONTENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = CONTENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.MarkImpl <em>Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.MarkImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getMark()
	 * @generated
	 */
	int MARK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CERTAINTY = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__REASON = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__STATE = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__START = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__END = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__QUOTE = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.TimeExpressionImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeExpression()
	 * @generated
	 */
	int TIME_EXPRESSION = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__CERTAINTY = MARK__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__REASON = MARK__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__STATE = MARK__STATE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__QUOTE = MARK__QUOTE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__SPAN = MARK__SPAN;

	/**
	 * The feature id for the '<em><b>Time Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__TIME_CLASS = MARK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__DATE = MARK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__YEAR = MARK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alternative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__ALTERNATIVE = MARK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__QUALIFIER = MARK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__FROM = MARK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__TO = MARK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Relative To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__RELATIVE_TO = MARK_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__RECURRENCE = MARK_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Clause Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__CLAUSE_START = MARK_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Clause End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__CLAUSE_END = MARK_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Moved To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__MOVED_TO = MARK_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Moved Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__MOVED_REASON = MARK_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Same As</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION__SAME_AS = MARK_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Time Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_EXPRESSION_FEATURE_COUNT = MARK_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.QuantitativeTargetImpl <em>Quantitative Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.QuantitativeTargetImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getQuantitativeTarget()
	 * @generated
	 */
	int QUANTITATIVE_TARGET = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__CERTAINTY = MARK__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__REASON = MARK__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__STATE = MARK__STATE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__QUOTE = MARK__QUOTE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__SPAN = MARK__SPAN;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__SUBJECT = MARK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comparator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__COMPARATOR = MARK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__VALUES = MARK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Of Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__UNIT_OF_MEASURE = MARK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Baseline Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__BASELINE_YEAR = MARK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET__DEADLINE = MARK_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Quantitative Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITATIVE_TARGET_FEATURE_COUNT = MARK_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.UnitMentionImpl <em>Unit Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.UnitMentionImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getUnitMention()
	 * @generated
	 */
	int UNIT_MENTION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__CERTAINTY = MARK__CERTAINTY;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__REASON = MARK__REASON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__STATE = MARK__STATE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__QUOTE = MARK__QUOTE;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__SPAN = MARK__SPAN;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION__UNIT = MARK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Unit Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_MENTION_FEATURE_COUNT = MARK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.IndicatorImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CERTAINTY = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REASON = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATE = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ASSIGNMENTS = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CATEGORY = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NUMBER = PLAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PARENT = PLAN_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = PLAN_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unit Of Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT_OF_MEASURE = PLAN_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = PLAN_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGETS = PLAN_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NATURE = PLAN_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Readings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__READINGS = PLAN_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.BaselineImpl <em>Baseline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.BaselineImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getBaseline()
	 * @generated
	 */
	int BASELINE = 28;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__FLAG = 3;

	/**
	 * The number of structural features of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.IndicatorTargetImpl <em>Indicator Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.IndicatorTargetImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicatorTarget()
	 * @generated
	 */
	int INDICATOR_TARGET = 29;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Comparator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__COMPARATOR = 2;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__VALUES = 3;

	/**
	 * The feature id for the '<em><b>Cumulative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__CUMULATIVE = 4;

	/**
	 * The number of structural features of the '<em>Indicator Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ReadingImpl <em>Reading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ReadingImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getReading()
	 * @generated
	 */
	int READING = 30;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Reading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ResponsibleUnitImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getResponsibleUnit()
	 * @generated
	 */
	int RESPONSIBLE_UNIT = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__NAME = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__ALIASES = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__KIND = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__PARENT = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Responsible Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.AssignmentImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__UNIT = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ROLE = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ORIGIN = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CERTAINTY = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__REASON = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SPAN = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.ReportImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DATE = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__STATUS = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PERCENT = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NOTE = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EVIDENCE = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.EvaluationImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__KIND = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__YEAR = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DATE = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SUMMARY = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ASSESSMENTS = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.AssessmentImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 35;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.CommentImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ELEMENT = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__START = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__END = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TIME = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__DONE = PLAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__REPLIES = PLAN_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.SuggestionImpl <em>Suggestion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.SuggestionImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getSuggestion()
	 * @generated
	 */
	int SUGGESTION = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__ID = PLAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__ELEMENT = PLAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__KIND = PLAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__START = PLAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__END = PLAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__QUOTE = PLAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__TEXT = PLAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__AUTHOR = PLAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__TIME = PLAN_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__REASON = PLAN_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__STATE = PLAN_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_FEATURE_COUNT = PLAN_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.NeedsReviewImpl <em>Needs Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.NeedsReviewImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getNeedsReview()
	 * @generated
	 */
	int NEEDS_REVIEW = 38;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEEDS_REVIEW__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEEDS_REVIEW__CAUSE = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEEDS_REVIEW__REASON = 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEEDS_REVIEW__SINCE = 3;

	/**
	 * The number of structural features of the '<em>Needs Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEEDS_REVIEW_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.IgnoredFindingImpl <em>Ignored Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.IgnoredFindingImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getIgnoredFinding()
	 * @generated
	 */
	int IGNORED_FINDING = 39;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__RULE = 0;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__ELEMENTS = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__REASON = 2;

	/**
	 * The number of structural features of the '<em>Ignored Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plandesk.model.impl.CorrectionImpl <em>Correction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.impl.CorrectionImpl
	 * @see org.plandesk.model.impl.PlanPackageImpl#getCorrection()
	 * @generated
	 */
	int CORRECTION = 40;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__SPAN = 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__QUOTE = 3;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__ASPECT = 4;

	/**
	 * The feature id for the '<em><b>Recognized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__RECOGNIZED = 5;

	/**
	 * The feature id for the '<em><b>Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__CORRECTED = 6;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__BEFORE = 7;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__AFTER = 8;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__AUTHOR = 9;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__TIME = 10;

	/**
	 * The number of structural features of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.plandesk.model.StatementKind <em>Statement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.StatementKind
	 * @see org.plandesk.model.impl.PlanPackageImpl#getStatementKind()
	 * @generated
	 */
	int STATEMENT_KIND = 41;

	/**
	 * The meta object id for the '{@link org.plandesk.model.TimeClass <em>Time Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.TimeClass
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeClass()
	 * @generated
	 */
	int TIME_CLASS = 42;

	/**
	 * The meta object id for the '{@link org.plandesk.model.TimeQualifier <em>Time Qualifier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.TimeQualifier
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeQualifier()
	 * @generated
	 */
	int TIME_QUALIFIER = 43;

	/**
	 * The meta object id for the '{@link org.plandesk.model.Comparator <em>Comparator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.Comparator
	 * @see org.plandesk.model.impl.PlanPackageImpl#getComparator()
	 * @generated
	 */
	int COMPARATOR = 44;

	/**
	 * The meta object id for the '{@link org.plandesk.model.Nature <em>Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.Nature
	 * @see org.plandesk.model.impl.PlanPackageImpl#getNature()
	 * @generated
	 */
	int NATURE = 45;

	/**
	 * The meta object id for the '{@link org.plandesk.model.Certainty <em>Certainty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.Certainty
	 * @see org.plandesk.model.impl.PlanPackageImpl#getCertainty()
	 * @generated
	 */
	int CERTAINTY = 46;

	/**
	 * The meta object id for the '{@link org.plandesk.model.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.ReviewState
	 * @see org.plandesk.model.impl.PlanPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 47;

	/**
	 * The meta object id for the '{@link org.plandesk.model.LeftoverKind <em>Leftover Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.LeftoverKind
	 * @see org.plandesk.model.impl.PlanPackageImpl#getLeftoverKind()
	 * @generated
	 */
	int LEFTOVER_KIND = 48;

	/**
	 * The meta object id for the '{@link org.plandesk.model.UnitKind <em>Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.UnitKind
	 * @see org.plandesk.model.impl.PlanPackageImpl#getUnitKind()
	 * @generated
	 */
	int UNIT_KIND = 49;

	/**
	 * The meta object id for the '{@link org.plandesk.model.AssignmentRole <em>Assignment Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.AssignmentRole
	 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignmentRole()
	 * @generated
	 */
	int ASSIGNMENT_ROLE = 50;

	/**
	 * The meta object id for the '{@link org.plandesk.model.AssignmentOrigin <em>Assignment Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.AssignmentOrigin
	 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignmentOrigin()
	 * @generated
	 */
	int ASSIGNMENT_ORIGIN = 51;

	/**
	 * The meta object id for the '{@link org.plandesk.model.ProgressStatus <em>Progress Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.ProgressStatus
	 * @see org.plandesk.model.impl.PlanPackageImpl#getProgressStatus()
	 * @generated
	 */
	int PROGRESS_STATUS = 52;

	/**
	 * The meta object id for the '{@link org.plandesk.model.EvaluationKind <em>Evaluation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.EvaluationKind
	 * @see org.plandesk.model.impl.PlanPackageImpl#getEvaluationKind()
	 * @generated
	 */
	int EVALUATION_KIND = 53;

	/**
	 * The meta object id for the '{@link org.plandesk.model.SuggestionKind <em>Suggestion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.SuggestionKind
	 * @see org.plandesk.model.impl.PlanPackageImpl#getSuggestionKind()
	 * @generated
	 */
	int SUGGESTION_KIND = 54;

	/**
	 * The meta object id for the '<em>Span</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plandesk.model.Span
	 * @see org.plandesk.model.impl.PlanPackageImpl#getSpan()
	 * @generated
	 */
	int SPAN = 55;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.plandesk.model.impl.PlanPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 56;

	/**
	 * The meta object id for the '<em>Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.plandesk.model.impl.PlanPackageImpl#getTime()
	 * @generated
	 */
	int TIME = 57;


	/**
	 * Returns the meta object for class '{@link org.plandesk.model.PlanElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.plandesk.model.PlanElement
	 * @generated
	 */
	EClass getPlanElement();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.PlanElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plandesk.model.PlanElement#getId()
	 * @see #getPlanElement()
	 * @generated
	 */
	EAttribute getPlanElement_Id();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Recognized <em>Recognized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recognized</em>'.
	 * @see org.plandesk.model.Recognized
	 * @generated
	 */
	EClass getRecognized();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Recognized#getCertainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certainty</em>'.
	 * @see org.plandesk.model.Recognized#getCertainty()
	 * @see #getRecognized()
	 * @generated
	 */
	EAttribute getRecognized_Certainty();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Recognized#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plandesk.model.Recognized#getReason()
	 * @see #getRecognized()
	 * @generated
	 */
	EAttribute getRecognized_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Recognized#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plandesk.model.Recognized#getState()
	 * @see #getRecognized()
	 * @generated
	 */
	EAttribute getRecognized_State();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.ContentOwner <em>Content Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content Owner</em>'.
	 * @see org.plandesk.model.ContentOwner
	 * @generated
	 */
	EClass getContentOwner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.ContentOwner#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contents</em>'.
	 * @see org.plandesk.model.ContentOwner#getContents()
	 * @see #getContentOwner()
	 * @generated
	 */
	EReference getContentOwner_Contents();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Content <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content</em>'.
	 * @see org.plandesk.model.Content
	 * @generated
	 */
	EClass getContent();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Content#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Content#getSpan()
	 * @see #getContent()
	 * @generated
	 */
	EAttribute getContent_Span();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Headed <em>Headed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Headed</em>'.
	 * @see org.plandesk.model.Headed
	 * @generated
	 */
	EClass getHeaded();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Headed#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plandesk.model.Headed#getNumber()
	 * @see #getHeaded()
	 * @generated
	 */
	EAttribute getHeaded_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Headed#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plandesk.model.Headed#getTitle()
	 * @see #getHeaded()
	 * @generated
	 */
	EAttribute getHeaded_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Headed#getExtent <em>Extent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extent</em>'.
	 * @see org.plandesk.model.Headed#getExtent()
	 * @see #getHeaded()
	 * @generated
	 */
	EAttribute getHeaded_Extent();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.ContentContainer <em>Content Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content Container</em>'.
	 * @see org.plandesk.model.ContentContainer
	 * @generated
	 */
	EClass getContentContainer();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Assignable <em>Assignable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignable</em>'.
	 * @see org.plandesk.model.Assignable
	 * @generated
	 */
	EClass getAssignable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Assignable#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.plandesk.model.Assignable#getAssignments()
	 * @see #getAssignable()
	 * @generated
	 */
	EReference getAssignable_Assignments();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Reportable <em>Reportable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reportable</em>'.
	 * @see org.plandesk.model.Reportable
	 * @generated
	 */
	EClass getReportable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Reportable#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.plandesk.model.Reportable#getReports()
	 * @see #getReportable()
	 * @generated
	 */
	EReference getReportable_Reports();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.plandesk.model.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.plandesk.model.Plan#getFormatVersion()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plandesk.model.Plan#getTitle()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plandesk.model.Plan#getRegion()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.plandesk.model.Plan#getIssuer()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getIssueDate <em>Issue Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issue Date</em>'.
	 * @see org.plandesk.model.Plan#getIssueDate()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_IssueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getPeriodFrom <em>Period From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period From</em>'.
	 * @see org.plandesk.model.Plan#getPeriodFrom()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_PeriodFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getPeriodTo <em>Period To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period To</em>'.
	 * @see org.plandesk.model.Plan#getPeriodTo()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_PeriodTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Plan#getBaselineYear <em>Baseline Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Year</em>'.
	 * @see org.plandesk.model.Plan#getBaselineYear()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_BaselineYear();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.Plan#getMilestoneYears <em>Milestone Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Milestone Years</em>'.
	 * @see org.plandesk.model.Plan#getMilestoneYears()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_MilestoneYears();

	/**
	 * Returns the meta object for the containment reference '{@link org.plandesk.model.Plan#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.plandesk.model.Plan#getSource()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.plandesk.model.Plan#getUnits()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluations</em>'.
	 * @see org.plandesk.model.Plan#getEvaluations()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Evaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.plandesk.model.Plan#getComments()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestions</em>'.
	 * @see org.plandesk.model.Plan#getSuggestions()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Suggestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getReviewNeeds <em>Review Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Review Needs</em>'.
	 * @see org.plandesk.model.Plan#getReviewNeeds()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_ReviewNeeds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getIgnoredFindings <em>Ignored Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ignored Findings</em>'.
	 * @see org.plandesk.model.Plan#getIgnoredFindings()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_IgnoredFindings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Plan#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corrections</em>'.
	 * @see org.plandesk.model.Plan#getCorrections()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Corrections();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.plandesk.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Source#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plandesk.model.Source#getName()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Source#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.plandesk.model.Source#getEncoding()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Source#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.plandesk.model.Source#getSha256()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Source#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Source#getText()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Source#getLeftovers <em>Leftovers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Leftovers</em>'.
	 * @see org.plandesk.model.Source#getLeftovers()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Leftovers();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Leftover <em>Leftover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leftover</em>'.
	 * @see org.plandesk.model.Leftover
	 * @generated
	 */
	EClass getLeftover();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Leftover#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Leftover#getSpan()
	 * @see #getLeftover()
	 * @generated
	 */
	EAttribute getLeftover_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Leftover#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.plandesk.model.Leftover#getWhy()
	 * @see #getLeftover()
	 * @generated
	 */
	EAttribute getLeftover_Why();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Chapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter</em>'.
	 * @see org.plandesk.model.Chapter
	 * @generated
	 */
	EClass getChapter();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.plandesk.model.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.plandesk.model.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.plandesk.model.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Box <em>Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Box</em>'.
	 * @see org.plandesk.model.Box
	 * @generated
	 */
	EClass getBox();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.KeyProject <em>Key Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Project</em>'.
	 * @see org.plandesk.model.KeyProject
	 * @generated
	 */
	EClass getKeyProject();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see org.plandesk.model.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Table#getHeaderRows <em>Header Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Header Rows</em>'.
	 * @see org.plandesk.model.Table#getHeaderRows()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_HeaderRows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Table#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.plandesk.model.Table#getNotes()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Notes();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.HeaderRow <em>Header Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Header Row</em>'.
	 * @see org.plandesk.model.HeaderRow
	 * @generated
	 */
	EClass getHeaderRow();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.HeaderRow#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.HeaderRow#getSpan()
	 * @see #getHeaderRow()
	 * @generated
	 */
	EAttribute getHeaderRow_Span();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.HeaderRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cells</em>'.
	 * @see org.plandesk.model.HeaderRow#getCells()
	 * @see #getHeaderRow()
	 * @generated
	 */
	EAttribute getHeaderRow_Cells();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.plandesk.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Note#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Note#getSpan()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.IndicatorTable <em>Indicator Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Table</em>'.
	 * @see org.plandesk.model.IndicatorTable
	 * @generated
	 */
	EClass getIndicatorTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.IndicatorTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.plandesk.model.IndicatorTable#getRows()
	 * @see #getIndicatorTable()
	 * @generated
	 */
	EReference getIndicatorTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.TaskTable <em>Task Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Table</em>'.
	 * @see org.plandesk.model.TaskTable
	 * @generated
	 */
	EClass getTaskTable();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.plandesk.model.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Statement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Statement#getText()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Statement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plandesk.model.Statement#getKind()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Statement#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see org.plandesk.model.Statement#getMarks()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Marks();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark</em>'.
	 * @see org.plandesk.model.Mark
	 * @generated
	 */
	EClass getMark();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Mark#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plandesk.model.Mark#getStart()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Mark#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.plandesk.model.Mark#getEnd()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_End();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Mark#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.plandesk.model.Mark#getQuote()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Mark#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Mark#getSpan()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Span();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.TimeExpression <em>Time Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Expression</em>'.
	 * @see org.plandesk.model.TimeExpression
	 * @generated
	 */
	EClass getTimeExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getTimeClass <em>Time Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Class</em>'.
	 * @see org.plandesk.model.TimeExpression#getTimeClass()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_TimeClass();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plandesk.model.TimeExpression#getDate()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plandesk.model.TimeExpression#getYear()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getAlternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternative</em>'.
	 * @see org.plandesk.model.TimeExpression#getAlternative()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Alternative();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.plandesk.model.TimeExpression#getQualifier()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Qualifier();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.plandesk.model.TimeExpression#getFrom()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_From();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.plandesk.model.TimeExpression#getTo()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_To();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getRelativeTo <em>Relative To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative To</em>'.
	 * @see org.plandesk.model.TimeExpression#getRelativeTo()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_RelativeTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see org.plandesk.model.TimeExpression#getRecurrence()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getClauseStart <em>Clause Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Start</em>'.
	 * @see org.plandesk.model.TimeExpression#getClauseStart()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_ClauseStart();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getClauseEnd <em>Clause End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause End</em>'.
	 * @see org.plandesk.model.TimeExpression#getClauseEnd()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_ClauseEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getMovedTo <em>Moved To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moved To</em>'.
	 * @see org.plandesk.model.TimeExpression#getMovedTo()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_MovedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.TimeExpression#getMovedReason <em>Moved Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moved Reason</em>'.
	 * @see org.plandesk.model.TimeExpression#getMovedReason()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EAttribute getTimeExpression_MovedReason();

	/**
	 * Returns the meta object for the reference list '{@link org.plandesk.model.TimeExpression#getSameAs <em>Same As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Same As</em>'.
	 * @see org.plandesk.model.TimeExpression#getSameAs()
	 * @see #getTimeExpression()
	 * @generated
	 */
	EReference getTimeExpression_SameAs();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.QuantitativeTarget <em>Quantitative Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantitative Target</em>'.
	 * @see org.plandesk.model.QuantitativeTarget
	 * @generated
	 */
	EClass getQuantitativeTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.QuantitativeTarget#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getSubject()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EAttribute getQuantitativeTarget_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.QuantitativeTarget#getComparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getComparator()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EAttribute getQuantitativeTarget_Comparator();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.QuantitativeTarget#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getValues()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EAttribute getQuantitativeTarget_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.QuantitativeTarget#getUnitOfMeasure <em>Unit Of Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Of Measure</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getUnitOfMeasure()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EAttribute getQuantitativeTarget_UnitOfMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.QuantitativeTarget#getBaselineYear <em>Baseline Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Year</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getBaselineYear()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EAttribute getQuantitativeTarget_BaselineYear();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.QuantitativeTarget#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Deadline</em>'.
	 * @see org.plandesk.model.QuantitativeTarget#getDeadline()
	 * @see #getQuantitativeTarget()
	 * @generated
	 */
	EReference getQuantitativeTarget_Deadline();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.UnitMention <em>Unit Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Mention</em>'.
	 * @see org.plandesk.model.UnitMention
	 * @generated
	 */
	EClass getUnitMention();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.UnitMention#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plandesk.model.UnitMention#getUnit()
	 * @see #getUnitMention()
	 * @generated
	 */
	EReference getUnitMention_Unit();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.plandesk.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Indicator#getSpan()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.plandesk.model.Indicator#getCategory()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plandesk.model.Indicator#getNumber()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Number();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Indicator#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.plandesk.model.Indicator#getParent()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plandesk.model.Indicator#getName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getUnitOfMeasure <em>Unit Of Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Of Measure</em>'.
	 * @see org.plandesk.model.Indicator#getUnitOfMeasure()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_UnitOfMeasure();

	/**
	 * Returns the meta object for the containment reference '{@link org.plandesk.model.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Baseline</em>'.
	 * @see org.plandesk.model.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Baseline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Indicator#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.plandesk.model.Indicator#getTargets()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Indicator#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.plandesk.model.Indicator#getNature()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Nature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Indicator#getReadings <em>Readings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Readings</em>'.
	 * @see org.plandesk.model.Indicator#getReadings()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Readings();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Baseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baseline</em>'.
	 * @see org.plandesk.model.Baseline
	 * @generated
	 */
	EClass getBaseline();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Baseline#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plandesk.model.Baseline#getYear()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Baseline#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Baseline#getText()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Baseline#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plandesk.model.Baseline#getValue()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Baseline#getFlag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flag</em>'.
	 * @see org.plandesk.model.Baseline#getFlag()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Flag();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.IndicatorTarget <em>Indicator Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Target</em>'.
	 * @see org.plandesk.model.IndicatorTarget
	 * @generated
	 */
	EClass getIndicatorTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IndicatorTarget#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plandesk.model.IndicatorTarget#getYear()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IndicatorTarget#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.IndicatorTarget#getText()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IndicatorTarget#getComparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparator</em>'.
	 * @see org.plandesk.model.IndicatorTarget#getComparator()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Comparator();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.IndicatorTarget#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.plandesk.model.IndicatorTarget#getValues()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IndicatorTarget#isCumulative <em>Cumulative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cumulative</em>'.
	 * @see org.plandesk.model.IndicatorTarget#isCumulative()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Cumulative();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Reading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reading</em>'.
	 * @see org.plandesk.model.Reading
	 * @generated
	 */
	EClass getReading();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Reading#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plandesk.model.Reading#getYear()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Reading#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plandesk.model.Reading#getValue()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Reading#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plandesk.model.Reading#getSource()
	 * @see #getReading()
	 * @generated
	 */
	EAttribute getReading_Source();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.ResponsibleUnit <em>Responsible Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Responsible Unit</em>'.
	 * @see org.plandesk.model.ResponsibleUnit
	 * @generated
	 */
	EClass getResponsibleUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.ResponsibleUnit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plandesk.model.ResponsibleUnit#getName()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.ResponsibleUnit#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.plandesk.model.ResponsibleUnit#getAliases()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.ResponsibleUnit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plandesk.model.ResponsibleUnit#getKind()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.ResponsibleUnit#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.plandesk.model.ResponsibleUnit#getParent()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EReference getResponsibleUnit_Parent();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.plandesk.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Assignment#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plandesk.model.Assignment#getUnit()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.plandesk.model.Assignment#getRole()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assignment#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plandesk.model.Assignment#getOrigin()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assignment#getCertainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certainty</em>'.
	 * @see org.plandesk.model.Assignment#getCertainty()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Certainty();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assignment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plandesk.model.Assignment#getReason()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assignment#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Assignment#getSpan()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Span();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.plandesk.model.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Report#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plandesk.model.Report#getDate()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Report#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plandesk.model.Report#getStatus()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Report#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.plandesk.model.Report#getPercent()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Report#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plandesk.model.Report#getNote()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.plandesk.model.Report#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.plandesk.model.Report#getEvidence()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Evidence();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.plandesk.model.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Evaluation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plandesk.model.Evaluation#getKind()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Evaluation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plandesk.model.Evaluation#getYear()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Evaluation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plandesk.model.Evaluation#getDate()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Evaluation#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.plandesk.model.Evaluation#getSummary()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Evaluation#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.plandesk.model.Evaluation#getAssessments()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Assessments();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.plandesk.model.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Assessment#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.plandesk.model.Assessment#getElement()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assessment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plandesk.model.Assessment#getStatus()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Assessment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Assessment#getText()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Text();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.plandesk.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Comment#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.plandesk.model.Comment#getElement()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plandesk.model.Comment#getStart()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.plandesk.model.Comment#getEnd()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_End();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plandesk.model.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.plandesk.model.Comment#getTime()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Comment#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.plandesk.model.Comment#isDone()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Done();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plandesk.model.Comment#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.plandesk.model.Comment#getReplies()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Replies();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Suggestion <em>Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion</em>'.
	 * @see org.plandesk.model.Suggestion
	 * @generated
	 */
	EClass getSuggestion();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Suggestion#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.plandesk.model.Suggestion#getElement()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plandesk.model.Suggestion#getKind()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plandesk.model.Suggestion#getStart()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.plandesk.model.Suggestion#getEnd()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_End();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.plandesk.model.Suggestion#getQuote()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plandesk.model.Suggestion#getText()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plandesk.model.Suggestion#getAuthor()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.plandesk.model.Suggestion#getTime()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plandesk.model.Suggestion#getReason()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Suggestion#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plandesk.model.Suggestion#getState()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_State();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.NeedsReview <em>Needs Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Needs Review</em>'.
	 * @see org.plandesk.model.NeedsReview
	 * @generated
	 */
	EClass getNeedsReview();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.NeedsReview#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.plandesk.model.NeedsReview#getElement()
	 * @see #getNeedsReview()
	 * @generated
	 */
	EReference getNeedsReview_Element();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.NeedsReview#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cause</em>'.
	 * @see org.plandesk.model.NeedsReview#getCause()
	 * @see #getNeedsReview()
	 * @generated
	 */
	EReference getNeedsReview_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.NeedsReview#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plandesk.model.NeedsReview#getReason()
	 * @see #getNeedsReview()
	 * @generated
	 */
	EAttribute getNeedsReview_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.NeedsReview#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.plandesk.model.NeedsReview#getSince()
	 * @see #getNeedsReview()
	 * @generated
	 */
	EAttribute getNeedsReview_Since();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.IgnoredFinding <em>Ignored Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ignored Finding</em>'.
	 * @see org.plandesk.model.IgnoredFinding
	 * @generated
	 */
	EClass getIgnoredFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IgnoredFinding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.plandesk.model.IgnoredFinding#getRule()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Rule();

	/**
	 * Returns the meta object for the reference list '{@link org.plandesk.model.IgnoredFinding#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Elements</em>'.
	 * @see org.plandesk.model.IgnoredFinding#getElements()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EReference getIgnoredFinding_Elements();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.IgnoredFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plandesk.model.IgnoredFinding#getReason()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Reason();

	/**
	 * Returns the meta object for class '{@link org.plandesk.model.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Correction</em>'.
	 * @see org.plandesk.model.Correction
	 * @generated
	 */
	EClass getCorrection();

	/**
	 * Returns the meta object for the reference '{@link org.plandesk.model.Correction#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.plandesk.model.Correction#getElement()
	 * @see #getCorrection()
	 * @generated
	 */
	EReference getCorrection_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.plandesk.model.Correction#getType()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.plandesk.model.Correction#getSpan()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.plandesk.model.Correction#getQuote()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plandesk.model.Correction#getAspect()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Aspect();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getRecognized <em>Recognized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recognized</em>'.
	 * @see org.plandesk.model.Correction#getRecognized()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Recognized();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getCorrected <em>Corrected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrected</em>'.
	 * @see org.plandesk.model.Correction#getCorrected()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Corrected();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.plandesk.model.Correction#getBefore()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.plandesk.model.Correction#getAfter()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_After();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plandesk.model.Correction#getAuthor()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plandesk.model.Correction#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.plandesk.model.Correction#getTime()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Time();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.StatementKind <em>Statement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Statement Kind</em>'.
	 * @see org.plandesk.model.StatementKind
	 * @generated
	 */
	EEnum getStatementKind();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.TimeClass <em>Time Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Class</em>'.
	 * @see org.plandesk.model.TimeClass
	 * @generated
	 */
	EEnum getTimeClass();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.TimeQualifier <em>Time Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Qualifier</em>'.
	 * @see org.plandesk.model.TimeQualifier
	 * @generated
	 */
	EEnum getTimeQualifier();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.Comparator <em>Comparator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparator</em>'.
	 * @see org.plandesk.model.Comparator
	 * @generated
	 */
	EEnum getComparator();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.Nature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Nature</em>'.
	 * @see org.plandesk.model.Nature
	 * @generated
	 */
	EEnum getNature();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.Certainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certainty</em>'.
	 * @see org.plandesk.model.Certainty
	 * @generated
	 */
	EEnum getCertainty();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see org.plandesk.model.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.LeftoverKind <em>Leftover Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Leftover Kind</em>'.
	 * @see org.plandesk.model.LeftoverKind
	 * @generated
	 */
	EEnum getLeftoverKind();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.UnitKind <em>Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Kind</em>'.
	 * @see org.plandesk.model.UnitKind
	 * @generated
	 */
	EEnum getUnitKind();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.AssignmentRole <em>Assignment Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assignment Role</em>'.
	 * @see org.plandesk.model.AssignmentRole
	 * @generated
	 */
	EEnum getAssignmentRole();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.AssignmentOrigin <em>Assignment Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assignment Origin</em>'.
	 * @see org.plandesk.model.AssignmentOrigin
	 * @generated
	 */
	EEnum getAssignmentOrigin();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.ProgressStatus <em>Progress Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Progress Status</em>'.
	 * @see org.plandesk.model.ProgressStatus
	 * @generated
	 */
	EEnum getProgressStatus();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.EvaluationKind <em>Evaluation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Kind</em>'.
	 * @see org.plandesk.model.EvaluationKind
	 * @generated
	 */
	EEnum getEvaluationKind();

	/**
	 * Returns the meta object for enum '{@link org.plandesk.model.SuggestionKind <em>Suggestion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Suggestion Kind</em>'.
	 * @see org.plandesk.model.SuggestionKind
	 * @generated
	 */
	EEnum getSuggestionKind();

	/**
	 * Returns the meta object for data type '{@link org.plandesk.model.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A stretch of text: UTF-16 offsets, end exclusive, written “start-end”.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Span</em>'.
	 * @see org.plandesk.model.Span
	 * @model instanceClass="org.plandesk.model.Span"
	 * @generated
	 */
	EDataType getSpan();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, written as ISO 8601 (2025-12-31).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, written as ISO 8601 in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getTime();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.PlanElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.PlanElementImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getPlanElement()
		 * @generated
		 */
		EClass PLAN_ELEMENT = eINSTANCE.getPlanElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ELEMENT__ID = eINSTANCE.getPlanElement_Id();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.RecognizedImpl <em>Recognized</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.RecognizedImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getRecognized()
		 * @generated
		 */
		EClass RECOGNIZED = eINSTANCE.getRecognized();

		/**
		 * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOGNIZED__CERTAINTY = eINSTANCE.getRecognized_Certainty();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOGNIZED__REASON = eINSTANCE.getRecognized_Reason();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOGNIZED__STATE = eINSTANCE.getRecognized_State();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ContentOwnerImpl <em>Content Owner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ContentOwnerImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getContentOwner()
		 * @generated
		 */
		EClass CONTENT_OWNER = eINSTANCE.getContentOwner();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTENT_OWNER__CONTENTS = eINSTANCE.getContentOwner_Contents();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ContentImpl <em>Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ContentImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getContent()
		 * @generated
		 */
		EClass CONTENT = eINSTANCE.getContent();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT__SPAN = eINSTANCE.getContent_Span();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.HeadedImpl <em>Headed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.HeadedImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getHeaded()
		 * @generated
		 */
		EClass HEADED = eINSTANCE.getHeaded();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADED__NUMBER = eINSTANCE.getHeaded_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADED__TITLE = eINSTANCE.getHeaded_Title();

		/**
		 * The meta object literal for the '<em><b>Extent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADED__EXTENT = eINSTANCE.getHeaded_Extent();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ContentContainerImpl <em>Content Container</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ContentContainerImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getContentContainer()
		 * @generated
		 */
		EClass CONTENT_CONTAINER = eINSTANCE.getContentContainer();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.AssignableImpl <em>Assignable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.AssignableImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignable()
		 * @generated
		 */
		EClass ASSIGNABLE = eINSTANCE.getAssignable();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNABLE__ASSIGNMENTS = eINSTANCE.getAssignable_Assignments();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ReportableImpl <em>Reportable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ReportableImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getReportable()
		 * @generated
		 */
		EClass REPORTABLE = eINSTANCE.getReportable();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORTABLE__REPORTS = eINSTANCE.getReportable_Reports();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.PlanImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__FORMAT_VERSION = eINSTANCE.getPlan_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__TITLE = eINSTANCE.getPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__REGION = eINSTANCE.getPlan_Region();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__ISSUER = eINSTANCE.getPlan_Issuer();

		/**
		 * The meta object literal for the '<em><b>Issue Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__ISSUE_DATE = eINSTANCE.getPlan_IssueDate();

		/**
		 * The meta object literal for the '<em><b>Period From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PERIOD_FROM = eINSTANCE.getPlan_PeriodFrom();

		/**
		 * The meta object literal for the '<em><b>Period To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__PERIOD_TO = eINSTANCE.getPlan_PeriodTo();

		/**
		 * The meta object literal for the '<em><b>Baseline Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__BASELINE_YEAR = eINSTANCE.getPlan_BaselineYear();

		/**
		 * The meta object literal for the '<em><b>Milestone Years</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__MILESTONE_YEARS = eINSTANCE.getPlan_MilestoneYears();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__SOURCE = eINSTANCE.getPlan_Source();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__UNITS = eINSTANCE.getPlan_Units();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__EVALUATIONS = eINSTANCE.getPlan_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__COMMENTS = eINSTANCE.getPlan_Comments();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__SUGGESTIONS = eINSTANCE.getPlan_Suggestions();

		/**
		 * The meta object literal for the '<em><b>Review Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__REVIEW_NEEDS = eINSTANCE.getPlan_ReviewNeeds();

		/**
		 * The meta object literal for the '<em><b>Ignored Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__IGNORED_FINDINGS = eINSTANCE.getPlan_IgnoredFindings();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__CORRECTIONS = eINSTANCE.getPlan_Corrections();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.SourceImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NAME = eINSTANCE.getSource_Name();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ENCODING = eINSTANCE.getSource_Encoding();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SHA256 = eINSTANCE.getSource_Sha256();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TEXT = eINSTANCE.getSource_Text();

		/**
		 * The meta object literal for the '<em><b>Leftovers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__LEFTOVERS = eINSTANCE.getSource_Leftovers();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.LeftoverImpl <em>Leftover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.LeftoverImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getLeftover()
		 * @generated
		 */
		EClass LEFTOVER = eINSTANCE.getLeftover();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEFTOVER__SPAN = eINSTANCE.getLeftover_Span();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEFTOVER__WHY = eINSTANCE.getLeftover_Why();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ChapterImpl <em>Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ChapterImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getChapter()
		 * @generated
		 */
		EClass CHAPTER = eINSTANCE.getChapter();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.SectionImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ItemImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ParagraphImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.BoxImpl <em>Box</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.BoxImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getBox()
		 * @generated
		 */
		EClass BOX = eINSTANCE.getBox();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.KeyProjectImpl <em>Key Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.KeyProjectImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getKeyProject()
		 * @generated
		 */
		EClass KEY_PROJECT = eINSTANCE.getKeyProject();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.TableImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Header Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__HEADER_ROWS = eINSTANCE.getTable_HeaderRows();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__NOTES = eINSTANCE.getTable_Notes();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.HeaderRowImpl <em>Header Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.HeaderRowImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getHeaderRow()
		 * @generated
		 */
		EClass HEADER_ROW = eINSTANCE.getHeaderRow();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADER_ROW__SPAN = eINSTANCE.getHeaderRow_Span();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADER_ROW__CELLS = eINSTANCE.getHeaderRow_Cells();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.NoteImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__SPAN = eINSTANCE.getNote_Span();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.IndicatorTableImpl <em>Indicator Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.IndicatorTableImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicatorTable()
		 * @generated
		 */
		EClass INDICATOR_TABLE = eINSTANCE.getIndicatorTable();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TABLE__ROWS = eINSTANCE.getIndicatorTable_Rows();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.TaskTableImpl <em>Task Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.TaskTableImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTaskTable()
		 * @generated
		 */
		EClass TASK_TABLE = eINSTANCE.getTaskTable();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.StatementImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__TEXT = eINSTANCE.getStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__KIND = eINSTANCE.getStatement_Kind();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT__MARKS = eINSTANCE.getStatement_Marks();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.MarkImpl <em>Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.MarkImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getMark()
		 * @generated
		 */
		EClass MARK = eINSTANCE.getMark();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__START = eINSTANCE.getMark_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__END = eINSTANCE.getMark_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__QUOTE = eINSTANCE.getMark_Quote();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__SPAN = eINSTANCE.getMark_Span();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.TimeExpressionImpl <em>Time Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.TimeExpressionImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeExpression()
		 * @generated
		 */
		EClass TIME_EXPRESSION = eINSTANCE.getTimeExpression();

		/**
		 * The meta object literal for the '<em><b>Time Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__TIME_CLASS = eINSTANCE.getTimeExpression_TimeClass();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__DATE = eINSTANCE.getTimeExpression_Date();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__YEAR = eINSTANCE.getTimeExpression_Year();

		/**
		 * The meta object literal for the '<em><b>Alternative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__ALTERNATIVE = eINSTANCE.getTimeExpression_Alternative();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__QUALIFIER = eINSTANCE.getTimeExpression_Qualifier();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__FROM = eINSTANCE.getTimeExpression_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__TO = eINSTANCE.getTimeExpression_To();

		/**
		 * The meta object literal for the '<em><b>Relative To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__RELATIVE_TO = eINSTANCE.getTimeExpression_RelativeTo();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__RECURRENCE = eINSTANCE.getTimeExpression_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Clause Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__CLAUSE_START = eINSTANCE.getTimeExpression_ClauseStart();

		/**
		 * The meta object literal for the '<em><b>Clause End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__CLAUSE_END = eINSTANCE.getTimeExpression_ClauseEnd();

		/**
		 * The meta object literal for the '<em><b>Moved To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__MOVED_TO = eINSTANCE.getTimeExpression_MovedTo();

		/**
		 * The meta object literal for the '<em><b>Moved Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_EXPRESSION__MOVED_REASON = eINSTANCE.getTimeExpression_MovedReason();

		/**
		 * The meta object literal for the '<em><b>Same As</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIME_EXPRESSION__SAME_AS = eINSTANCE.getTimeExpression_SameAs();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.QuantitativeTargetImpl <em>Quantitative Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.QuantitativeTargetImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getQuantitativeTarget()
		 * @generated
		 */
		EClass QUANTITATIVE_TARGET = eINSTANCE.getQuantitativeTarget();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITATIVE_TARGET__SUBJECT = eINSTANCE.getQuantitativeTarget_Subject();

		/**
		 * The meta object literal for the '<em><b>Comparator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITATIVE_TARGET__COMPARATOR = eINSTANCE.getQuantitativeTarget_Comparator();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITATIVE_TARGET__VALUES = eINSTANCE.getQuantitativeTarget_Values();

		/**
		 * The meta object literal for the '<em><b>Unit Of Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITATIVE_TARGET__UNIT_OF_MEASURE = eINSTANCE.getQuantitativeTarget_UnitOfMeasure();

		/**
		 * The meta object literal for the '<em><b>Baseline Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITATIVE_TARGET__BASELINE_YEAR = eINSTANCE.getQuantitativeTarget_BaselineYear();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITATIVE_TARGET__DEADLINE = eINSTANCE.getQuantitativeTarget_Deadline();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.UnitMentionImpl <em>Unit Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.UnitMentionImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getUnitMention()
		 * @generated
		 */
		EClass UNIT_MENTION = eINSTANCE.getUnitMention();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_MENTION__UNIT = eINSTANCE.getUnitMention_Unit();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.IndicatorImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__SPAN = eINSTANCE.getIndicator_Span();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CATEGORY = eINSTANCE.getIndicator_Category();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NUMBER = eINSTANCE.getIndicator_Number();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__PARENT = eINSTANCE.getIndicator_Parent();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NAME = eINSTANCE.getIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Unit Of Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT_OF_MEASURE = eINSTANCE.getIndicator_UnitOfMeasure();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__TARGETS = eINSTANCE.getIndicator_Targets();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NATURE = eINSTANCE.getIndicator_Nature();

		/**
		 * The meta object literal for the '<em><b>Readings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__READINGS = eINSTANCE.getIndicator_Readings();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.BaselineImpl <em>Baseline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.BaselineImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getBaseline()
		 * @generated
		 */
		EClass BASELINE = eINSTANCE.getBaseline();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__YEAR = eINSTANCE.getBaseline_Year();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__TEXT = eINSTANCE.getBaseline_Text();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__VALUE = eINSTANCE.getBaseline_Value();

		/**
		 * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__FLAG = eINSTANCE.getBaseline_Flag();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.IndicatorTargetImpl <em>Indicator Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.IndicatorTargetImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getIndicatorTarget()
		 * @generated
		 */
		EClass INDICATOR_TARGET = eINSTANCE.getIndicatorTarget();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__YEAR = eINSTANCE.getIndicatorTarget_Year();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__TEXT = eINSTANCE.getIndicatorTarget_Text();

		/**
		 * The meta object literal for the '<em><b>Comparator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__COMPARATOR = eINSTANCE.getIndicatorTarget_Comparator();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__VALUES = eINSTANCE.getIndicatorTarget_Values();

		/**
		 * The meta object literal for the '<em><b>Cumulative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__CUMULATIVE = eINSTANCE.getIndicatorTarget_Cumulative();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ReadingImpl <em>Reading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ReadingImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getReading()
		 * @generated
		 */
		EClass READING = eINSTANCE.getReading();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__YEAR = eINSTANCE.getReading_Year();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__VALUE = eINSTANCE.getReading_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READING__SOURCE = eINSTANCE.getReading_Source();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ResponsibleUnitImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getResponsibleUnit()
		 * @generated
		 */
		EClass RESPONSIBLE_UNIT = eINSTANCE.getResponsibleUnit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__NAME = eINSTANCE.getResponsibleUnit_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__ALIASES = eINSTANCE.getResponsibleUnit_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__KIND = eINSTANCE.getResponsibleUnit_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSIBLE_UNIT__PARENT = eINSTANCE.getResponsibleUnit_Parent();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.AssignmentImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__UNIT = eINSTANCE.getAssignment_Unit();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ROLE = eINSTANCE.getAssignment_Role();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ORIGIN = eINSTANCE.getAssignment_Origin();

		/**
		 * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__CERTAINTY = eINSTANCE.getAssignment_Certainty();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__REASON = eINSTANCE.getAssignment_Reason();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__SPAN = eINSTANCE.getAssignment_Span();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.ReportImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DATE = eINSTANCE.getReport_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__STATUS = eINSTANCE.getReport_Status();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PERCENT = eINSTANCE.getReport_Percent();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__NOTE = eINSTANCE.getReport_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__EVIDENCE = eINSTANCE.getReport_Evidence();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.EvaluationImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__KIND = eINSTANCE.getEvaluation_Kind();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__YEAR = eINSTANCE.getEvaluation_Year();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__DATE = eINSTANCE.getEvaluation_Date();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SUMMARY = eINSTANCE.getEvaluation_Summary();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__ASSESSMENTS = eINSTANCE.getEvaluation_Assessments();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.AssessmentImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ELEMENT = eINSTANCE.getAssessment_Element();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__STATUS = eINSTANCE.getAssessment_Status();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__TEXT = eINSTANCE.getAssessment_Text();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.CommentImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__ELEMENT = eINSTANCE.getComment_Element();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__START = eINSTANCE.getComment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__END = eINSTANCE.getComment_End();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TIME = eINSTANCE.getComment_Time();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__DONE = eINSTANCE.getComment_Done();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__REPLIES = eINSTANCE.getComment_Replies();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.SuggestionImpl <em>Suggestion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.SuggestionImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getSuggestion()
		 * @generated
		 */
		EClass SUGGESTION = eINSTANCE.getSuggestion();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__ELEMENT = eINSTANCE.getSuggestion_Element();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__KIND = eINSTANCE.getSuggestion_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__START = eINSTANCE.getSuggestion_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__END = eINSTANCE.getSuggestion_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__QUOTE = eINSTANCE.getSuggestion_Quote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__TEXT = eINSTANCE.getSuggestion_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__AUTHOR = eINSTANCE.getSuggestion_Author();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__TIME = eINSTANCE.getSuggestion_Time();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__REASON = eINSTANCE.getSuggestion_Reason();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__STATE = eINSTANCE.getSuggestion_State();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.NeedsReviewImpl <em>Needs Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.NeedsReviewImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getNeedsReview()
		 * @generated
		 */
		EClass NEEDS_REVIEW = eINSTANCE.getNeedsReview();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEEDS_REVIEW__ELEMENT = eINSTANCE.getNeedsReview_Element();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEEDS_REVIEW__CAUSE = eINSTANCE.getNeedsReview_Cause();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEEDS_REVIEW__REASON = eINSTANCE.getNeedsReview_Reason();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEEDS_REVIEW__SINCE = eINSTANCE.getNeedsReview_Since();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.IgnoredFindingImpl <em>Ignored Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.IgnoredFindingImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getIgnoredFinding()
		 * @generated
		 */
		EClass IGNORED_FINDING = eINSTANCE.getIgnoredFinding();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__RULE = eINSTANCE.getIgnoredFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IGNORED_FINDING__ELEMENTS = eINSTANCE.getIgnoredFinding_Elements();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__REASON = eINSTANCE.getIgnoredFinding_Reason();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.impl.CorrectionImpl <em>Correction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.impl.CorrectionImpl
		 * @see org.plandesk.model.impl.PlanPackageImpl#getCorrection()
		 * @generated
		 */
		EClass CORRECTION = eINSTANCE.getCorrection();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRECTION__ELEMENT = eINSTANCE.getCorrection_Element();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__TYPE = eINSTANCE.getCorrection_Type();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__SPAN = eINSTANCE.getCorrection_Span();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__QUOTE = eINSTANCE.getCorrection_Quote();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__ASPECT = eINSTANCE.getCorrection_Aspect();

		/**
		 * The meta object literal for the '<em><b>Recognized</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__RECOGNIZED = eINSTANCE.getCorrection_Recognized();

		/**
		 * The meta object literal for the '<em><b>Corrected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__CORRECTED = eINSTANCE.getCorrection_Corrected();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__BEFORE = eINSTANCE.getCorrection_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__AFTER = eINSTANCE.getCorrection_After();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__AUTHOR = eINSTANCE.getCorrection_Author();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__TIME = eINSTANCE.getCorrection_Time();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.StatementKind <em>Statement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.StatementKind
		 * @see org.plandesk.model.impl.PlanPackageImpl#getStatementKind()
		 * @generated
		 */
		EEnum STATEMENT_KIND = eINSTANCE.getStatementKind();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.TimeClass <em>Time Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.TimeClass
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeClass()
		 * @generated
		 */
		EEnum TIME_CLASS = eINSTANCE.getTimeClass();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.TimeQualifier <em>Time Qualifier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.TimeQualifier
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTimeQualifier()
		 * @generated
		 */
		EEnum TIME_QUALIFIER = eINSTANCE.getTimeQualifier();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.Comparator <em>Comparator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.Comparator
		 * @see org.plandesk.model.impl.PlanPackageImpl#getComparator()
		 * @generated
		 */
		EEnum COMPARATOR = eINSTANCE.getComparator();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.Nature <em>Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.Nature
		 * @see org.plandesk.model.impl.PlanPackageImpl#getNature()
		 * @generated
		 */
		EEnum NATURE = eINSTANCE.getNature();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.Certainty <em>Certainty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.Certainty
		 * @see org.plandesk.model.impl.PlanPackageImpl#getCertainty()
		 * @generated
		 */
		EEnum CERTAINTY = eINSTANCE.getCertainty();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.ReviewState
		 * @see org.plandesk.model.impl.PlanPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.LeftoverKind <em>Leftover Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.LeftoverKind
		 * @see org.plandesk.model.impl.PlanPackageImpl#getLeftoverKind()
		 * @generated
		 */
		EEnum LEFTOVER_KIND = eINSTANCE.getLeftoverKind();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.UnitKind <em>Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.UnitKind
		 * @see org.plandesk.model.impl.PlanPackageImpl#getUnitKind()
		 * @generated
		 */
		EEnum UNIT_KIND = eINSTANCE.getUnitKind();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.AssignmentRole <em>Assignment Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.AssignmentRole
		 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignmentRole()
		 * @generated
		 */
		EEnum ASSIGNMENT_ROLE = eINSTANCE.getAssignmentRole();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.AssignmentOrigin <em>Assignment Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.AssignmentOrigin
		 * @see org.plandesk.model.impl.PlanPackageImpl#getAssignmentOrigin()
		 * @generated
		 */
		EEnum ASSIGNMENT_ORIGIN = eINSTANCE.getAssignmentOrigin();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.ProgressStatus <em>Progress Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.ProgressStatus
		 * @see org.plandesk.model.impl.PlanPackageImpl#getProgressStatus()
		 * @generated
		 */
		EEnum PROGRESS_STATUS = eINSTANCE.getProgressStatus();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.EvaluationKind <em>Evaluation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.EvaluationKind
		 * @see org.plandesk.model.impl.PlanPackageImpl#getEvaluationKind()
		 * @generated
		 */
		EEnum EVALUATION_KIND = eINSTANCE.getEvaluationKind();

		/**
		 * The meta object literal for the '{@link org.plandesk.model.SuggestionKind <em>Suggestion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.SuggestionKind
		 * @see org.plandesk.model.impl.PlanPackageImpl#getSuggestionKind()
		 * @generated
		 */
		EEnum SUGGESTION_KIND = eINSTANCE.getSuggestionKind();

		/**
		 * The meta object literal for the '<em>Span</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plandesk.model.Span
		 * @see org.plandesk.model.impl.PlanPackageImpl#getSpan()
		 * @generated
		 */
		EDataType SPAN = eINSTANCE.getSpan();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.plandesk.model.impl.PlanPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.plandesk.model.impl.PlanPackageImpl#getTime()
		 * @generated
		 */
		EDataType TIME = eINSTANCE.getTime();

	}

} //PlanPackage
