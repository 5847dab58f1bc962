// SPDX-License-Identifier: EPL-2.0
/**
 * Rules that hold for the repository as a whole, read from its files.
 *
 * <p>{@link org.plandesk.testkit.layers.LayeringTest} keeps the arrows between bundles as the architecture page draws them.
 * Nothing here runs code of the bundles it judges.
 */
package org.plandesk.testkit.layers;
