// SPDX-License-Identifier: EPL-2.0
/**
 * Finds words in plans: {@link org.plandesk.search.PlanSearch} is the door, everything else here is what it takes and gives,
 * immutable.
 *
 * <p>Any string that stands in a plan finds every element that has it, whatever its width, case or script, figures and
 * signs included; the best comes first and every hit says why it was found. The index is a cache: it follows the plans
 * that are open, and when its files are missing, old or damaged it is built anew while searches go on.
 *
 * <pre>{@code
 * try (PlanSearch search = PlanSearch.open(new SearchSettings(folder, synonyms))) {
 *   search.follow(key, title, plan, PlanAccess.DIRECT);
 *   SearchResult result = search.search(SearchQuery.of("污水 处理厂 年:2022..2025"), () -> false);
 *   result.hits().forEach(hit -> System.out.println(hit.place() + " " + hit.snippet().text()));
 * }
 * }</pre>
 *
 * <p>This package knows neither widgets nor files of plans; who reads a plan of a library is told by a
 * {@link org.plandesk.search.PlanLoader}.
 */
package org.plandesk.search;
