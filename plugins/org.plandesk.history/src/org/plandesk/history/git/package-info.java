// SPDX-License-Identifier: EPL-2.0
/**
 * The history in a Git repository, by JGit. {@link org.plandesk.history.git.GitHistory} is the whole of it for others.
 *
 * <p>JGit sees neither the user's nor the system's settings here, starts no programs and writes nowhere but into the
 * repository.
 */
package org.plandesk.history.git;
