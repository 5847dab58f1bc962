// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.layout;

import java.time.Instant;

import org.plandesk.model.Span;

/**
 * A comment that somebody wrote on a stretch of a document.
 *
 * @param span what it speaks of; may be empty
 * @param author who wrote it, or null
 * @param time when, or null
 * @param text its words, paragraphs by line
 */
public record Remark(Span span, String author, Instant time, String text) {
}
