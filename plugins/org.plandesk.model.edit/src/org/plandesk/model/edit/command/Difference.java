// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

/**
 * The one stretch in which a text differs from an older one: what both begin and end with stays.
 *
 * @param from offset in the old text of the first character that goes
 * @param to offset behind the last that goes
 * @param words what stands there then
 */
public record Difference(int from, int to, String words) {

  /** How a text differs from an older one; neither may be null. */
  public static Difference of(String old, String text) {
    int same = 0;
    int limit = Math.min(old.length(), text.length());
    while (same < limit && old.charAt(same) == text.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < limit - same && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    return new Difference(same, old.length() - tail, text.substring(same, text.length() - tail));
  }

  /** Whether both are the same. */
  public boolean isNone() {
    return from == to && words.isEmpty();
  }
}
