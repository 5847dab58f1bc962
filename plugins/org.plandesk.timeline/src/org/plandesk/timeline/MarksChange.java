// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.List;

/**
 * What a change of the model did to the marks of a {@link Timeline}.
 *
 * @param removed marks as they were
 * @param added marks as they are, in the order of the document
 */
public record MarksChange(List<TimelineMark> removed, List<TimelineMark> added) {
}
