// SPDX-License-Identifier: EPL-2.0
/**
 * What the search view knows, without widgets: {@link org.plandesk.ui.search.model.SearchModel} turns what a user types and
 * ticks into queries, and results into rows.
 *
 * <pre>{@code
 * SearchModel model = new SearchModel(engine);
 * model.setText("污水 处理厂");
 * model.rows().forEach(row -> paint(row));
 * }</pre>
 *
 * <p>It must not know widgets, the workbench or who runs a search. Everything here belongs to one thread.
 */
package org.plandesk.ui.search.model;
