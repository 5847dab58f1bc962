// SPDX-License-Identifier: EPL-2.0
/**
 * What readers of word processor documents and web pages read: paragraphs, tables and frames in reading order, and the
 * writer that turns them into the source text and its layout.
 */
package org.plandesk.importer.source.flow;
