// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Certainty;

/**
 * A place that a person should look at.
 *
 * @param certainty how sure the recognition is
 * @param element what was recognised, or null when the doubt concerns the document
 * @param kind name of the kind of thing
 * @param what what is doubtful, one line
 * @param why the reason, or null
 * @param place where it stands; empty for the document as a whole
 */
record Doubt(Certainty certainty, EObject element, String kind, String what, String why, String place) {
}
