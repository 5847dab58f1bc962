// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import org.plandesk.model.Mark;

/**
 * Where a mark stands in its block.
 *
 * @param from offset in the block's text
 * @param to offset in the block's text, exclusive
 * @param mark the mark
 * @param style how it is underlined
 * @param level 0, or 1 when it shares characters with a mark before it and its line must lie lower
 */
public record MarkRange(int from, int to, Mark mark, MarkStyle style, int level) {

  /** Whether the character at the offset is marked. */
  public boolean contains(int offset) {
    return from <= offset && offset < to;
  }
}
