// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import java.nio.file.Path;

/**
 * A file of the library that could not be read; its words are not found.
 *
 * @param file the file
 * @param reason why, in one sentence
 */
public record UnreadFile(Path file, String reason) {
}
