// SPDX-License-Identifier: EPL-2.0
/**
 * Brings what libraries log through SLF4J into the platform's log, so that nothing that goes wrong in them is lost.
 *
 * <p>{@link org.plandesk.log.PlatformLogProvider} is found by SLF4J as a service; no class of ours calls this package. It is a
 * fragment of SLF4J, so that it is found by whoever logs first, long before services of other bundles are.
 */
package org.plandesk.log;
