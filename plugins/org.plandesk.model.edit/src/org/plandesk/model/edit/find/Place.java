// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.find;

/**
 * Words that were found.
 *
 * @param text where they stand
 * @param start offset of the first character
 * @param end offset after the last character, behind the start
 * @param replacement what would stand there
 */
public record Place(EditableText text, int start, int end, String replacement) {

  /** The words as they stand. */
  public String found() {
    return text.words().substring(start, end);
  }
}
