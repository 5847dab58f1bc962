// SPDX-License-Identifier: EPL-2.0
/**
 * From the model to what the index takes in: one {@link org.plandesk.search.internal.document.Entry} for each element that
 * can be found. Entries are immutable and know nothing of EMF or Lucene, so they can be read on the thread that owns a
 * plan and indexed on another.
 *
 * <pre>{@code
 * List<Entry> entries = EntryReader.of(key, plan).all();
 * }</pre>
 */
package org.plandesk.search.internal.document;
