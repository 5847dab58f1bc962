/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;

/**
 * This is the item provider adapter for a {@link org.plandesk.model.Plan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanItemProvider extends ContentOwnerItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addRegionPropertyDescriptor(object);
			addIssuerPropertyDescriptor(object);
			addIssueDatePropertyDescriptor(object);
			addPeriodFromPropertyDescriptor(object);
			addPeriodToPropertyDescriptor(object);
			addBaselineYearPropertyDescriptor(object);
			addMilestoneYearsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_formatVersion_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_title_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Region feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_region_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_region_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__REGION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Issuer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIssuerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_issuer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_issuer_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__ISSUER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Issue Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIssueDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_issueDate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_issueDate_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__ISSUE_DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_periodFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_periodFrom_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__PERIOD_FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period To feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodToPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_periodTo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_periodTo_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__PERIOD_TO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Baseline Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBaselineYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_baselineYear_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_baselineYear_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__BASELINE_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Milestone Years feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMilestoneYearsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Plan_milestoneYears_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Plan_milestoneYears_feature", "_UI_Plan_type"),
				 PlanPackage.Literals.PLAN__MILESTONE_YEARS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PlanPackage.Literals.PLAN__SOURCE);
			childrenFeatures.add(PlanPackage.Literals.PLAN__UNITS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__EVALUATIONS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__COMMENTS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__SUGGESTIONS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__REVIEW_NEEDS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__IGNORED_FINDINGS);
			childrenFeatures.add(PlanPackage.Literals.PLAN__CORRECTIONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Plan.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Plan"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Plan)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Plan_type") :
			getString("_UI_Plan_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Plan.class)) {
			case PlanPackage.PLAN__FORMAT_VERSION:
			case PlanPackage.PLAN__TITLE:
			case PlanPackage.PLAN__REGION:
			case PlanPackage.PLAN__ISSUER:
			case PlanPackage.PLAN__ISSUE_DATE:
			case PlanPackage.PLAN__PERIOD_FROM:
			case PlanPackage.PLAN__PERIOD_TO:
			case PlanPackage.PLAN__BASELINE_YEAR:
			case PlanPackage.PLAN__MILESTONE_YEARS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlanPackage.PLAN__SOURCE:
			case PlanPackage.PLAN__UNITS:
			case PlanPackage.PLAN__EVALUATIONS:
			case PlanPackage.PLAN__COMMENTS:
			case PlanPackage.PLAN__SUGGESTIONS:
			case PlanPackage.PLAN__REVIEW_NEEDS:
			case PlanPackage.PLAN__IGNORED_FINDINGS:
			case PlanPackage.PLAN__CORRECTIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__SOURCE,
				 PlanFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__UNITS,
				 PlanFactory.eINSTANCE.createResponsibleUnit()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__EVALUATIONS,
				 PlanFactory.eINSTANCE.createEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__COMMENTS,
				 PlanFactory.eINSTANCE.createComment()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__SUGGESTIONS,
				 PlanFactory.eINSTANCE.createSuggestion()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__REVIEW_NEEDS,
				 PlanFactory.eINSTANCE.createNeedsReview()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__IGNORED_FINDINGS,
				 PlanFactory.eINSTANCE.createIgnoredFinding()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackage.Literals.PLAN__CORRECTIONS,
				 PlanFactory.eINSTANCE.createCorrection()));
	}

}
