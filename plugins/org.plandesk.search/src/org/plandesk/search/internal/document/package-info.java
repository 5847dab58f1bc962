// SPDX-License-Identifier: EPL-2.0
/**
 * From the model to what the index takes in: one {@link org.plandesk.search.internal.document.Entry} for each element that
 * can be found. Entries are immutable and know nothing of EMF or Lucene, so that the plan may change while they are
 * indexed.
 *
 * <pre>{@code
 * List<Entry> entries = EntryReader.all(plan);
 * }</pre>
 */
package org.plandesk.search.internal.document;
