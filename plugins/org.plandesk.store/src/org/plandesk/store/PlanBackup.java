// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier version of a plan file. It can be loaded like any plan file.
 *
 * @param file where it is kept
 * @param savedAt when the version was saved
 */
public record PlanBackup(Path file, Instant savedAt) {
}
