// SPDX-License-Identifier: EPL-2.0
/**
 * From the words in the box to hits: the query language, its translation for Lucene, ranking, facets, reasons.
 *
 * <p>A query never fails: {@link org.plandesk.search.internal.query.QueryParser} reads what it cannot understand as plain
 * words and says so.
 *
 * <pre>{@code
 * ParsedQuery parsed = QueryParser.parse("污水 单位:水利局 年:2022..2025 -农村");
 * }</pre>
 */
package org.plandesk.search.internal.query;
