// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.util.List;
import org.plandesk.model.Span;

/**
 * What a check found, as an export writes it.
 *
 * @param rule name of the rule
 * @param severity error, warning or info
 * @param message one sentence for people
 * @param elements ids
 * @param spans UTF-16 offsets in the text that is exported with it
 */
public record FindingFact(String rule, String severity, String message, List<String> elements, List<Span> spans) {
}
