// SPDX-License-Identifier: EPL-2.0
/**
 * 检索: the view with the one box, the hits and what they can be narrowed to, and 相关条目, the view of what resembles the
 * selected statement. Both publish what is chosen as the one selection of the window, and lead to the sentence.
 *
 * <p>Views and handlers only bind the models of {@link org.plandesk.ui.search.model} to the widgets of
 * {@link org.plandesk.ui.search.list} and to {@link org.plandesk.ui.search.service.SearchService}.
 */
package org.plandesk.ui.search;
