// SPDX-License-Identifier: EPL-2.0
/**
 * Brings what libraries log through SLF4J into the platform's log, so that nothing that goes wrong in them is lost.
 *
 * <p>{@link org.plandesk.log.PlatformLogProvider} is found by SLF4J as a service; no class of ours calls this package.
 */
package org.plandesk.log;
