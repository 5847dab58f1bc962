// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An object of a state.
 *
 * @param key what it is called in every state
 * @param object the object
 * @param place where it stands; null for the plan itself
 */
record Part(String key, EObject object, Place place) {

  /** Whether what it is called is its id, and not told from what it says. */
  boolean isNamed() {
    return place == null || key.indexOf(PartKeys.BELOW) < 0;
  }

  /** A list or slot that holds parts. */
  record Place(String parent, EReference feature) {
  }
}
