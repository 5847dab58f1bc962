// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

import java.util.List;

import org.plandesk.importer.ImportWarning;
import org.plandesk.importer.layout.DocumentLayout;

/**
 * What a reader gives.
 *
 * @param text the source text
 * @param layout how it is laid out
 * @param warnings what was left out or decided
 */
public record ReadFlow(String text, DocumentLayout layout, List<ImportWarning> warnings) {
}
