// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/**
 * Where an element stands on the page.
 *
 * @param block the block
 * @param from offset in the block's text
 * @param to offset in the block's text, exclusive
 */
public record Place(Block block, int from, int to) {

  /** Offset of its first character in the page's text. */
  public int start() {
    return block.start() + from;
  }

  /** Offset after its last character in the page's text. */
  public int end() {
    return block.start() + to;
  }
}
