// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import org.eclipse.emf.ecore.EObject;

/**
 * Words of a block that belong to one element.
 *
 * @param from offset in the block's text
 * @param to offset in the block's text, exclusive
 * @param element the element whose words these are
 * @param role what the words are to the element
 * @param bold whether they are set bold in a block that is not
 */
public record Piece(int from, int to, EObject element, Role role, boolean bold) {

  /** What words are to their element. */
  public enum Role {
    /** Its number with the marks around it, which follows the element's place and is not typed. */
    NUMBER,
    /** Its title. */
    TITLE,
    /** Its text. */
    TEXT,
    /** A value shown in a cell. */
    VALUE,
    /** What a reviewer suggests for its text, shown where it is to stand. */
    SUGGESTED,
    /** What belongs to no element of the plan, shown in the source look alone. */
    LEFTOVER
  }
}
