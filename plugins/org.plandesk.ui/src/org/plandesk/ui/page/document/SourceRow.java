// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A row of the source look.
 *
 * @param owner what the row is about: a heading, a paragraph, a row of a table, a stretch of leftovers
 * @param parts leaves and leftovers in the order of the source
 * @param whole whether all of the owner's words are in it
 */
record SourceRow(EObject owner, List<EObject> parts, boolean whole) {
}
