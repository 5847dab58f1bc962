// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.emf.ecore.EObject;

/**
 * A place in a plan that was searched for.
 *
 * @param element what holds the words
 * @param from offset in its text (of a statement or note) or in its title, in UTF-16 units
 * @param to offset after the last character; not after {@code from} when the element as a whole was found
 */
public record PageHit(EObject element, int from, int to) {

  /** An element that was found as a whole, such as a row of a table. */
  public static PageHit whole(EObject element) {
    return new PageHit(element, 0, 0);
  }
}
