// SPDX-License-Identifier: EPL-2.0
/**
 * Names and labels of the model in Chinese and English, and the item providers that EMF.Edit commands need.
 *
 * <p>{@link org.plandesk.model.edit.PlanLabels} is what views and the command line ask. Knows the model; knows no widgets.
 *
 * <pre>{@code
 * PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
 * labels.position(statement); // 五（二）第1段 第4句
 * }</pre>
 */
package org.plandesk.model.edit;
