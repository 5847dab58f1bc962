// SPDX-License-Identifier: EPL-2.0
/**
 * Lists that are painted row by row, so that thousands of hits cost no more than those in view:
 * {@link org.plandesk.ui.search.list.ResultList}, {@link org.plandesk.ui.search.list.FacetList} and
 * {@link org.plandesk.ui.search.list.RelatedList} on the common {@link org.plandesk.ui.search.list.RowCanvas}.
 *
 * <p>They know the rows of the model package, colours and type, nothing of the workbench.
 */
package org.plandesk.ui.search.list;
