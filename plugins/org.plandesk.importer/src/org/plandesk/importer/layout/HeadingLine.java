// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.layout;

import org.plandesk.model.Span;

/**
 * A line that a document marks as a heading by a style or an outline level.
 *
 * @param span the line
 * @param level its level, 0 for the outermost, at most 8
 */
public record HeadingLine(Span span, int level) {
}
