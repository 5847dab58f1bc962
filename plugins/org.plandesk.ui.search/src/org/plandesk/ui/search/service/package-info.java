// SPDX-License-Identifier: EPL-2.0
/**
 * The one search of the program: {@link org.plandesk.ui.search.service.SearchService} keeps the index, follows the plans
 * that are open, takes in a library of plans and runs searches in the background.
 *
 * <pre>{@code
 * SearchService service = SearchService.of(getSite());
 * SearchRunner runner = service.newRunner();
 * runner.search(SearchQuery.of("污水"), result -> show(result), sentence -> say(sentence));
 * }</pre>
 *
 * <p>It must not know views.
 */
package org.plandesk.ui.search.service;
