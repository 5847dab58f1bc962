// SPDX-License-Identifier: EPL-2.0
/**
 * Queries with what a person wants to see for them, and how well a list of results serves it.
 *
 * <pre>{@code
 * for (JudgedQuery query : JudgedQuery.read(file)) {
 *   double ndcg = query.ndcg(foundTexts, allTexts);
 * }
 * }</pre>
 */
package org.plandesk.testkit.judged;
