// SPDX-License-Identifier: EPL-2.0
/**
 * What reviewers do in the window: the views 批注 and 建议, the dialogs that ask for their words, and the commands of the menu
 * 历史 and of the page. The commands on the plan are those of {@link org.plandesk.model.edit.review}.
 */
package org.plandesk.ui.review;
