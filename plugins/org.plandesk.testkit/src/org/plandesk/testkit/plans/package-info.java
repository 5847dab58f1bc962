// SPDX-License-Identifier: EPL-2.0
/**
 * Whole plans for tests of bundles that do not know the importer.
 *
 * <pre>{@code
 * Plan plan = ImportedPlans.reference();
 * }</pre>
 */
package org.plandesk.testkit.plans;
