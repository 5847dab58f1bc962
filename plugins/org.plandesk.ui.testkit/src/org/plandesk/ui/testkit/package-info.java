// SPDX-License-Identifier: EPL-2.0
/**
 * What tests of the window share: {@link org.plandesk.ui.testkit.PlandeskDriver} says what a user can do, in the user's
 * words; {@link org.plandesk.ui.testkit.WorkbenchDriver} does it in a running workbench.
 *
 * <pre>{@code
 * try (PlandeskDriver user = WorkbenchDriver.start()) {
 *   user.openSample();
 *   user.select("二、总体要求");
 *   assertEquals("总体要求", user.field("标题"));
 * }
 * }</pre>
 *
 * <p>No part of the product; it must not know how views are built, only their controls by name.
 */
package org.plandesk.ui.testkit;
