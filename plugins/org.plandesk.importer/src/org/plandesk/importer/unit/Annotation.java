// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.List;

/**
 * Words that do nothing but name who is responsible.
 *
 * @param start offset of the first character, brackets and labels included
 * @param end offset after the last character
 * @param units the units by place
 */
public record Annotation(int start, int end, List<Assigned> units) {
}
