// SPDX-License-Identifier: EPL-2.0
/**
 * The knowledge in a plan: {@link org.plandesk.model.Plan} and what it holds, generated from {@code model/plan.ecore},
 * with a few helpers beside it.
 *
 * <p>Everything in a plan is an object with the place of its words in the imported document
 * ({@link org.plandesk.model.Span}). The model knows EMF and nothing of files, importers or widgets.
 *
 * <pre>{@code
 * Plan plan = PlanFactory.eINSTANCE.createPlan();
 * Chapter chapter = PlanFactory.eINSTANCE.createChapter();
 * chapter.setTitle("规划背景");
 * plan.getContents().add(chapter);
 * }</pre>
 */
package org.plandesk.model;
