// SPDX-License-Identifier: EPL-2.0
/**
 * 导入文档: the wizard that reads a plan's document, shows what was recognised and opens it as a new plan.
 *
 * <p>{@link org.plandesk.ui.importer.ImportReview} holds what the review page shows and decides, without widgets;
 * {@link org.plandesk.ui.importer.ImportWizard} is the wizard. Knows the importer and the window's shared parts; knows no file
 * format.
 */
package org.plandesk.ui.importer;
