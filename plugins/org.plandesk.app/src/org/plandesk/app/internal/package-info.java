// SPDX-License-Identifier: EPL-2.0
/**
 * The product: start of the application, its window and its perspectives.
 *
 * <p>Composition only: {@link org.plandesk.app.internal.PlandeskApplication} starts the workbench, the advisors describe
 * the window, the perspectives arrange parts that other bundles contribute. Nothing here knows plans, files or formats.
 */
package org.plandesk.app.internal;
