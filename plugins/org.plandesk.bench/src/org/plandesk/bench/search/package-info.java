// SPDX-License-Identifier: EPL-2.0
/**
 * How good and how fast search is, beside what one would take instead: bare Lucene with its analyzers, SQLite's full-text
 * index, a plain scan.
 */
package org.plandesk.bench.search;
