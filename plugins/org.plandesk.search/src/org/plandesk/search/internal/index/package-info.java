// SPDX-License-Identifier: EPL-2.0
/**
 * The index on disk: what is written of an entry, and how it is read back.
 *
 * <p>Matching stands on pairs of neighbouring characters, for Chinese as for figures and signs, so that every string of the
 * text can be found exactly where it stands. The index is a cache: whatever is wrong with its files, they are thrown away
 * and written anew.
 *
 * <pre>{@code
 * PlanIndex index = PlanIndex.open(folder);
 * index.replace("plan.plan", "规划", EntryReader.all(plan), "");
 * IndexSearcher searcher = index.acquire();
 * }</pre>
 */
package org.plandesk.search.internal.index;
