// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the time recognizers. Each folder {@code fixtures/time-FAMILY} holds pairs of sentences and what stands in
 * them; {@link org.plandesk.importer.time.TimeFixture} tells their form. Must not know how sentences are cut.
 */
package org.plandesk.importer.time;
